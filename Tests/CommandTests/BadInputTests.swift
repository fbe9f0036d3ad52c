import Foundation
import Support
import Testing

/// An export in which all is wrong that an audit lead may meet, in every format that is written.
@Suite struct BadInputTests {
  private static let script = "<script>alert(1)</script>"
  private static let formula = "=cmd|'/C calc'!A0"

  /// One case of 4,000 records with dates in three formats; records without a case, without a date, twice
  /// the same; and names that are markup or formulas.
  private static let rows: [[String: String]] = {
    let texts = ["Dad was at work.", "HV to ring by 3 May.", "Milo rolled over.", "No reply."]
    let dates = ["2025-03-14", "15/03/2025", "16-Mar-2025"]
    var rows = (0..<4_000).map { number in
      [
        "id": "B-\(number)", "case": "Big", "date": dates[number % 3],
        "text": texts[number % texts.count],
      ]
    }
    rows.append(["id": "N-1", "text": "Dad was at work."])
    rows.append(["id": "N-2", "case": " ", "text": "Mum reports he is well."])
    let twice = [
      "id": "D-1", "case": formula, "date": "some day",
      "text": "I met Dad at work and he said that nobody had asked him about the child before.",
    ]
    rows += [twice, twice]
    rows.append([
      "id": script, "case": "</script>\(script)", "team": "@SUM(1+1)", "agency": "=1+1",
      "type": "+44", "date": "-2", "author": "Wilhelmina Nobody",
      "text": "Dad, Lee Marsh, was at work. HV to ring Lee by 3 May. \(script)",
    ])
    return rows
  }()

  private func write(_ command: Command) throws {
    let lines = try Self.rows.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    try command.write(lines.joined(separator: "\n") + "\n", to: "notes.jsonl")
  }

  private func figure(_ key: String, in page: String) -> Int? {
    page.firstRange(of: "data-figure=\"\(key)\" data-count=\"").flatMap {
      Int(page[$0.upperBound...].prefix { $0.isNumber })
    }
  }

  @Test func everyFormatIsSafeAndTellsWhatIsWrong() throws {
    try Command.inFolder { command in
      try write(command)
      let run = try command.casenote(
        "report", "notes.jsonl", "-o", "a.html", "-o", "a.md", "-o", "a.docx", "-o", "a.xlsx")
      #expect(run.status == 0, "\(run.error)")
      #expect(run.error == "casenote: records: 4,005; cases: 3; case sheets: 3\n")
      let page = try command.read("a.html")
      for (key, count) in [
        ("records", 4_005), ("cases", 3), ("withoutCase", 2), ("undated", 5), ("failed", 0),
        ("copies.groups", 1), ("copies.records", 2), ("ids.groups", 1), ("ids.records", 2),
      ] {
        #expect(figure(key, in: page) == count, "\(key)")
      }
      // All 4,000 are dated, whichever way the date is written.
      #expect(page.contains("14 Mar 2025 to 16 Mar 2025"))
      #expect(
        page.contains(
          "<p class=\"note\">3,700 more records are not listed; they are counted above.</p>"))
      let texts = [
        page, try command.read("a.md"), markup(ofOffice: try command.bytes(of: "a.docx")),
        markup(ofOffice: try command.bytes(of: "a.xlsx")),
      ]
      for text in texts {
        #expect(!text.contains("<script") && !text.contains("</script"))
        #expect(!text.contains("Nobody"))
        #expect(!text.contains("<f>") && !text.contains("<f "))
        #expect(text.contains("=cmd|") || text.contains("=cmd\\|"))
      }
      for name in ["a.docx", "a.xlsx"] {
        for part in partNames(of: try command.bytes(of: name)) where !part.hasSuffix(".bin") {
          let text = try #require(Support.part(part, of: try command.bytes(of: name)))
          #expect(throws: Never.self, "\(name) \(part)") { try WellFormed.check(text) }
        }
      }
    }
  }

  @Test func noCellOfATableIsAFormula() throws {
    try Command.inFolder { command in
      let lines = try Self.rows.suffix(3).map {
        String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
      }
      try command.write(lines.joined(separator: "\n") + "\n", to: "notes.jsonl")
      let run = try command.casenote("score", "notes.jsonl", "-o", "scores.csv")
      #expect(run.status == 0, "\(run.error)")
      let table = try command.read("scores.csv")
      #expect(table.contains(",'=cmd|'/C calc'!A0,"))
      #expect(table.contains(",'-2,"))
      for line in table.split(whereSeparator: \.isNewline) {
        for cell in line.split(separator: ",") {
          let first = cell.drop { $0 == "\"" }.first
          #expect(first != "=" && first != "@", "\(cell)")
        }
      }
    }
  }
}
