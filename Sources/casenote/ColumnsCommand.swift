import ArgumentParser
import Records
import Reports

/// `casenote columns`: what was understood of the columns of an export.
struct ColumnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Show what was understood of each column, as a mapping file to put right.",
    discussion: """
      It looks at the headers and the first thousand rows, and quotes nothing of a cell. Save what \
      it prints, put it right, and give it with --map.
      """)

  /// The forms of output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case yaml, json }

  @Option(help: "A mapping file, or json for other programs: an object a line for each input.")
  var format: Format = .yaml

  @OptionGroup var input: InputArguments

  func run() throws {
    let settings = try input.settings(isQuiet: true)
    let descriptions: [InputDescription]
    do throws(InputError) {
      descriptions = try InputDescription.all(paths: input.files, options: input.options(settings))
    } catch {
      throw CommandError(error)
    }
    switch format {
    case .yaml: try StandardOutput.write(MappingDraft.yaml(of: descriptions))
    case .json: try StandardOutput.write(descriptions.map { $0.json + "\n" }.joined())
    }
  }
}
