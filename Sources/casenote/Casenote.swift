import ArgumentParser
import CMalloc
import Foundation
import Pipeline
import RecordingQuality

/// The command line: the only place that knows all.
@main struct Casenote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casenote",
    abstract: "Say how well case notes about children are recorded.",
    discussion: """
      It measures the writing, not the safety of a child and not a worker. What it does not find \
      is not evidenced in this text; it may well have been done. Nothing leaves this machine.
      """,
    version: "casenote \(Version.program)",
    subcommands: [
      ScoreCommand.self, CheckCommand.self, ExplainCommand.self, IndicatorsCommand.self,
      ReportCommand.self, ExamplesCommand.self, DeidentifyCommand.self, ColumnsCommand.self,
      SettingsCommand.self, EvaluateCommand.self, TrainCommand.self, ShardCommand.self,
    ])

  static func main() {
    // A reader that stops reading ends the run by an error of `write`, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    // So does a limit to the size of files, as a full disk does.
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
    // Freed tables that were large go back to the system at once. Left alone, the C library ceases
    // to do so once it has freed one, and tables that grow leave holes behind.
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
    Foundation.exit(status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs a command line and gives its exit status; whatever went wrong has been said.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done
    } catch let error as CommandError {
      if !error.message.isEmpty { StandardError().line(error.message) }
      return error.status
    } catch let ended as ExitCode {
      return ended.rawValue
    } catch {
      // Help and the version come this way too, and are no errors.
      let message = fullMessage(for: error)
      guard exitCode(for: error).isSuccess else {
        StandardError().line(message)
        return ExitStatus.unusable
      }
      print(message)
      return ExitStatus.done
    }
  }

  /// Keeps a file from taking the number of a standard stream that was closed (`>&-`).
  ///
  /// Errors would be written into it. What takes its place fails to be read, or written.
  private static func occupyStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
