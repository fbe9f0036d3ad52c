import Context
import Matching

/// Recorded more than five working days after the contact.
final class LateRecording: Indicator {
  static let description = IndicatorDescription(
    id: "late-recording", title: "Recorded late", kind: .concern, unit: .record, theme: .form,
    definition: """
      More than five working days between the day of the contact and the day of its recording, \
      where the record gives both. Saturdays, Sundays and the bank holidays of England are not \
      counted.
      """,
    sources: [.somerset, .york],
    why: """
      What is written from memory a week later loses the child's words first. Until it is written, \
      whoever is on duty for this child does not know it.
      """,
    question: "What kept this from being recorded, and what was unknown to others meanwhile?",
    examples: [
      Example(
        "Home visit. Mum fed the baby.",
        columns: ["date": "2024-03-04", "recorded_date": "2024-03-12"]),
      Example(
        "Seen at nursery with dad. He hid behind his dad's leg.",
        columns: ["date": "04/03/2024", "recorded_date": "12/03/2024"]),
      Example(
        "Mum rang about the baby's cough.",
        columns: ["date": "2023-12-20", "recorded_date": "2024-01-02"]),
      Example(
        "Core group. Mum and nan there.",
        columns: ["date": "2025-01-31", "recorded_date": "2025-03-01"]),
      Example(
        "Dad seen with the twins.",
        columns: ["date": "2024-03-01T15:30", "recorded_date": "2024-03-11 09:05"]),
      Example(
        "Mum and baby seen at clinic.", columns: ["date": "1/7/2022", "recorded_date": "11/7/2022"]),
    ],
    nearMisses: [
      // Five working days to the day.
      Example(
        "Home visit. Mum fed the baby.",
        columns: ["date": "2024-03-04", "recorded_date": "2024-03-11"]),
      // Good Friday and Easter Monday lie between.
      Example(
        "Seen at nursery with dad.",
        columns: ["date": "2024-03-26", "recorded_date": "2024-04-04"]),
      // Two bank holidays of the Platinum Jubilee.
      Example(
        "Mum rang about the baby's cough.",
        columns: ["date": "2022-05-31", "recorded_date": "2022-06-09"]),
      Example(
        "Dad seen with the twins.", columns: ["date": "2024-03-04", "recorded_date": "2024-03-01"]),
      Example("Mum and baby seen on 1 March, typed up on 30 March."),
      Example("Core group. Mum and nan there.", columns: ["date": "2024-03-04"]),
      Example(
        "Mum and baby seen.", columns: ["date": "March 2024", "recorded_date": "2024-05-30"]),
    ], isReadersCall: false)

  /// A working week.
  ///
  /// Local limits differ, from 48 hours for a visit to weeks for the minutes of a conference; a
  /// week is beyond the stricter of them, and short of blame for one busy day.
  static let workingDaysAllowed = 5

  private let allowed: Int

  convenience init(_ lexicons: CompiledLexicons) { self.init(allowed: Self.workingDaysAllowed) }

  private init(allowed: Int) { self.allowed = allowed }

  static func make(_ lexicons: CompiledLexicons, _ practice: LocalPractice) -> any Indicator {
    LateRecording(allowed: practice.recordingDays)
  }

  func applies(to note: AnnotatedNote) -> Bool {
    note.columns.date != nil && note.columns.recordedDate != nil && note.isAboutFamily
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    guard let date = note.columns.date, let recorded = note.columns.recordedDate else { return }
    if recorded > BankHolidays.workingDay(allowed, after: date) {
      report.foundInRecord(rule: .named("recording.late"))
    }
  }
}
