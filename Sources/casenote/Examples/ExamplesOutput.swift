import Foundation
import Pipeline
import Reports
import Training

/// Where examples are written, and how.
struct ExamplesOutput {
  /// How they are written.
  enum Format { case html, slides, docx, slidesWord, jsonl }

  let format: Format
  let path: String
  private let file: ReportOutput

  /// Opens the output that a command names.
  init(_ path: String, slides: Bool, inputs: [String]) throws(CommandError) {
    self.path = path
    format = try Self.format(of: path, slides: slides)
    file = try Self.open(path, inputs: inputs)
  }

  /// Opens a file that is none of the inputs.
  static func open(_ path: String, inputs: [String]) throws(CommandError) -> ReportOutput {
    try ScorePlan.refuse(output: path, amongInputs: inputs)
    do throws(OutputError) {
      return try ReportOutput(path: path)
    } catch {
      throw CommandError(error)
    }
  }

  /// Writes examples and puts the file in its place.
  func write(
    _ examples: [TrainingExample], _ standing: Handout.Standing, version: String
  ) throws(CommandError) {
    let handout = Handout(examples, standing: standing)
    let bytes: [UInt8]
    switch format {
    case .html: bytes = HandoutPage(handout, version: version).render()
    case .slides: bytes = SlidesPage(handout).render()
    case .jsonl: bytes = ExampleLines.render(examples, standing)
    case .docx, .slidesWord:
      do throws(PackerError) {
        bytes =
          format == .docx
          ? try HandoutWord(handout, version: version).render()
          : try SlidesWord(handout, version: version).render()
      } catch {
        throw CommandError(.cannotWrite(path: path, errno: error.errno))
      }
    }
    try Self.write(bytes, to: file)
  }

  /// Takes away what was opened.
  func abandon() { file.abandon() }

  /// Ends the program without leaving a file when it is interrupted.
  static func abandonWhenInterrupted(_ file: ReportOutput) {
    Interruption.endRun {
      file.abandon(andEnd: $0)
    } saying: {
      "nothing was written"
    }
  }

  /// Does so for this output.
  func abandonWhenInterrupted() { Self.abandonWhenInterrupted(file) }

  /// Writes all of a file and puts it in its place.
  static func write(_ bytes: [UInt8], to file: ReportOutput) throws(CommandError) {
    do throws(OutputError) {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.abandon()
      throw CommandError(error)
    }
  }

  /// The folder of a file, where there is room for what is set aside.
  static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  private static func format(of path: String, slides: Bool) throws(CommandError) -> Format {
    let format: Format
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm": format = slides ? .slides : .html
    case "docx": format = slides ? .slidesWord : .docx
    case "jsonl", "ndjson": format = .jsonl
    default:
      throw CommandError(
        "casenote: \(path): examples are written as .html, .docx or .jsonl. Name a file ending so.")
    }
    guard !slides || format == .slides || format == .slidesWord else {
      throw CommandError(
        "casenote: \(path): slides are written as .html or .docx. Name a file ending so.")
    }
    return format
  }
}
