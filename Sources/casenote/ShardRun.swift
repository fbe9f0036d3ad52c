import Foundation
import Pipeline
import Records
import Reports

/// Carries out `casenote shard`.
struct ShardRun {
  private let command: ShardCommand
  private let source: Locked<RecordSource>
  private let totalBytes: Int?
  private let folder: ShardFolder
  private let console = StandardError()

  /// Opens everything that the command names; the folder last, so that a mistake anywhere else
  /// leaves no trace.
  init(_ command: ShardCommand) throws(CommandError) {
    self.command = command
    let settings = try command.input.settings(isQuiet: command.quiet)
    let records = try command.input.source(settings)
    totalBytes = records.totalBytes
    source = Locked(records)
    do throws(OutputError) {
      folder = try ShardFolder(path: command.output, count: command.shards)
    } catch {
      throw CommandError(error)
    }
  }

  /// Writes all shards, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    endWhenInterrupted()
    let messages = Locked(RunMessages(console, progress: progress))
    let sharding = Sharding(
      pipeline: OrderedPipeline(workers: ProcessInfo.processInfo.activeProcessorCount))
    do throws(BatchScoring.Failure) {
      try sharding.run(source, to: folder) { part in messages.withLock { $0.add(part) } }
      messages.withLock { $0.tellUntold() }
      do throws(OutputError) { try folder.finish() } catch { throw .output(error) }
    } catch {
      folder.abandon()
      console.clearStatus()
      throw CommandError(error)
    }
    if !command.quiet {
      let notices = source.withLock { $0.notices }
      messages.withLock {
        $0.summarise(notices, shards: folder.count, of: command.output)
      }
    }
    let failed = messages.withLock { $0.tally.failed }
    return failed > 0 && !command.allowBadRecords ? ExitStatus.someUnreadable : ExitStatus.done
  }

  private var progress: RunProgress? {
    let isTerminal = isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    guard isTerminal, !command.quiet else { return nil }
    let columns = TerminalStyle.of(descriptor: 2).width
    return RunProgress(style: .bar(columns: columns), totalBytes: totalBytes)
  }

  /// On Ctrl-C and its like, ends the program and leaves no shard.
  private func endWhenInterrupted() {
    let (folder, path) = (folder, command.output)
    Interruption.endRun {
      folder.abandon(andEnd: $0)
    } saying: {
      "\(path) was not written"
    }
  }
}
