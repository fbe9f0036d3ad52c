import Foundation
import Generation

/// Writes a large synthetic export.
@main
enum Generate {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.contains("--help") {
      print(Options.usage, terminator: "")
      return
    }
    do throws(GenerationError) {
      try run(Options(arguments))
    } catch {
      FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ options: Options) throws(GenerationError) {
    let notes = try SourceNote.read(folder: options.notes)
    var files: [ExportFormat: OutputFile] = [:]
    for format in options.formats {
      files[format] = try OutputFile(path: "\(options.folder)/notes.\(format.rawValue)")
    }
    var export = Export(notes: notes, seed: options.seed, size: options.size)
    let summary = try export.write(options.formats) { format, bytes throws(GenerationError) in
      try files[format]?.append(bytes)
    }
    print(
      """
      {"records": \(summary.records), "csvBytes": \(summary.csvBytes), \
      "textBytes": \(summary.textBytes), "nonASCII": \(summary.nonASCII), "seed": \(options.seed)}
      """)
  }
}
