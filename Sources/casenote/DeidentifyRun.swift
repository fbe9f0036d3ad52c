import Foundation
import Pipeline
import Records
import Reports
import Training

/// A run of `casenote deidentify` in which all that can be refused has been.
struct DeidentifyRun {
  private let command: DeidentifyCommand
  private let first: Locked<RecordSource>
  private let second: Locked<RecordSource>
  private let input: InputReadAgain
  private let output: ReportOutput
  private let review: ReportOutput?
  private let console = StandardError()

  /// Opens everything that the command names; the outputs last.
  init(_ command: DeidentifyCommand) throws(CommandError) {
    self.command = command
    if let review = command.review {
      guard URL(fileURLWithPath: review).pathExtension.lowercased() == "csv" else {
        throw CommandError(
          "casenote: \(review): the sheet is written as .csv. Name a file ending so.")
      }
      guard !FileManager.default.fileExists(atPath: review) else {
        throw CommandError(
          "casenote: \(review): there is such a file, and it may be signed. Name another, or move "
            + "it away.")
      }
    }
    try Self.refuse(output: command.output)
    input = try InputReadAgain(
      command.input, isQuiet: command.quiet, folder: Self.folder(command))
    let records = try input.source()
    for path in [command.output, command.review].compactMap({ $0 }) where path != "-" {
      try ScorePlan.refuse(output: path, amongInputs: records.paths)
    }
    first = Locked(records)
    second = Locked(try input.source())
    do throws(OutputError) {
      output = try ReportOutput(path: command.output)
      do throws(OutputError) {
        review = if let path = command.review { try ReportOutput(path: path) } else { nil }
      } catch {
        output.abandon()
        throw error
      }
    } catch {
      throw CommandError(error)
    }
  }

  /// Only JSON Lines are written, and a name must not promise something else.
  private static func refuse(output path: String) throws(CommandError) {
    guard path != "-", !ReportOutput.isOther(path) else { return }
    let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard !["jsonl", "ndjson"].contains(suffix) else { return }
    throw CommandError(
      "casenote: \(path): de-identified records are written as JSON Lines. Name a file ending in "
        + ".jsonl, or - for standard output.")
  }

  /// What is set aside lies on the disk of the output, and is gone with the run.
  private static func folder(_ command: DeidentifyCommand) -> String {
    let path = [command.output, command.review].compactMap { $0 }
      .first { $0 != "-" && !ReportOutput.isOther($0) }
    return path.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
      ?? NSTemporaryDirectory()
  }

  /// Writes everything, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    let (output, review) = (output, review)
    let files = [review, output].compactMap { $0 }
    Interruption.endRun {
      ReportOutput.abandon(files[...], andEnd: $0)
    } saying: {
      "nothing was written"
    }
    let messages = Locked(RunMessages(console, progress: nil))
    let counts = Locked(Counts())
    let run = Deidentification(
      Deidentifier(), pipeline: OrderedPipeline(workers: command.workers.count),
      folder: Self.folder(command))
    do throws(BatchScoring.Failure) {
      try run.run(first, again: second, to: output, review: review) { part in
        messages.withLock { $0.add(part) }
        counts.withLock { $0.add(part) }
      }
      messages.withLock { $0.tellUntold() }
      do throws(OutputError) {
        try review?.finish()
        try output.finish()
      } catch {
        throw .output(error)
      }
    } catch {
      review?.abandon()
      output.abandon()
      throw CommandError(error)
    }
    tell(messages, counts.withLock { $0 })
    let failed = messages.withLock { $0.tally.failed }
    return failed > 0 && !command.allowBadRecords ? ExitStatus.someUnreadable : ExitStatus.done
  }

  /// The warning is said even to those who want to hear nothing.
  private func tell(_ messages: Locked<RunMessages>, _ counts: Counts) {
    if !command.quiet {
      for notice in second.withLock({ $0.notices }) { console.line("casenote: \(notice)") }
    }
    if messages.withLock({ $0.tally.records }) == 0 { return }
    if !command.quiet {
      messages.withLock { messages in
        console.line(
          "casenote: \(messages.records(messages.tally.carried)) de-identified; replaced: "
            + "\(counts.replaced.grouped); kept, and could be names: \(counts.kept.grouped)")
        messages.tellRepaired()
        if counts.rare > 0 {
          console.line(
            "casenote: \(messages.records(counts.rare)) with a detail that can identify without a "
              + "name (twins, prison, an unusual job and the like)")
        }
        if counts.renamed > 0 {
          console.line(
            "casenote: \(messages.records(counts.renamed)) whose id held a name: they go by row-N, "
              + "or file-N")
        }
      }
    }
    console.line(
      "casenote: this is a de-identified draft, not anonymous: a person must read it before it goes "
        + "anywhere" + (command.review == nil ? "; --review makes the sheet for that" : ""))
  }

  /// What was done in all.
  private struct Counts {
    var (replaced, kept, rare, renamed) = (0, 0, 0, 0)

    mutating func add(_ part: Deidentification.Part) {
      replaced += part.replaced
      kept += part.kept
      rare += part.rare
      renamed += part.renamed
    }
  }
}
