import Indicators
import RecordingQuality
import Records
import Reports

/// The settings that hold, as a file to put right or as JSON.
struct SettingsPage {
  private let settings: Settings
  private let version: String

  init(_ settings: Settings, version: String) {
    self.settings = settings
    self.version = version
  }

  /// A settings file in which comments say where each setting comes from.
  var yaml: String {
    var lines = [
      settings.file.map { "# What holds is said in \($0)." }
        ?? "# No settings file was found: all is as built in.",
      "# Scores are of version \(version).", "",
    ]
    lines += section("columns", "our name: your header", columns)
    lines += section("timescales", "in working days", timescales)
    lines += section("glossary", "~ for what everybody knows", glossary)
    lines += section("indicators", "off, or advisory: shown and not scored", indicators)
    lines +=
      settings.lexicons.isEmpty
      ? ["# lexicons: a folder with lists of your own"]
      : ["lexicons:\(origin("lexicons"))"] + settings.lexicons.map { "  - \($0.yamlScalar)" }
    lines += [
      settings.model.map { "model: \($0.yamlScalar)\(origin("model"))" }
        ?? "# model: one that 'casenote train' made, or none; now the one built in"
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object, its keys always in the same order.
  var json: String {
    func object(_ entries: [(key: String, value: String)]) -> String {
      "{\(entries.map { "\($0.key.jsonQuoted): \($0.value)" }.joined(separator: ", "))}"
    }
    func strings(_ entries: [(key: String, value: String?)]) -> String {
      object(entries.map { ($0.key, $0.value?.jsonQuoted ?? "null") })
    }
    let days = settings.scoring.practice.recordingDays
    let words = settings.scoring.practice.abbreviations.map { entry in
      let meanings = entry.expansions.map(\.jsonQuoted).joined(separator: ", ")
      return (key: spelling(of: entry), value: "[\(meanings)]")
    }
    let everyday = settings.scoring.practice.everyday.sorted().map { (key: $0, value: "null") }
    let places = settings.places.sorted { $0.key < $1.key }.map {
      (key: $0.key, value: Optional("\($0.value)"))
    }
    let parts = [
      ("file", settings.file?.jsonQuoted ?? "null"),
      (
        "columns",
        strings((settings.columns?.headers ?? []).map { ($0.column.rawValue, $0.header) })
      ),
      ("timescales", object([("recorded-within", "\(days)")])),
      ("glossary", object(words + everyday)),
      ("indicators", strings(states.map { ($0.id, $0.state) })),
      ("lexicons", "[\(settings.lexicons.map(\.jsonQuoted).joined(separator: ", "))]"),
      ("model", settings.model?.jsonQuoted ?? "null"), ("version", version.jsonQuoted),
      ("places", strings(places)),
    ]
    return object(parts.map { (key: $0.0, value: $0.1) }) + "\n"
  }

  /// A section with its lines; as a comment where there is nothing in it.
  private func section(_ name: String, _ words: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return ["# \(name):  # \(words)"] }
    return ["\(name):  # \(words)"] + lines.map { "  \($0)" }
  }

  private var columns: [String] {
    (settings.columns?.headers ?? []).map { column, header in
      "\(column.rawValue): \(header?.yamlScalar ?? "~")\(origin("columns.\(column.rawValue)"))"
    }
  }

  private var timescales: [String] {
    let days = settings.scoring.practice.recordingDays
    return ["recorded-within: \(days)\(origin("timescales.recorded-within"))"]
  }

  private var glossary: [String] {
    let practice = settings.scoring.practice
    return practice.abbreviations.map { entry in
      let meanings = entry.expansions.map(\.yamlScalar).joined(separator: ", ")
      let key = spelling(of: entry)
      return "\(key.yamlScalar): [\(meanings)]\(origin("glossary.\(key)"))"
    } + practice.everyday.sorted().map { "\($0.yamlScalar): ~" }
  }

  private var indicators: [String] {
    states.map { "\($0.id): \($0.state)\(origin("indicators.\($0.id)"))" }
  }

  private var states: [(id: String, state: String)] {
    AllIndicators.descriptions.compactMap { description in
      if settings.scoring.off.contains(description.id) { return (description.id, "off") }
      return settings.scoring.advisory.contains(description.id)
        ? (description.id, "advisory") : nil
    }
  }

  /// An abbreviation as it is to be written in the file again.
  private func spelling(of entry: Glossary.Entry) -> String {
    entry.onlyInCapitals ? entry.abbreviation.uppercased() : entry.abbreviation
  }

  /// Where a setting stands, as a comment.
  private func origin(_ key: String) -> String {
    settings.places[key].map { "  # line \($0.line)" } ?? "  # built in"
  }
}
