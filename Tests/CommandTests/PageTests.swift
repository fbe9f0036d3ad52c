import Foundation
import Testing

/// The commands that write for people: `check`, `explain`, `indicators`.
struct PageTests {
  static let note = "Kai kicked both legs. Mum reports that he is feeding well. No concerns.\n"

  @Test func `A page that is piped has brackets and no colour`() throws {
    try Command.inFolder { command in
      try command.write(Self.note, to: "draft.txt")
      let file = try command.casenote("check", "draft.txt", environment: ["TERM": "xterm"])
      #expect(file.status == 0 && file.error.isEmpty)
      #expect(!file.text.contains("\u{1B}"))
      #expect(file.text.contains("\nRecorded well\n") && file.text.contains("[1 "))
      let piped = try command.casenote("check", "-", input: Self.note)
      #expect(piped.output == file.output)
    }
  }

  static let script = "/usr/bin/script"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: script)),
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "dumb"], false),
    ])
  func `A terminal gets colour unless it is refused`(
    environment: [String: String], isColoured: Bool
  ) throws {
    try Command.inFolder { command in
      try command.write(Self.note, to: "draft.txt")
      let ended = try command.shell(
        "\(Self.script) -qec '\"$CASENOTE\" check draft.txt' /dev/null", environment: environment)
      #expect(ended.status == 0)
      #expect(ended.text.contains("Recorded well"))
      #expect(ended.text.contains("\u{1B}[1m") == isColoured)
      #expect(ended.text.contains("[1 ") == !isColoured)
    }
  }

  @Test func `Every sentence is explained, as text or as JSON Lines`() throws {
    try Command.inFolder { command in
      let json = try command.casenote("explain", "-", "--format", "jsonl", input: Self.note)
      #expect(json.status == 0 && json.error.isEmpty)
      let objects = try json.lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(objects.map { $0["sentence"] as? Int } == [1, 2, 3])
      #expect(
        objects.map { $0["text"] as? String } == [
          "Kai kicked both legs.", "Mum reports that he is feeding well.", "No concerns.",
        ])
      try command.write("id,text\nA-1,Kai kicked.\nA-2\nA-3,He slept.\n", to: "notes.csv")
      let text = try command.casenote("explain", "notes.csv")
      #expect(text.text.hasPrefix("A-1 1: Kai kicked.\n"))
      #expect(text.text.contains("\n\nA-3 1: He slept.\n"))
      #expect(
        text.error == "casenote: notes.csv: row 2 (line 3): 1 cell where the header has 2; "
          + "the record was left out\n")
      #expect(text.status == 3)
    }
  }

  @Test func `Indicators are listed, and shown one by one`() throws {
    try Command.inFolder { command in
      let list = try command.casenote("indicators")
      #expect(list.status == 0)
      let json = try command.casenote("indicators", "--format", "json")
      let objects = try #require(
        try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
      #expect(objects.count > 10)
      for object in objects {
        let id = try #require(object["id"] as? String)
        #expect(list.text.contains("\n  \(id) "))
      }
      let one = try command.casenote("indicators", "self-report")
      #expect(one.status == 0 && one.text.contains("(self-report)\n"))
    }
  }
}
