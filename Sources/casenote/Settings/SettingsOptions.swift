import ArgumentParser
import Pipeline

/// What a command may say about the settings that hold.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      """
      A settings file, or 'none'; else the nearest casenote.yaml in the input's folder or above.
      """, valueName: "file"))
  var file: String?

  /// The settings that hold for some inputs, said on standard error where there are any.
  func settings(for inputs: [String], isQuiet: Bool) throws(CommandError) -> Settings {
    let settings = try Settings(named: file, inputs: inputs)
    if !isQuiet, let file = settings.file {
      StandardError().line("casenote: settings of \(file) hold; 'casenote settings' shows them")
    }
    return settings
  }
}
