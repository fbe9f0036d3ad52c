import ArgumentParser
import Records

/// What a command may say about its inputs.
struct InputArguments: ParsableArguments {
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

  /// The options, the mapping file read.
  func options() throws(InputError) -> InputOptions {
    let mapping: ColumnMapping? =
      if let path = mapping { try ColumnMapping(path: path) } else { nil }
    return InputOptions(format: from, mapping: mapping, encoding: encoding)
  }
}
