import Pipeline
import Records
import Reports

/// What a run says on standard error: records that failed, progress, and a summary.
struct RunMessages {
  /// What became of the records so far.
  private(set) var tally = Tally()
  /// Records whose line was taken over from earlier scores, and those that had to be scored.
  private var takenOver = 0
  private var anew = 0
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
    anew += part.anew
    takenOver += part.takenOver
    if part.kept > 0 {
      // Going over what is there says nothing of how long the rest will take.
      let records = tally.records + part.tally.records
      let elapsed = ContinuousClock.now - began
      progress?.skip(records: records, bytes: part.bytesRead, elapsed: elapsed)
    }
    add(part.tally, part.errors, bytesRead: part.bytesRead)
  }

  /// Takes note of a batch that was written to its shards.
  mutating func add(_ part: Sharding.Part) {
    add(part.tally, part.errors, bytesRead: part.bytesRead)
  }

  /// Takes note of a batch that was de-identified.
  mutating func add(_ part: Deidentification.Part) {
    add(part.tally, part.errors, bytesRead: 0)
  }

  private mutating func add(_ part: Tally, _ errors: [ReadError], bytesRead: Int) {
    for error in errors.prefix(max(0, Self.mostErrors - tally.failed)) {
      console.line("casenote: \(error)")
    }
    tally += part
    showProgress(bytesRead: bytesRead)
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

  /// Says what of earlier runs is at hand.
  func begin(_ plan: ScorePlan) {
    if let count = plan.output.kept?.withLock({ $0.count }), let path = plan.output.partialPath,
      count > 0 || plan.output.torn > 0
    {
      let torn = plan.output.torn > 0 ? "; \(plan.output.torn.grouped) torn bytes are cut off" : ""
      console.line("casenote: going on behind \(records(count)) in \(path)\(torn)")
    }
    guard let (path, scores) = plan.earlier else { return }
    if scores.unsound > 0 {
      let lines = scores.unsound == 1 ? "1 torn line" : "\(scores.unsound.grouped) torn lines"
      console.line("casenote: \(path): \(lines) passed over")
    }
    if scores.usable == 0, scores.others > 0 {
      console.line(
        "casenote: \(path): no line of this version is in it; all records are scored anew")
    }
  }

  /// Says how many failures there were beyond those told.
  func tellUntold() {
    console.clearStatus()
    let untold = tally.failed - Self.mostErrors
    if untold > 0 { console.line("casenote: and \(untold.grouped) more could not be read") }
  }

  /// Says what became of the records.
  func summarise(_ notices: [InputNotice], _ plan: ScorePlan) {
    for notice in notices { console.line("casenote: \(notice)") }
    guard tally.records > 0 else { return }
    var summary = "casenote: scored \(records(tally.scored))"
    if tally.notScored > 0 { summary += "; \(tally.notScored.grouped) had nothing to score" }
    if tally.failed > 0 { summary += "; \(tally.failed.grouped) could not be read" }
    console.line(summary)
    if let path = plan.earlier?.path {
      console.line(
        "casenote: \(takenOver.grouped) taken over from \(path), \(anew.grouped) scored anew")
    }
    tellRepaired()
    if let threshold = plan.threshold, tally.below > 0 {
      console.line("casenote: \(records(tally.below)) below \(threshold.formatted)")
    }
  }

  /// Says what went into shards.
  func summarise(_ notices: [InputNotice], shards: Int, of folder: String) {
    for notice in notices { console.line("casenote: \(notice)") }
    var summary = "casenote: wrote \(records(tally.carried)) to "
    summary += shards == 1 ? "1 shard" : "\(shards.grouped) shards"
    summary += " of \(folder)"
    if tally.failed > 0 {
      summary += "; \(tally.failed.grouped) could not be read, and each has a line that says so"
    }
    console.line(summary)
    tellRepaired()
  }

  /// Says what of the records was spoilt, before the export or in it.
  func tellRepaired() {
    if tally.repaired > 0 {
      console.line(
        "casenote: replaced \(tally.replacements.grouped) invalid "
          + "\(tally.replacements == 1 ? "character" : "characters") in \(records(tally.repaired))")
    }
    if tally.mojibake > 0 {
      console.line(
        "casenote: \(records(tally.mojibake)) spoilt before the export, as where \u{2019} has become "
          + "\u{E2}\u{20AC}\u{2122}: make the export again as UTF-8 if you can")
    }
  }

  func records(_ count: Int) -> String {
    count == 1 ? "1 record" : "\(count.grouped) records"
  }
}

extension Double {
  /// The number as one would type it: "50", "62.5".
  fileprivate var formatted: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
