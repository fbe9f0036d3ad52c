import Foundation
import Pipeline
import Reports

/// What a command says of earlier runs, seen to before anything is read.
extension ScorePlan {
  /// Refuses what cannot be gone on with or taken over from.
  static func refuseReuse(
    _ command: ScoreCommand, _ format: ScoreCommand.Format
  ) throws(CommandError) {
    if command.resume, command.output == "-" {
      throw CommandError(
        "casenote: a run to standard output cannot be gone on with. Name a file with -o, or leave "
          + "--resume out.")
    }
    guard format != .jsonl else { return }
    for (option, isGiven) in [("--resume", command.resume), ("--since", command.since != nil)]
    where isGiven {
      throw CommandError(
        "casenote: \(option) needs scores as JSON Lines, which say what each line was made from. "
          + "Name a .jsonl file for -o, or leave \(option) out.")
    }
  }

  /// Refuses a workbook where it cannot be written: it is packed when all rows are there.
  static func refuseWorkbook(
    _ command: ScoreCommand, _ format: ScoreCommand.Format
  ) throws(CommandError) {
    guard format == .xlsx else { return }
    let path = command.output
    if path == "-" || ReportOutput.isOther(path) {
      throw CommandError(
        "casenote: \(path == "-" ? "standard output" : path): a workbook can only be written to a "
          + "file. Name one with -o, or choose another --format.")
    }
  }

  /// The earlier scores that the command names, looked through.
  static func earlier(
    _ command: ScoreCommand, _ report: JSONLinesReport
  ) throws(CommandError) -> (path: String, scores: EarlierScores)? {
    guard let path = command.since else { return nil }
    // Beside the output there is room, and a temporary folder may be memory.
    let output = command.output
    let isFile = output != "-" && !ReportOutput.isOther(output)
    let folder =
      isFile
      ? URL(fileURLWithPath: ReportOutput.partialPath(for: output)).deletingLastPathComponent()
      : FileManager.default.temporaryDirectory
    do throws(EarlierScoresError) {
      return (path, try EarlierScores(path: path, report: report, indexIn: folder.path))
    } catch {
      throw CommandError(error)
    }
  }
}
