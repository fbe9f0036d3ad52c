import Foundation
import Testing

struct ScoreTests {
  /// Invented notes, one row too short and one with a bad byte and nothing else.
  static let export = """
    id,case,date,text
    A-1,C-1,2025-03-14,"Kai kicked both legs and smiled at his dad. This matters because he was still."
    A-2,C-1,2025-03-15,"Mum reports that he is fine. No concerns."
    A-3,C-1
    =4,C-2,2025-03-16,
    ,C-2,2025-03-17,"Babies love routine.\nDad was at work."

    """

  @Test func `Every record has a line, and a summary follows`() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "notes.csv")
      let ended = try command.casenote("score", "notes.csv")
      #expect(ended.status == 3)
      #expect(
        ended.error == """
          casenote: notes.csv: row 3 (line 4): 2 cells where the header has 4; \
          the record was left out
          casenote: scored 3 records; 1 had nothing to score; 1 could not be read

          """)
      let objects = try ended.lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(objects.map { $0["id"] as? String } == ["A-1", "A-2", nil, "=4", "row-5"])
      #expect(objects.map { $0["score"] is Double } == [true, true, false, false, true])
      #expect(objects[3]["notScored"] as? String == "empty")
      let source = objects[2]["source"] as? [String: Any]
      #expect(source?["file"] as? String == "notes.csv" && source?["row"] as? Int == 3)
      for object in objects {
        for finding in object["findings"] as? [[String: Any]] ?? [] {
          try expectQuote(finding, of: object)
        }
      }
    }
  }

  /// The words of a finding stand where its places say.
  private func expectQuote(_ finding: [String: Any], of object: [String: Any]) throws {
    guard let start = finding["start"] as? Int, let end = finding["end"] as? Int else {
      #expect(finding["text"] == nil)
      return
    }
    let id = object["id"] as? String
    let texts = [
      "A-1": "Kai kicked both legs and smiled at his dad. This matters because he was still.",
      "A-2": "Mum reports that he is fine. No concerns.",
      "row-5": "Babies love routine.\nDad was at work.",
    ]
    let scalars = Array(try #require(id.flatMap { texts[$0] }).unicodeScalars)
    let quote = String(String.UnicodeScalarView(scalars[start..<end]))
    #expect(finding["text"] as? String == quote)
  }

  @Test func `The output is the same for any number of jobs`() throws {
    try Command.inFolder { command in
      var export = "id,text\n"
      for row in 1...300 { export += "A-\(row),\"Visit \(row). Mum says Kai kicked.\"\n" }
      try command.write(export, to: "notes.csv")
      let outputs = try ["1", "2", "7"].map { jobs in
        try command.casenote("score", "notes.csv", "--jobs", jobs, "--quiet")
      }
      #expect(outputs[0].lines.count == 300)
      #expect(outputs[1].output == outputs[0].output)
      #expect(outputs[2].output == outputs[0].output)
      #expect(outputs.allSatisfy { $0.status == 0 && $0.error.isEmpty })
    }
  }

  @Test func `A spreadsheet is written by the suffix of the output, for its owner alone`() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "notes.csv")
      let ended = try command.casenote(
        "score", "notes.csv", "-o", "scores.csv", "--allow-bad-records", "--quiet")
      #expect(ended.status == 0)
      #expect(ended.output.isEmpty)
      let rows = try command.read("scores.csv").components(separatedBy: "\r\n")
      #expect(rows[0].hasPrefix("\u{FEFF}id,case,date,score,band,theme.child,theme.evidence,"))
      #expect(rows[1].hasPrefix("A-1,C-1,2025-03-14,"))
      #expect(rows[4].hasPrefix("'=4,C-2,2025-03-16,,,"))
      #expect(rows.count == 7 && rows[6].isEmpty)
      let mode = try FileManager.default.attributesOfItem(
        atPath: command.folder.path + "/scores.csv")[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try !command.hasFile("scores.csv.partial"))
    }
  }

  @Test func `Bad records are told up to twenty, none of their words, and counted beyond`() throws {
    try Command.inFolder { command in
      let bad = (1...25).map { "A-\($0),secret-\($0),x\n" }.joined()
      try command.write("id,text\n" + bad, to: "notes.csv")
      let ended = try command.casenote("score", "notes.csv")
      let told = ended.error.split(separator: "\n")
      #expect(told.count == 22)
      #expect(
        told[19] == "casenote: notes.csv: row 20 (line 21): 3 cells where the header has 2; "
          + "the record was left out")
      #expect(told[20] == "casenote: and 5 more could not be read")
      #expect(told[21] == "casenote: scored 0 records; 25 could not be read")
      #expect(!ended.error.contains("secret") && !ended.text.contains("secret"))
      #expect(ended.lines.count == 25)
      #expect(ended.status == 3)
    }
  }

  @Test func `A record below the threshold sets the status, one that cannot be read outdoes it`()
    throws
  {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,No concerns. Mum reports all fine.\n", to: "notes.csv")
      let below = try command.casenote("score", "notes.csv", "--fail-below", "99.5")
      #expect(below.status == 1)
      #expect(
        below.error == "casenote: scored 1 record\ncasenote: 1 record below 99.5\n")
      let above = try command.casenote("score", "notes.csv", "--fail-below", "0")
      #expect(above.status == 0)
      try command.write("id,text\nA-1,No concerns.\nA-2\n", to: "mixed.csv")
      let both = try command.casenote("score", "mixed.csv", "--fail-below", "99", "--quiet")
      #expect(both.status == 3)
      let allowed = try command.casenote(
        "score", "mixed.csv", "--fail-below", "99", "--allow-bad-records", "--quiet")
      #expect(allowed.status == 1)
    }
  }

  @Test func `Brief output holds no word of a note`() throws {
    try Command.inFolder { command in
      let ended = try command.casenote(
        "score", "-", "--from", "text", "--brief", "--progress", "never",
        input: "Zebedee kicked both legs. No concerns.")
      #expect(ended.status == 0)
      #expect(ended.text.contains(#""start": "#))
      #expect(
        !ended.text.contains("Zebedee") && !ended.text.contains("concerns.")
          && !ended.text.contains(#""text""#))
    }
  }

  @Test func `An empty input is zero records and a word on standard error`() throws {
    try Command.inFolder { command in
      try command.write("id,text\n", to: "none.csv")
      let ended = try command.casenote("score", "none.csv", "-")
      #expect(ended.status == 0)
      #expect(ended.output.isEmpty)
      #expect(
        ended.error == "casenote: none.csv: there are no records in it\n"
          + "casenote: standard input: there are no records in it\n")
    }
  }

  @Test func `What was replaced in a text is told`() throws {
    try Command.inFolder { command in
      let export =
        Data("\u{FEFF}id,text\nA-1,Kai ".utf8) + [0xFF] + Data(" kicked ".utf8) + [0xFE, 0x0A]
      try export.write(to: command.folder.appending(path: "notes.csv"))
      let ended = try command.casenote("score", "notes.csv")
      #expect(
        ended.error
          == "casenote: scored 1 record\ncasenote: replaced 2 invalid characters in 1 record\n")
    }
  }

  @Test func `The encoding is told, and the user may know better`() throws {
    try Command.inFolder { command in
      let export = Data("id,text\nA-1,Kai kicked at ".utf8) + [0x96, 0x20, 0x80, 0x0A]
      try export.write(to: command.folder.appending(path: "notes.csv"))
      let told = try command.casenote("score", "notes.csv")
      #expect(
        told.error == """
          casenote: notes.csv: read as Windows-1252, as its bytes tell; --encoding overrules
          casenote: scored 1 record

          """)
      let chosen = try command.casenote("score", "notes.csv", "--encoding", "utf-8")
      #expect(
        chosen.error
          == "casenote: scored 1 record\ncasenote: replaced 2 invalid characters in 1 record\n")
    }
  }

  @Test func `Text that was spoilt before the export is told`() throws {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Mum didnâ€™t kick\nA-2,Café – £5\n", to: "notes.csv")
      let ended = try command.casenote("score", "notes.csv")
      #expect(
        ended.error == """
          casenote: scored 2 records
          casenote: 1 record spoilt before the export, as where ’ has become â€™: make the export \
          again as UTF-8 if you can

          """)
    }
  }
}
