import Context
import Matching
import TextCore

/// An abbreviation of the field that the note nowhere explains.
final class UnexplainedAbbreviation: Indicator {
  static let description = IndicatorDescription(
    id: "unexplained-abbreviation", title: "Abbreviation not explained", kind: .concern,
    unit: .sentence, theme: .form,
    definition: """
      An abbreviation of the field ("CIN", "FOC", "s47") that the note nowhere explains, next to \
      it or written out elsewhere; the first use of each. Not what everybody knows (GP, A&E).
      """,
    sources: [.somerset, .york],
    why: """
      A parent, a reader from another agency, and one day the child, will read this. What they \
      cannot decipher they cannot put right, and two agencies may read the same letters in two ways.
      """,
    question: "Would the child's parents know what these letters stand for?",
    examples: [
      Example("Home visit to Leo and his mum. ⟦CIN⟧ plan gone through with her."),
      Example("⟦FOC⟧ not seen. Mum fed the baby while I was there."),
      Example("Mum says the ⟦FSW⟧ rings her on Mondays and the ⟦IDVA⟧ on Fridays."),
      Example("⟦T/C⟧ to mum at ten. Baby is feeding better."),
      Example("Nan asked what ⟦MASH⟧ would do about her call. The ⟦HV's⟧ card was on the side."),
      Example("mum and baby seen by ⟦hv⟧ at the nursery."),
      Example("Dad will not have ⟦PR⟧ unless he and mum go to the registrar."),
      Example("⟦s47⟧, joint with police. Mum and dad both told why."),
    ],
    nearMisses: [
      Example("Child in need (CIN) visit to Ellis and his mum."),
      Example("The social worker rang mum. SW to see the baby on Friday."),
      Example("Mum's case was heard at MARAC – multi-agency risk assessment conference."),
      Example("Baby ate his mash with no salt. Mum was in a dash for the bus."),
      Example("GP sent the baby to A&E, and mum gave his NHS number and DOB."),
      Example("MO TIRED. BABY WELL. SEEN AT HOME WITH NAN, MO IN BED."),
      Example("Open a PR against the main branch and ask the TM of your group to look at it."),
    ], isReadersCall: false)

  private let glossary: GlossaryIndex

  convenience init(_ lexicons: CompiledLexicons) { self.init(GlossaryIndex.shared) }

  private init(_ glossary: GlossaryIndex) { self.glossary = glossary }

  static func make(_ lexicons: CompiledLexicons, _ practice: LocalPractice) -> any Indicator {
    guard practice.hasOwnGlossary else { return UnexplainedAbbreviation(lexicons) }
    return UnexplainedAbbreviation(GlossaryIndex(practice.glossary))
  }

  func applies(to note: AnnotatedNote) -> Bool { note.isAboutFamily }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    var seen: [Int] = []
    var words: [UInt64]?
    var lowEnds: GlossaryIndex.LowEnds?
    for (number, sentence) in note.sentences.enumerated() {
      for index in sentence.tokens {
        guard let use = glossary.use(at: index, of: note.tokens), isMeant(use, in: sentence, note),
          !seen.contains(use.entry)
        else { continue }
        seen.append(use.entry)
        let noted =
          words ?? Array(note.tokens.lazy.filter { !$0.flags.contains(.mark) }.map(\.hash))
        words = noted
        let ends = lowEnds ?? GlossaryIndex.LowEnds(noted)
        lowEnds = ends
        if glossary.isWrittenOut(use.entry, in: noted, ends) || isHinted(use, in: sentence, note) {
          report.vetoed(sentence: number, by: "it is explained")
          continue
        }
        let last = note.tokens[use.tokens.upperBound - 1]
        report.found(
          Place(note.tokens[index].place.start, last.place.end),
          rule: .named("abbreviation.unexplained"))
      }
    }
  }

  /// Whether letters that are a word or a name too are meant as an abbreviation.
  ///
  /// Where all is in capitals, capitals say nothing.
  private func isMeant(
    _ use: GlossaryIndex.Use, in sentence: Sentence, _ note: AnnotatedNote
  ) -> Bool {
    guard glossary.isOnlyInCapitals(use.entry) else { return true }
    guard note.tokens[use.tokens.lowerBound].flags.contains(.allCapitals) else { return false }
    var others = 0
    for index in sentence.tokens {
      let token = note.tokens[index]
      guard token.flags.contains(.letters), token.place.count > 1 else { continue }
      if !token.flags.contains(.allCapitals) { return true }
      if glossary.use(at: index, of: note.tokens) == nil { others += 1 }
    }
    return others == 0
  }

  /// Whether a bracket or a dash stands beside it, and near it a word of what it stands for.
  private func isHinted(
    _ use: GlossaryIndex.Use, in sentence: Sentence, _ note: AnnotatedNote
  ) -> Bool {
    let all = sentence.tokens
    let beside = [use.tokens.lowerBound - 1, use.tokens.upperBound].filter { all.contains($0) }
    guard beside.contains(where: { Self.explaining.contains(note.tokens[$0].hash) }) else {
      return false
    }
    let near = use.tokens.lowerBound - Self.reach..<use.tokens.upperBound + Self.reach
    return glossary.isHinted(use.entry, in: note.tokens[near.clamped(to: all)])
  }

  /// So many tokens away an explanation in other words may begin.
  private static let reach = 8

  /// Brackets, dashes and the equals sign.
  private static let explaining = Set(
    ["(", ")", "[", "]", "-", "–", "—", "="].map { SpellingHash.of($0.utf8) })
}
