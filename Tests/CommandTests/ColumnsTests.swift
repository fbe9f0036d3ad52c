import Foundation
import Testing

/// What is said of an export before it is scored.
struct ColumnsTests {
  private static let table = #"""
    Ref No.;When;"What: ""happened"""
    1;14/03/2025;"Kai kicked both legs and smiled at his dad. This matters, for he was still before."
    2;15/03/2025;"Mum reports that he is fine, and that there are no concerns about anything at all."
    2;16/03/2025;

    """#

  @Test func `A draft names what was found, guesses the text, and can be given back`() throws {
    try Command.inFolder { command in
      try command.write(Self.table, to: "odd.csv")
      let refused = try command.casenote("score", "odd.csv")
      #expect(refused.status == 2 && refused.error.contains("no header names the text"))
      let draft = try command.casenote("columns", "odd.csv")
      #expect(draft.status == 0 && draft.error.isEmpty)
      #expect(
        draft.text.contains(
          #"text: "What: \"happened\""  # a guess, by its length: please check"#))
      #expect(
        draft.text.contains("#   When  # filled in 3 of 3, dates: 2025-03-14 to 2025-03-16; 3 day"))
      #expect(!draft.text.contains("Kai"))
      let mapping = draft.text.replacing("\nid: ~", with: "\nid: Ref No.")
        .replacing("\ndate: ~", with: "\ndate: When")
      try command.write(mapping, to: "map.yaml")
      let scored = try command.casenote("score", "odd.csv", "--map", "map.yaml")
      #expect(scored.status == 0 && scored.lines.count == 3)
      #expect(scored.text.contains(#"{"id": "1", "date": "14/03/2025""#))
    }
  }

  @Test func `A draft of several files is one mapping`() throws {
    try Command.inFolder { command in
      try command.write(
        "id,Narrative\n1,Kai kicked both legs and smiled at his dad.\n", to: "a.csv")
      try command.write("No,Narrative\n2,Kai slept all night and fed at six.\n", to: "b\nc.csv")
      let draft = try command.casenote("columns", "a.csv", "b\nc.csv")
      #expect(draft.status == 0 && draft.text.contains("needs a mapping file of its own"))
      try command.write(draft.text, to: "map.yaml")
      let scored = try command.casenote("score", "a.csv", "--map", "map.yaml")
      #expect(scored.status == 0 && scored.lines.count == 1, "\(scored.error)")
    }
  }

  @Test func `A dry run says what was understood, and writes nothing`() throws {
    try Command.inFolder { command in
      try command.write(
        "id,case,date,region,text\n1,C1,03/04/2025,N,Kai kicked.\n1,C1,03/05/2025,N,\n2,C2\n",
        to: "a.csv")
      let told = try command.casenote("score", "a.csv", "--dry-run", "-o", "scores.jsonl")
      #expect(told.status == 3 && told.output.isEmpty)
      #expect(
        told.error == """
          casenote: a.csv: CSV, utf-8
          casenote: 2 records, 1 refused; 1 case with 2 records
          casenote: columns with something in them: text, id, case, date
          casenote: headers that are not read: 'region'
          casenote: date: 2025-04-03 to 2025-05-03; 2 with day or month first. Nothing tells day \
          from month; read day first
          casenote: 1 record with no text
          casenote: 1 record with an id that another one had before
          casenote: refused: a.csv: row 3 (line 4): 2 cells where the header has 5; \
          the record was left out

          """)
      #expect(try !command.hasFile("scores"))
      let json = try command.casenote(
        "score", "a.csv", "--dry-run", "--format", "jsonl", "--allow-bad-records")
      #expect(json.status == 0 && json.error.isEmpty && json.lines.count == 1)
      let object = try #require(
        try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
      #expect(object["records"] as? Int == 2 && object["refused"] as? Int == 1)
      #expect((object["date"] as? [String: Any])?["either"] as? Int == 2)
      #expect((object["errors"] as? [String])?.count == 1)
    }
  }

  @Test(arguments: [
    "1,14/03/2025,Kai kicked both legs.\n2,15/03/2025,Kai slept.\n",
    "Case Note,14/03/2025,Kai kicked both legs.\nCase Note,15/03/2025,Kai slept.\n",
  ])
  func `Nothing of a table without headers is shown`(_ table: String) throws {
    try Command.inFolder { command in
      try command.write(table, to: "bare.csv")
      for arguments in [
        ["columns", "bare.csv"], ["score", "bare.csv", "--dry-run"],
        ["score", "bare.csv", "--dry-run"],
      ] {
        let told = try command.casenote(arguments)
        #expect((told.text + told.error).contains("the first row looks like data".dropFirst(4)))
        #expect(!(told.text + told.error).contains("Kai"))
      }
      #expect(
        !(try command.casenote("columns", "bare.csv", "--format", "json").text.contains("Kai")))
    }
  }

  @Test func `Headers as JSON, one object an input`() throws {
    try Command.inFolder { command in
      try command.write(Self.table, to: "odd.csv")
      try command.write("a note", to: "note.txt")
      let found = try command.casenote("columns", "odd.csv", "note.txt", "--format", "json")
      let objects = try found.lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(objects.map { $0["format"] as? String } == ["csv", "text"])
      let headers = try #require(objects[0]["headers"] as? [[String: Any]])
      #expect(headers.map { $0["name"] as? String } == ["Ref No.", "When", "What: \"happened\""])
      #expect((headers[1]["dates"] as? [String: Any])?["dayFirst"] as? Int == 3)
    }
  }
}
