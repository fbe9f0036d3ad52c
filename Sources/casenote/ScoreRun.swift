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
    let scoring = BatchScoring(
      plan.scorer, report: plan.report, threshold: plan.threshold,
      pipeline: OrderedPipeline(workers: plan.jobs))
    do throws(BatchScoring.Failure) {
      try scoring.run(plan.source, to: plan.output) { part in messages.withLock { $0.add(part) } }
    } catch {
      plan.output.abandon()
      console.clearStatus()
      switch error {
      case .input(let error): throw CommandError(error)
      case .output(let error): throw CommandError(error)
      }
    }
    messages.withLock { $0.tellUntold() }
    try finish()
    if !plan.isQuiet {
      let notices = plan.source.withLock { $0.notices }
      messages.withLock { $0.summarise(notices, threshold: plan.threshold) }
    }
    return status(after: messages.withLock { $0.tally })
  }

  /// On Ctrl-C and its like, ends the program between two lines and leaves no half file.
  private func endWhenInterrupted() {
    let (output, console, path) = (plan.output, console, plan.outputPath)
    Interruption.handle { signal in
      output.abandon {
        console.clearStatus()
        console.line(
          path == "-"
            ? "casenote: interrupted; every line that was written is whole"
            : "casenote: interrupted; \(path) was not written")
        _exit(ExitStatus.interrupted(by: signal))
      }
    }
  }

  private func finish() throws(CommandError) {
    do throws(OutputError) {
      try plan.output.finish()
    } catch {
      plan.output.abandon()
      throw CommandError(error)
    }
  }

  /// Records that could not be read weigh more than one below the threshold: nobody knows what they
  /// would have scored.
  private func status(after tally: Tally) -> Int32 {
    if tally.failed > 0, !plan.allowsBadRecords { return ExitStatus.someUnreadable }
    return tally.below > 0 ? ExitStatus.below : ExitStatus.done
  }
}
