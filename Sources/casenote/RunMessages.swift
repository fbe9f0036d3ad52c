import Pipeline
import Records

/// What a run says on standard error: records that failed, progress, and a summary.
struct RunMessages {
  /// What became of the records so far.
  private(set) var tally = Tally()
  private let console: StandardError
  private var progress: RunProgress?
  private let began = ContinuousClock.now

  /// The most records whose failure is told one by one.
  private static let mostErrors = 20

  init(_ console: StandardError, progress: RunProgress?) {
    self.console = console
    self.progress = progress
  }

  /// Takes note of a batch that was written.
  mutating func add(_ part: BatchScoring.Part) {
    for error in part.errors.prefix(max(0, Self.mostErrors - tally.failed)) {
      console.line("casenote: \(error)")
    }
    tally += part.tally
    showProgress(bytesRead: part.bytesRead)
  }

  private mutating func showProgress(bytesRead: Int) {
    let (records, elapsed) = (tally.records, ContinuousClock.now - began)
    guard
      let status = progress?.update(records: records, bytes: bytesRead, elapsed: elapsed)
    else { return }
    if progress?.style == .lines {
      console.line("casenote: \(status)")
    } else {
      console.status(status)
    }
  }

  /// Says how many failures there were beyond those told.
  func tellUntold() {
    console.clearStatus()
    let untold = tally.failed - Self.mostErrors
    if untold > 0 { console.line("casenote: and \(untold.grouped) more could not be read") }
  }

  /// Says what became of the records.
  func summarise(_ notices: [InputNotice], threshold: Double?) {
    for notice in notices { console.line("casenote: \(notice)") }
    guard tally.records > 0 else { return }
    var summary = "casenote: scored \(records(tally.scored))"
    if tally.notScored > 0 { summary += "; \(tally.notScored.grouped) had nothing to score" }
    if tally.failed > 0 { summary += "; \(tally.failed.grouped) could not be read" }
    console.line(summary)
    if tally.repaired > 0 {
      console.line(
        "casenote: replaced \(tally.replacements.grouped) invalid "
          + "\(tally.replacements == 1 ? "character" : "characters") in \(records(tally.repaired))")
    }
    if let threshold, tally.below > 0 {
      console.line("casenote: \(records(tally.below)) below \(threshold.formatted)")
    }
  }

  private func records(_ count: Int) -> String {
    count == 1 ? "1 record" : "\(count.grouped) records"
  }
}

extension Double {
  /// The number as one would type it: "50", "62.5".
  fileprivate var formatted: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
