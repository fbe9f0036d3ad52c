import ArgumentParser
import Foundation
import Pipeline
import Records

/// `casenote shard`: an export divided among files that other machines score.
struct ShardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shard",
    abstract: "Divide an export into JSON Lines shards, a case never split.",
    discussion: """
      Scoring the shards gives the lines that scoring the input gives, in another order. Nothing is \
      scored here. A record that could not be read has a line in its place that carries the error. \
      Exit status: 0 done; 2 the command, an input or the folder cannot be used; 3 done, but some \
      records could not be read; 130 interrupted (143 by kill, 129 by a closed terminal).
      """)

  @OptionGroup var input: InputArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A new or empty folder, which is filled when all is complete.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("How many shards, 1 to 1000.", valueName: "number"))
  var shards = 16

  @Flag(help: "Say nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Exit with 0 even if some records could not be read.")
  var allowBadRecords = false

  func validate() throws {
    // Each shard is an open file, and few systems allow more than 1,024.
    if !(1...1000).contains(shards) {
      throw ValidationError("--shards must be from 1 to 1000, not \(shards).")
    }
  }

  func run() throws {
    let status = try ShardRun(self).run()
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}
