import Foundation
import Indicators
import RecordingQuality
import Records
import TextCore

/// Reads the tree of a settings file; whatever it does not know is an error with its place.
struct SettingsReader {
  /// A key with its value, as the file has them.
  private typealias Pair = (key: YAMLValue, value: YAMLValue)

  private let file: String
  private var settings = Settings()

  private static let keys = [
    "columns", "timescales", "glossary", "indicators", "lexicons", "model",
  ]
  private static let timescales = ["recorded-within"]
  private static let states = ["off", "advisory"]

  init(file: String) {
    self.file = file
    settings.file = file
  }

  /// Reads all of it; an empty file has no settings.
  consuming func read(_ root: YAMLValue?) throws(CommandError) -> Settings {
    guard let root else { return settings }
    for (key, value) in try Self.pairs(root, "a settings file has keys with values") {
      let name = try Self.text(key)
      if case .null = value.content { continue }
      settings.places[name] = key.place
      switch name {
      case "columns": try readColumns(value)
      case "timescales": try readTimescales(value)
      case "glossary": try readGlossary(value)
      case "indicators": try readIndicators(value)
      case "lexicons":
        let folders = try Self.texts(value, "lexicons are a folder, or a list of folders")
        settings.lexicons = try folders.map { folder throws(CommandError) in
          try path(folder.text, at: folder.place)
        }
      case "model":
        let model = try Self.text(value)
        settings.model = model == "none" ? model : try path(model, at: value.place)
      default: throw Self.unknown("setting", key, name, Self.keys)
      }
    }
    return settings
  }

  private mutating func readColumns(_ value: YAMLValue) throws(CommandError) {
    do throws(InputError) {
      settings.columns = try ColumnMapping(value)
    } catch {
      throw CommandError(error)
    }
    for (key, _) in try Self.pairs(value, "") { note(key, of: "columns") }
  }

  private mutating func readTimescales(_ value: YAMLValue) throws(CommandError) {
    for (key, days) in try Self.pairs(value, "timescales have names with days") {
      let name = try Self.text(key)
      guard Self.timescales.contains(name) else {
        throw Self.unknown("timescale", key, name, Self.timescales)
      }
      guard let number = Int(try Self.text(days)), (0...365).contains(number) else {
        throw Self.error(days, "a number of working days from 0 to 365 is needed here")
      }
      settings.scoring.practice.recordingDays = number
      note(key, of: "timescales")
    }
  }

  private mutating func readGlossary(_ value: YAMLValue) throws(CommandError) {
    let shape =
      "the glossary has abbreviations with what they stand for, as in 'EHM: early help module'"
    for (key, value) in try Self.pairs(value, shape) {
      let abbreviation = try Self.text(key)
      var meanings: [String] = []
      if case .null = value.content {
      } else {
        meanings = try Self.texts(value, shape).map(\.text)
      }
      guard settings.scoring.practice.add(abbreviation, meanings: meanings) else {
        throw Self.error(
          key,
          "'\(abbreviation)' cannot be looked for: write 2 to 20 letters and digits, or two letters "
            + "with a slash between")
      }
      note(key, of: "glossary")
    }
  }

  private mutating func readIndicators(_ value: YAMLValue) throws(CommandError) {
    for (key, value) in try Self.pairs(value, "indicators have their ids with 'off' or 'advisory'")
    {
      let id = try Self.text(key)
      guard AllIndicators.number(of: id) != nil else {
        throw Self.unknown("indicator", key, id, AllIndicators.descriptions.map(\.id))
      }
      switch try Self.text(value) {
      case "off": settings.scoring.off.insert(id)
      case "advisory": settings.scoring.advisory.insert(id)
      case let other: throw Self.unknown("state", value, other, Self.states)
      }
      note(key, of: "indicators")
    }
  }

  private mutating func note(_ key: YAMLValue, of section: String) {
    if case .scalar(let name) = key.content { settings.places["\(section).\(name)"] = key.place }
  }

  /// A path of the file as one from where the program runs.
  private func path(_ path: String, at place: InputError.MappingPlace) throws(CommandError)
    -> String
  {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let resolved = URL(fileURLWithPath: path, relativeTo: folder).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: resolved) else {
      throw CommandError(
        "\(place): error: there is no '\(path)' beside this file. Name a path from its folder.")
    }
    return resolved
  }

  private static func pairs(_ value: YAMLValue, _ shape: String) throws(CommandError) -> [Pair] {
    guard case .mapping(let pairs) = value.content else { throw error(value, shape) }
    return pairs
  }

  private static func text(_ value: YAMLValue) throws(CommandError) -> String {
    guard case .scalar(let text) = value.content else {
      throw error(value, "a single word or number is needed here")
    }
    return text
  }

  /// One text or a list of them, each with its place.
  private static func texts(
    _ value: YAMLValue, _ shape: String
  ) throws(CommandError) -> [(text: String, place: InputError.MappingPlace)] {
    switch value.content {
    case .scalar(let text): return [(text, value.place)]
    case .list(let values):
      var texts: [(String, InputError.MappingPlace)] = []
      for value in values { texts.append((try text(value), value.place)) }
      return texts
    case .null, .mapping: throw error(value, shape)
    }
  }

  private static func unknown(
    _ kind: String, _ value: YAMLValue, _ name: String, _ known: [String]
  ) -> CommandError {
    let mend =
      if let nearest = Suggestion.nearest(to: name, in: known) {
        "Did you mean '\(nearest)'?"
      } else if known.count > 10 {
        "'casenote indicators' lists them all."
      } else {
        "Known are \(known.map { "'\($0)'" }.joined(separator: ", "))."
      }
    return error(value, "unknown \(kind) '\(name)'. \(mend)")
  }

  private static func error(_ value: YAMLValue, _ words: String) -> CommandError {
    CommandError("\(value.place): error: \(words)")
  }
}
