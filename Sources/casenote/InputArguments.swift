import ArgumentParser
import Records

/// The inputs of a command, and what it may say about them.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Exports, notes and folders of them; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "What the files hold, if name and content do not tell.", valueName: "format"))
  var from: RecordFormat?

  @Option(
    help: ArgumentHelp(
      "How their bytes stand for characters, if they do not tell.", valueName: "encoding"))
  var encoding: TextEncoding?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("A YAML file that says which header means what.", valueName: "file"))
  var mapping: String?

  @OptionGroup var settingsOptions: SettingsOptions

  /// The settings that hold for the inputs.
  func settings(isQuiet: Bool) throws(CommandError) -> Settings {
    try settingsOptions.settings(for: files, isQuiet: isQuiet)
  }

  /// The options, the mapping file read; without one the columns of the settings hold.
  func options(_ settings: Settings) throws(InputError) -> InputOptions {
    let mapping: ColumnMapping? =
      if let path = mapping { try ColumnMapping(path: path) } else { settings.columns }
    return InputOptions(format: from, mapping: mapping, encoding: encoding)
  }

  /// All of them, opened one after the other as they are read.
  ///
  /// - Parameters:
  ///   - standardInput: a file that holds what standard input gave, to read it twice.
  ///   - keepsOthers: whether records keep the columns that are not read.
  func source(
    _ settings: Settings, standardInput: String? = nil, keepsOthers: Bool = false
  ) throws(CommandError) -> sending RecordSource {
    do throws(InputError) {
      var options = try options(settings)
      options.standardInput = standardInput
      options.keepsOthers = keepsOthers
      return try RecordSource(paths: files, options: options)
    } catch {
      throw CommandError(error)
    }
  }
}
