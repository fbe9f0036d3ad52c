import Foundation
import RecordingQuality
import Records

/// What a settings file says, or nothing where there is none.
struct Settings {
  /// The name under which it is looked for.
  static let fileName = "casenote.yaml"

  /// The file; nil where none holds.
  var file: String?
  /// Which header means what, where the file says so.
  var columns: ColumnMapping?
  /// Folders with lexicons, as paths from where the program runs.
  var lexicons: [String] = []
  /// A model of one's own, or "none"; nil for the built-in one.
  var model: String?
  var scoring = ScoringSettings()
  /// Where each setting stands, by its keys with dots between.
  var places: [String: InputError.MappingPlace] = [:]

  /// The settings that hold for some inputs: those of the file that was named, else of the nearest
  /// file above the inputs.
  ///
  /// - Parameters:
  ///   - named: what the user said: a path, "none", or nothing.
  ///   - inputs: paths of files and folders; "-" stands for the folder at hand.
  init(named: String?, inputs: [String]) throws(CommandError) {
    switch named {
    case "none"?: self.init()
    case let path?: self = try Self.read(path)
    case nil:
      var found: [String] = []
      var bare: String?
      for input in inputs {
        if let file = Self.search(above: input) {
          if !found.contains(file) { found.append(file) }
        } else {
          bare = bare ?? input
        }
      }
      guard found.count < 2 else {
        throw CommandError(
          "casenote: the inputs lie under two settings files, \(found[0]) and \(found[1]). Say "
            + "which holds with --settings FILE, or --settings none.")
      }
      if let file = found.first, let bare {
        throw CommandError(
          "casenote: the settings of \(file) do not hold for \(bare == "-" ? "standard input" : bare), "
            + "which lies elsewhere. Run them apart, or say what holds for all with --settings FILE "
            + "or --settings none.")
      }
      if let file = found.first { self = try Self.read(file) } else { self.init() }
    }
  }

  /// No settings.
  init() {}

  private static func read(_ path: String) throws(CommandError) -> Settings {
    let root: YAMLValue?
    do throws(InputError) { root = try YAMLValue(path: path) } catch { throw CommandError(error) }
    return try SettingsReader(file: path).read(root)
  }

  /// The nearest settings file in the folder of an input or above it.
  private static func search(above input: String) -> String? {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var isFolder: ObjCBool = false
    var folder = input == "-" ? here : URL(fileURLWithPath: input, relativeTo: here)
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    if input != "-", !(exists && isFolder.boolValue) { folder = folder.deletingLastPathComponent() }
    folder = folder.standardizedFileURL
    while true {
      let file = folder.appendingPathComponent(fileName).path
      if FileManager.default.isReadableFile(atPath: file) { return Self.short(file, in: here) }
      let above = folder.deletingLastPathComponent().standardizedFileURL
      guard above.path != folder.path, folder.path != "/" else { return nil }
      folder = above
    }
  }

  /// A path from the folder at hand, where it lies in it.
  private static func short(_ path: String, in folder: URL) -> String {
    let prefix = folder.standardizedFileURL.path + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
