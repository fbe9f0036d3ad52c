import Context
import Indicators
import Matching
public import RecordingQuality
public import Records
import Scoring
import TextCore

/// Draws from a record, while it is read to be scored, what its case is seen by.
///
/// For one thread: it keeps a workspace. Nothing is read twice; all comes from the tokens, cues,
/// scopes and findings that the score rests on.
public final class FactsReader {
  private let scorer: RecordScorer
  private let cues: CaseCues

  /// Reads with the lexicons of a scorer.
  public init(_ scorer: Scorer) {
    self.scorer = scorer.makeWorker()
    cues = CaseCues(scorer.lexicons)
  }

  /// The facts of a record, and what is compared to find copies of it.
  ///
  /// - Complexity: that of scoring it.
  public func read(_ record: Record, number: Int) -> (facts: RecordFacts, digest: RecordDigest) {
    let (score, note) = scorer.read(record)
    var facts = RecordFacts(id: record.id)
    facts.number = number
    // A blank cell names no case.
    facts.caseName = record.string(.case).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    facts.writtenDate = record.string(.date)
    let date = facts.writtenDate.flatMap { CaseDate.parse($0) }
    facts.day = date?.dayNumber
    for column in Self.groupingColumns {
      if let value = record.string(column) { facts.columns[column.rawValue] = value }
    }
    let born = record.string(.birthDate).flatMap { CaseDate.parse($0) }
    // Ages as they are written are too many to group by.
    facts.columns["age"] = AgeBand(note.columns, born: born, on: date)?.rawValue
    facts.score = score.value
    facts.notEvaluated = score.notEvaluated
    let signature = record.withText { text in
      NoteReading(note, text, cues).fill(&facts, score.findings)
      return TextSignature(note.tokens)
    }
    return (facts, RecordDigest(facts, signature))
  }

  /// What records may be grouped by and a sample drawn by; never who wrote them.
  ///
  /// Ages are grouped in the bands of ``AgeBand``.
  public static let groupingColumns: [Record.Column] = [.team, .agency, .type, .role, .age]
}

/// Which rules and words tell what a case view shows.
struct CaseCues {
  let contacts = ContactTypes()
  let rules: [Rule]
  let past: Set<RuleNumber>
  let missed: Set<RuleNumber>
  let violence: Set<RuleNumber>
  let injury: Set<RuleNumber>
  let fatherMet: Set<RuleNumber>
  let firstHand: Set<RuleNumber>
  let notSeen: Set<RuleNumber>
  let modes: [(rules: Set<RuleNumber>, kind: ContactKind)]
  let kinWords: Set<WordID>
  let givenNames: Set<WordID>
  let pronouns: Set<WordID>
  let stepfathers: Set<WordID>
  let partners: Set<WordID>

  init(_ lexicons: CompiledLexicons) {
    func rules(_ names: String...) -> Set<RuleNumber> {
      Set(names.flatMap { lexicons.rules(named: $0) })
    }
    func words(_ classes: String...) -> Set<WordID> {
      Set(classes.flatMap { lexicons.words(ofClass: $0) })
    }
    self.rules = lexicons.rules
    past = rules("action.done")
    missed = rules("drift.cue.missed", "child.not-seen.no-access")
    violence = rules("abuse.context")
    injury = rules("injury.sign", "injury.mention")
    fatherMet = rules(
      "father.engaged.seen", "father.engaged.spoken", "father.engaged.with-child",
      "father.act.told-me", "father.act.said", "father.act.came")
    firstHand = rules("seen.cue")
    notSeen = rules("child.not-seen")
    modes = [
      (rules("contact.mode.meeting"), .meeting), (rules("contact.mode.visit"), .visit),
      (rules("contact.mode.phone"), .call),
      (rules("contact.mode.letter", "contact.mode.email"), .message),
    ]
    // Names that the record introduces stand for these classes and are no words of them.
    kinWords = words(
      "mother", "father", "stepfather", "parent", "partner", "male", "relative", "grandparent",
      "carer", "sibling"
    ).subtracting(
      ["#mother", "#father", "#male", "#relative", "#sibling", "#child", "#professional"]
        .map { lexicons.word($0) })
    pronouns = words("pronoun-male", "pronoun-female", "pronoun-they")
    givenNames = words("given-name-male", "given-name-female", "given-name-either")
    stepfathers = words("stepfather")
    partners = words("partner").subtracting(words("father"))
  }
}
