import ArgumentParser
import Foundation

/// How many workers a command has.
struct WorkerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many workers, 1 to 256; one for each core if not given.", valueName: "number"))
  var jobs: Int?

  /// As many as were asked for, else one for each core.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be from 1 to 256, not \(jobs).")
    }
  }
}
