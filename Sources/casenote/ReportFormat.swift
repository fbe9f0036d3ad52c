import Foundation
import Reports

/// How a report is written, told from the name of its file.
enum ReportFormat: Equatable {
  case html, markdown, word, workbook
  /// The briefing alone, as a Word file.
  case briefing

  /// What the name of a file promises.
  init(of path: String) throws(CommandError) {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "docx": self = .word
    case "xlsx": self = .workbook
    default:
      throw CommandError(
        "casenote: \(path): a report is written as .html, .docx, .xlsx or .md. Name a file ending so."
      )
    }
  }

  /// The briefing is a Word file by whatever way it is asked for.
  init(ofBriefing path: String) throws(CommandError) {
    guard try ReportFormat(of: path) == .word else {
      throw CommandError(
        "casenote: --briefing \(path): it is written as .docx. Name a file ending so.")
    }
    self = .briefing
  }
}
