import ArgumentParser
import RecordingQuality
import Reports

/// `casenote settings`: what holds, and from where.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show the settings that hold for an input, and where each comes from.",
    discussion: """
      Settings stand in one file, casenote.yaml, in the folder of the input or any above it. What is \
      printed is such a file: save it, put it right, delete what you do not need.
      """)

  /// The forms of output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case yaml, json }

  @Argument(
    help: ArgumentHelp(
      "Inputs to look above; without any, the folder at hand.", valueName: "file"))
  var files: [String] = ["-"]

  @Option(help: "A settings file, or json for other programs.")
  var format: Format = .yaml

  @OptionGroup var settingsOptions: SettingsOptions

  func run() throws {
    let settings = try settingsOptions.settings(for: files, isQuiet: true)
    let scorer = try ScorerOptions.parse([]).makeScorer(settings)
    let page = SettingsPage(settings, version: scorer.version)
    try StandardOutput.write(format == .json ? page.json : page.yaml)
  }
}
