import Foundation
import Pipeline
import Records

/// Carries out a plan of `casenote score`.
struct ScoreRun {
  private let plan: ScorePlan
  private let console = StandardError()

  init(_ plan: ScorePlan) { self.plan = plan }

  /// Scores everything, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    endWhenInterrupted()
    let progress = plan.progress.map { RunProgress(style: $0, totalBytes: plan.totalBytes) }
    let messages = Locked(RunMessages(console, progress: progress))
    if !plan.isQuiet { messages.withLock { $0.begin(plan) } }
    let scoring = BatchScoring(
      plan.scorer, report: plan.report, reuse: plan.reuse, threshold: plan.threshold,
      pipeline: OrderedPipeline(workers: plan.jobs))
    do throws(BatchScoring.Failure) {
      try scoring.run(plan.source, to: plan.output) { part in messages.withLock { $0.add(part) } }
    } catch {
      plan.output.abandon()
      console.clearStatus()
      throw ended(by: error)
    }
    messages.withLock { $0.tellUntold() }
    try finish()
    if !plan.isQuiet {
      let notices = plan.source.withLock { $0.notices }
      messages.withLock { $0.summarise(notices, plan) }
    }
    return status(after: messages.withLock { $0.tally })
  }

  /// On Ctrl-C and its like, ends the program between two lines and leaves no half file.
  private func endWhenInterrupted() {
    let (output, path) = (plan.output, plan.outputPath)
    Interruption.endRun {
      output.abandon(andEnd: $0)
    } saying: {
      if let partial = Self.unfinished(output) {
        Self.goingOn(from: partial)
      } else if path == "-" {
        "every line that was written is whole"
      } else {
        "\(path) was not written"
      }
    }
  }

  /// Where there is something to go on from.
  private static func unfinished(_ output: ReportOutput) -> String? {
    output.partialPath.flatMap { FileIdentity(path: $0) == nil ? nil : $0 }
  }

  private static func goingOn(from path: String) -> String {
    "what was written is kept in \(path); give the same command again to go on from there"
  }

  private func finish() throws(CommandError) {
    do throws(OutputError) {
      try plan.output.finish()
    } catch {
      plan.output.abandon()
      throw ended(by: .output(error))
    }
  }

  /// What to say of a failure: with the way to go on, unless that is what failed.
  private func ended(by failure: BatchScoring.Failure) -> CommandError {
    let error = CommandError(failure)
    switch failure {
    case .output(.otherRun), .output(.moreLines): return error
    default: break
    }
    guard let path = Self.unfinished(plan.output) else { return error }
    return CommandError(
      "\(error.message)\ncasenote: \(Self.goingOn(from: path))", status: error.status)
  }

  /// Records that could not be read weigh more than one below the threshold: nobody knows what they
  /// would have scored.
  private func status(after tally: Tally) -> Int32 {
    if tally.failed > 0, !plan.allowsBadRecords { return ExitStatus.someUnreadable }
    return tally.below > 0 ? ExitStatus.below : ExitStatus.done
  }
}
