import Context
import Matching

/// The record of a visit or another contact in a line or two.
final class VeryShort: Indicator {
  static let description = IndicatorDescription(
    id: "very-short", title: "Very short record", kind: .concern, unit: .record, theme: .form,
    definition: """
      The record of a visit, a call or a meeting in fewer than 25 words. Not records about \
      arrangements alone, and not those of a contact that is only planned or did not take place.
      """,
    sources: [.somerset, .york],
    why: """
      In so few words there is room for the child or for what it means, hardly for both. A manager \
      cannot tell a quiet visit from a hurried one.
      """,
    question: "What did you see of the child in this contact, and what did you make of it?",
    examples: [
      Example("Home visit. Mum and baby well. No concerns."),
      Example("T/C to mum. Baby feeding ok, mum tired but coping."),
      Example("Home visit completed, dad and both children seen, house tidy."),
      Example("Core group held. Mum and nan attended, plan to carry on."),
      Example("Unannounced visit. Kids in pyjamas, mum in bed, all ok."),
      Example("Mum and baby fine.", columns: ["type": "Home visit"]),
    ],
    nearMisses: [
      Example("Appointment rearranged to 4 May."),
      Example("Rang mum, no answer, voicemail left."),
      Example("Baby is to be weighed on Friday."),
      Example("Dad asked me for the number of the nursery."),
      Example(
        """
        Home visit. Baby on the mat, kicking both legs and watching the cat. Mum picked her up \
        when she cried and she settled on her shoulder within a minute. Weight next week.
        """),
      Example("Call the function with its parent and stop. Visit our site for more."),
    ], isReadersCall: false)

  /// A sentence each for who was seen, what was seen and what follows takes about as many.
  private static let fewestWords = 25

  private let contacts: CueSet

  init(_ lexicons: CompiledLexicons) {
    contacts = CueSet(
      lexicons, ["contact.mode.visit", "contact.mode.phone", "contact.mode.meeting"],
      vetoedBy: [.negated, .hypothetical, .planned, .question, .quoted, .reported])
  }

  func applies(to note: AnnotatedNote) -> Bool { !note.isAdministrative && note.isAboutFamily }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    var words = 0
    for facts in note.facts {
      words += facts.wordCount
      guard words < Self.fewestWords else { return }
    }
    let isContact =
      Self.types.contains { note.columns.type.contains($0) }
      || note.sentences.indices.contains {
        contacts.first(in: $0, of: note, &report) != nil
      }
    if isContact { report.foundInRecord(rule: .named("length.short")) }
  }

  /// What the type of a record of a contact holds, in lower case.
  private static let types = [
    "visit", "contact", "call", "meeting", "session", "review", "core group", "conference",
    "clinic", "interview", "observation",
  ]
}
