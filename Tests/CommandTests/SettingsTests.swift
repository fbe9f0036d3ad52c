import Foundation
import Testing

/// One file of settings that every command goes by.
struct SettingsTests {
  private static let table = """
    Ref,Said,Seen on,Written on
    A-1,Mum reports that Kai is fine. EHM to follow.,2025-03-03,2025-03-07
    A-2,Kai kicked both legs. HV rang.,2025-03-03,2025-03-04

    """
  private static let settings = """
    columns: {id: Ref, text: Said, date: Seen on, recorded_date: Written on}
    timescales:
      recorded-within: 2
    glossary:
      EHM: early help module
      hv: ~
    indicators:
      self-report: off
      unexplained-abbreviation: advisory

    """

  @Test func `Settings above the input reach every command`() throws {
    try Command.inFolder { command in
      try FileManager.default.createDirectory(
        at: command.folder.appending(path: "a/b"), withIntermediateDirectories: true)
      try command.write(Self.table, to: "a/b/notes.csv")
      #expect(try command.casenote("score", "a/b/notes.csv").status == 2)
      try command.write(Self.settings, to: "a/casenote.yaml")
      let scored = try command.casenote("score", "a/b/notes.csv")
      #expect(scored.status == 0)
      #expect(
        scored.error.hasPrefix(
          "casenote: settings of a/casenote.yaml hold; 'casenote settings' shows them\n"))
      let first = try Self.record(scored.lines[0])
      #expect(first.id == "A-1")
      #expect(first.found.isSuperset(of: ["late-recording", "unexplained-abbreviation"]))
      #expect(!first.found.contains("self-report") && first.omitted.contains("self-report"))
      #expect(first.advisory.contains("unexplained-abbreviation"))
      let second = try Self.record(scored.lines[1])
      #expect(second.found.isDisjoint(with: ["late-recording", "unexplained-abbreviation"]))
      let bare = try command.casenote(
        "score", "a/b/notes.csv", "--settings", "none", "--map", "map.yaml")
      #expect(bare.status == 2 && bare.error.contains("map.yaml"))
      try command.write("{id: Ref, text: Said}", to: "map.yaml")
      let other = try command.casenote(
        "score", "a/b/notes.csv", "--settings", "none", "--map", "map.yaml", "--quiet")
      #expect(other.error.isEmpty)
      let unset = try Self.record(other.lines[0])
      #expect(unset.found.contains("self-report") && !unset.found.contains("late-recording"))
      #expect(unset.version != first.version)
      let explained = try command.casenote("explain", "a/b/notes.csv", "--format", "jsonl")
      #expect(explained.status == 0 && !explained.text.contains(#"["self-report"]"#))
      try command.write("Mum reports that Kai is fine. EHM to follow.", to: "a/b/draft.txt")
      let page = try command.casenote("check", "a/b/draft.txt")
      #expect(page.status == 0 && page.text.contains("EHM") && !page.text.contains("Rests on"))
      let report = try command.casenote("report", "a/b/notes.csv", "-o", "audit.html")
      #expect(report.status == 0 && report.error.contains("settings of a/casenote.yaml hold"))
      #expect(try command.casenote("columns", "a/b/notes.csv").text.contains("\ntext: Said"))
    }
  }

  @Test func `What is turned off bears on what else is found, and is not counted`() throws {
    try Command.inFolder { command in
      let note = "Dad fed Kai and they laughed together. Mum reports he is fine.\n"
      try command.write(note, to: "note.txt")
      let all = try Self.record(try command.casenote("score", "note.txt").lines[0])
      try command.write("indicators: {father-engaged: off, drift: off}", to: "casenote.yaml")
      let some = try Self.record(try command.casenote("score", "note.txt", "--quiet").lines[0])
      #expect(some.found == all.found.subtracting(["father-engaged"]))
      try command.write(
        #"{"id": "note", "sentences": [[0, 38], [39, 62]], "sure": {"1": ["father-engaged"]}, "#
          + #""maybe": {}, "record": [], "record_maybe": [], "grade": 2}"# + "\n",
        to: "labels.jsonl")
      _ = try command.casenote("score", "note.txt", "-o", "scores.jsonl", "--quiet")
      let held = try command.casenote(
        "evaluate", "--labels", "labels.jsonl", "--scores", "scores.jsonl")
      #expect(held.status == 0 && !held.text.contains("father-engaged"))
    }
  }

  @Test(arguments: [
    ("column: {}", "1:1: error: unknown setting 'column'. Did you mean 'columns'?"),
    (
      "zzz: 1",
      "1:1: error: unknown setting 'zzz'. Known are 'columns', 'timescales', 'glossary', "
        + "'indicators', 'lexicons', 'model'."
    ),
    ("columns:\n  txt: Note", "2:3: error: unknown column 'txt'. Did you mean 'text'?"),
    (
      "timescales: {record-within: 3}",
      "1:14: error: unknown timescale 'record-within'. Did you mean 'recorded-within'?"
    ),
    (
      "timescales:\n  recorded-within: soon",
      "2:20: error: a number of working days from 0 to 365 is needed here"
    ),
    (
      "indicators: {drif: off}", "1:14: error: unknown indicator 'drif'. Did you mean 'drift'?"
    ),
    (
      "indicators: {drift: of}", "1:21: error: unknown state 'of'. Did you mean 'off'?"
    ),
    (
      "glossary:\n  two words: x",
      "2:3: error: 'two words' cannot be looked for: write 2 to 20 letters and digits, or two "
        + "letters with a slash between"
    ),
    (
      "glossary:\n  EHM: {a: b}",
      "2:8: error: the glossary has abbreviations with what they stand for, as in 'EHM: early help "
        + "module'"
    ),
    (
      "lexicons: lists",
      "1:11: error: there is no 'lists' beside this file. Name a path from its folder."
    ),
    ("- a", "1:1: error: a settings file has keys with values"),
    ("drift", "1:1: error: a settings file has keys with values"),
  ]) func `A mistake is told with its place and the mend`(yaml: String, message: String) throws {
    try Command.inFolder { command in
      try command.write(yaml, to: "casenote.yaml")
      let ended = try command.casenote("settings")
      #expect(ended.status == 2)
      #expect(ended.error == "casenote.yaml:\(message)\n")
      let scored = try command.casenote("score", "-", input: "A note.")
      #expect(scored.status == 2 && scored.error == ended.error)
    }
  }

  @Test func `What is shown can be given back, and says where it comes from`() throws {
    try Command.inFolder { command in
      let none = try command.casenote("settings")
      #expect(none.text.hasPrefix("# No settings file was found: all is as built in.\n"))
      #expect(none.text.contains("\n  recorded-within: 5  # built in\n"))
      try command.write(Self.settings, to: "casenote.yaml")
      let shown = try command.casenote("settings")
      #expect(shown.status == 0 && shown.text.contains("\n  self-report: off  # line 8\n"))
      try command.write(shown.text, to: "again.yaml")
      let again = try command.casenote("settings", "--settings", "again.yaml", "--format", "json")
      let json = try command.casenote("settings", "--format", "json")
      let (a, b) = (try Self.object(again.lines[0]), try Self.object(json.lines[0]))
      for key in ["columns", "timescales", "glossary", "indicators", "version"] {
        #expect((a[key] as? NSObject) == (b[key] as? NSObject))
      }
      #expect((b["places"] as? [String: Any])?["indicators.self-report"] != nil)
    }
  }

  @Test func `Inputs under two files of settings are refused`() throws {
    try Command.inFolder { command in
      for name in ["a", "b"] {
        try FileManager.default.createDirectory(
          at: command.folder.appending(path: name), withIntermediateDirectories: true)
        try command.write("model: none", to: "\(name)/casenote.yaml")
        try command.write("A note.", to: "\(name)/note.txt")
      }
      let refused = try command.casenote("score", "a/note.txt", "b/note.txt")
      #expect(refused.status == 2)
      #expect(refused.error.contains("under two settings files, a/casenote.yaml and b/casenote"))
      let chosen = try command.casenote(
        "score", "a/note.txt", "b/note.txt", "--settings", "b/casenote.yaml")
      #expect(chosen.status == 0 && chosen.lines.count == 2)
      try command.write("A note.", to: "note.txt")
      for inputs in [["a/note.txt", "note.txt"], ["note.txt", "a/note.txt"]] {
        let mixed = try command.casenote(["score"] + inputs)
        #expect(mixed.status == 2 && mixed.output.isEmpty)
        #expect(
          mixed.error.contains("settings of a/casenote.yaml do not hold for note.txt"))
      }
    }
  }

  private struct Scored {
    var id: String
    var version: String
    var found: Set<String>
    var advisory: Set<String>
    var omitted: Set<String>
  }

  private static func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private static func record(_ line: Substring) throws -> Scored {
    let object = try object(line)
    let findings = try #require(object["findings"] as? [[String: Any]])
    let ids = { (all: [[String: Any]]) in Set(all.compactMap { $0["indicator"] as? String }) }
    return Scored(
      id: try #require(object["id"] as? String),
      version: try #require(object["version"] as? String), found: ids(findings),
      advisory: ids(findings.filter { $0["advisory"] as? Bool == true }),
      omitted: Set(object["notEvaluated"] as? [String] ?? []))
  }
}
