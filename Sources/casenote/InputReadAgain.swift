import Foundation
import Pipeline
import Records

/// The inputs of a command that reads them more than once.
struct InputReadAgain {
  private let arguments: InputArguments
  /// The settings that hold for them.
  let settings: Settings
  /// Holds what standard input gave, as long as it is read.
  private let spooled: SpooledInput?

  /// - Parameter folder: where there is room for what comes by a pipe.
  init(
    _ arguments: InputArguments, isQuiet: Bool, folder: String
  ) throws(CommandError) {
    self.arguments = arguments
    settings = try arguments.settings(isQuiet: isQuiet)
    for path in arguments.files where path != "-" && ReportOutput.isOther(path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      throw CommandError(
        "casenote: \(path): this is a pipe, and the inputs are read more than once. Name a file, "
          + "or give it as standard input with -.")
    }
    guard arguments.files.contains("-") else {
      spooled = nil
      return
    }
    do throws(OutputError) {
      spooled = try SpooledInput(standardInputIn: folder)
    } catch {
      throw CommandError(error)
    }
  }

  /// All inputs from their beginning, with all their columns: what is not scored can still identify.
  func source() throws(CommandError) -> sending RecordSource {
    try arguments.source(settings, standardInput: spooled?.path, keepsOthers: true)
  }
}
