import Cases
import Foundation
import Indicators
import Testing

/// Every number of a report, recomputed from what `casenote score` and the input's columns say.
@Suite struct ReportFigureTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpora").standardizedFileURL

  /// A share, or a plain count where `of` is nil.
  struct Figure: Equatable {
    var count = 0
    var of: Int?
  }

  /// One line of scores, and the columns that scores leave out.
  struct Line {
    var id: String
    /// Its words in small letters; no text of these tests is nearly another.
    var words: [String]
    var caseName: String?
    var month: String?
    var team: String?
    var age: String?
    var isScored: Bool
    var found: Set<String>
    var notEvaluated: Set<String>
  }

  @Test func theNumbersOfTheKnownCase() throws {
    try compare(Self.corpora.appending(path: "case/records.jsonl").path, from: "jsonl")
  }

  @Test func theNumbersOfManyCases() throws {
    try Command.inFolder { command in
      var rows: [String] = []
      let texts = [
        "Milo kicked both legs and laughed at mum.", "Mum reports he is well. Dad was at work.",
        "HV to ring by 3 May. No concerns.", "Appointment rearranged to Monday.", "",
        "Nan gave him a bottle. I asked her who else helps. This matters because he has lost weight.",
      ]
      for number in 0..<150 {
        let row: [String: String] = [
          "id": "A-\(number % 37 == 0 ? 1 : number)",
          "case": number % 13 == 0 ? "" : "C\(number % 9)",
          "date": number % 17 == 0 ? "" : "2025-\(number % 2 == 0 ? "03" : "11")-1\(number % 9)",
          "team": number % 5 == 0 ? "" : "Team \(number % 3)", "text": texts[number % texts.count],
          "age": Self.ages[number % Self.ages.count].written,
        ]
        rows.append(
          String(decoding: try JSONSerialization.data(withJSONObject: row), as: UTF8.self))
      }
      try command.write(rows.joined(separator: "\n") + "\n", to: "notes.jsonl")
      try compare("notes.jsonl", from: "jsonl", command)
    }
  }

  /// Ages as people write them, and the band of each.
  private static let ages: [(written: String, band: String?)] = [
    ("", nil), ("unborn", "Unborn"), ("7 months", "Under 1"), ("4", "1 to 4"),
    ("9y 11m", "5 to 9"), ("10", "10 to 15"), ("16", "16 and over"), ("a toddler", nil),
  ]

  private func compare(_ path: String, from format: String) throws {
    try Command.inFolder { try compare(path, from: format, $0) }
  }

  private func compare(_ path: String, from format: String, _ command: Command) throws {
    #expect(try command.casenote("report", path, "-o", "audit.html").status == 0)
    let page = try command.read("audit.html")
    let pattern = /data-figure="([^"]+)" data-count="(\d+)"(?: data-total="(\d+)")?/
    var shown: [String: Figure] = [:]
    for match in page.matches(of: pattern) {
      let figure = Figure(count: Int(match.2) ?? -1, of: match.3.flatMap { Int($0) })
      let key = String(match.1)
      if let known = shown[key] { #expect(known == figure, "\(key)") }
      shown[key] = figure
    }
    let lines = try lines(command, path)
    let kinds = try kinds(command)
    let expected = figures(lines, kinds)
    #expect(shown.count > 100)
    for (key, figure) in shown {
      #expect(expected[key] == figure, "\(key)")
    }
    for id in kinds.keys { #expect(shown["indicator.\(id).cases"] != nil, "\(id)") }
  }

  private func lines(_ command: Command, _ path: String) throws -> [Line] {
    func objects(_ text: some StringProtocol) throws -> [[String: Any]] {
      try text.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
    let scores = try objects(try command.casenote("score", path).text)
    let url =
      path.hasPrefix("/") ? URL(filePath: path) : command.folder.appending(path: path)
    let records = try objects(try String(contentsOf: url, encoding: .utf8))
    return try zip(scores, records).map { score, record in
      try #require(score["id"] as? String == record["id"] as? String)
      let findings = score["findings"] as? [[String: Any]] ?? []
      let date = (score["date"] as? String).flatMap { $0.isEmpty ? nil : $0 }
      let text = (record["text"] as? String ?? "").lowercased()
      return Line(
        id: score["id"] as? String ?? "",
        words: text.split { !$0.isLetter && !$0.isNumber }.map(String.init),
        caseName: score["case"] as? String, month: date.flatMap { month($0) },
        team: (record["team"] as? String).flatMap { $0.isEmpty ? nil : $0 },
        age: (record["age"] as? String).flatMap { age in
          age.hasSuffix(" months") ? "Under 1" : Self.ages.first { $0.written == age }?.band
        },
        isScored: !(score["score"] is NSNull),
        found: Set(findings.compactMap { $0["indicator"] as? String }),
        notEvaluated: Set(score["notEvaluated"] as? [String] ?? []))
    }
  }

  /// The three forms of date in the known case.
  private func month(_ date: String) -> String? {
    if let iso = date.firstMatch(of: /^(\d{4}-\d{2})-\d{2}$/) { return String(iso.1) }
    if let slashed = date.firstMatch(of: /^\d{2}\/(\d{2})\/(\d{4})$/) {
      return "\(slashed.2)-\(slashed.1)"
    }
    return date.hasSuffix("-Mar-2025") ? "2025-03" : nil
  }

  private func kinds(_ command: Command) throws -> [String: (kind: String, theme: String)] {
    let output = try command.casenote("indicators", "--format", "json").output
    let all = try #require(try JSONSerialization.jsonObject(with: output) as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: all.map {
        (
          $0["id"] as? String ?? "",
          (kind: $0["kind"] as? String ?? "", theme: $0["theme"] as? String ?? "")
        )
      })
  }

  /// All figures worked out anew, plainly.
  private func figures(
    _ lines: [Line], _ kinds: [String: (kind: String, theme: String)]
  ) -> [String: Figure] {
    let scored = lines.filter(\.isScored)
    let cases = Dictionary(grouping: lines.filter { $0.caseName != nil }, by: { $0.caseName ?? "" })
    var figures = [
      "records": Figure(count: lines.count), "scored": Figure(count: scored.count),
      "notScored": Figure(count: lines.count - scored.count), "failed": Figure(count: 0),
      "cases": Figure(count: cases.count),
      "withoutCase": Figure(count: lines.count { $0.caseName == nil }),
      "undated": Figure(count: lines.count { $0.month == nil }),
    ]
    func repeated<Key: Hashable>(_ name: String, _ keys: [Key]) {
      let groups = Dictionary(grouping: keys, by: { $0 }).values.filter { $0.count > 1 }
      if groups.isEmpty { return }
      figures["\(name).groups"] = Figure(count: groups.count)
      figures["\(name).records"] = Figure(count: groups.map(\.count).reduce(0, +))
    }
    repeated("ids", lines.map(\.id))
    repeated("copies", lines.map(\.words).filter { $0.count >= 12 })
    func share(_ id: String, _ lines: [Line]) -> Figure {
      let judged = lines.filter { $0.isScored && !$0.notEvaluated.contains(id) }
      return Figure(count: judged.count { $0.found.contains(id) }, of: judged.count)
    }
    for id in kinds.keys {
      figures["indicator.\(id).records"] = share(id, lines)
      let perCase = cases.values.map { share(id, $0) }.filter { $0.of ?? 0 > 0 }
      figures["indicator.\(id).cases"] = Figure(
        count: perCase.count { $0.count > 0 }, of: perCase.count)
      for (month, some) in Dictionary(grouping: lines, by: \.month) {
        if let month { figures["month.\(month).\(id)"] = share(id, some) }
      }
      for (age, some) in Dictionary(grouping: lines, by: \.age) {
        if let age { figures["age.\(age).\(id)"] = share(id, some) }
      }
      for (team, some) in Dictionary(grouping: lines, by: \.team) {
        if let team { figures["team.\(team).\(id)"] = share(id, some) }
      }
    }
    for (name, some) in cases {
      figures["case.\(name).records"] = Figure(count: some.count)
      for (number, question) in PanelQuestion.all.enumerated() {
        let ids = Set(question.strengths.map { AllIndicators.descriptions[$0].id })
        let judged = some.filter {
          $0.isScored && !($0.notEvaluated.isSuperset(of: ids) && $0.found.isDisjoint(with: ids))
        }
        figures["case.\(name).question.\(number + 1)"] = Figure(
          count: judged.count { !$0.found.isDisjoint(with: ids) }, of: judged.count)
      }
    }
    for (theme, kind) in Set(kinds.values.map { "\($0.theme) \($0.kind)" }).map({ text in
      let parts = text.split(separator: " ").map(String.init)
      return (parts[0], parts[1])
    }) {
      let ids = Set(kinds.filter { $0.value == (kind: kind, theme: theme) }.keys)
      func has(_ line: Line) -> Bool {
        line.isScored && !line.found.subtracting(line.notEvaluated).isDisjoint(with: ids)
      }
      figures["theme.\(theme).\(kind).records"] = Figure(
        count: scored.count(where: has), of: scored.count)
      let judged = cases.values.filter { $0.contains(where: \.isScored) }
      figures["theme.\(theme).\(kind).cases"] = Figure(
        count: judged.count { $0.contains(where: has) }, of: judged.count)
    }
    return figures
  }
}
