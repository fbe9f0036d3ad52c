import Testing

@testable import Records

/// Dates that are not written as everything behind reads them.
struct DateReadingTests {
  @Test(
    arguments: [
      ("2025-03-14", false, nil), ("2025-03-14T10:20", true, nil), ("14/03/2025", false, nil),
      ("14/03/2025 10:20", false, nil), ("03/14/2025", true, "2025-03-14"),
      ("3/4/2025 10:20", true, "2025-03-04 10:20"), ("3/4/2025 10:20", false, "2025-04-03 10:20"),
      ("14-Mar-25", false, "2025-03-14"), ("14.03.2025", false, "2025-03-14"),
      ("March 14, 2025 at 3", true, "2025-03-14 at 3"), ("45730", false, "2025-03-14"),
      ("45730.5", true, "2025-03-14T12:00:00"), ("20250314", false, "2025-03-14"),
      ("01/02/69", false, "1969-02-01"), ("31/12/68", false, "2068-12-31"),
      ("29/02/24", false, "2024-02-29"), ("29.02.2025", false, nil), ("14/25/2025", true, nil),
      ("25/03/2025", true, nil), ("soon", false, nil), ("1234", false, nil), ("", false, nil),
      ("-/-", false, nil), ("99999999", false, nil), ("12/12", false, nil),
    ] as [(String, Bool, String?)])
  func dates(_ text: String, _ monthFirst: Bool, _ iso: String?) {
    let found = Array(text.utf8).withUnsafeBytes { DateText.iso($0, monthFirst: monthFirst) }
    #expect(found == iso)
  }

  /// The dates of records of a file, and what was said.
  private func read(
    _ file: String, yaml: String? = nil
  ) throws -> (dates: [String?], notices: [String]) {
    var dates: [String?] = []
    var notices: [String] = []
    try withFolder(["a.csv": file]) { folder in
      let mapping = try yaml.map { try ColumnMapping(yaml: $0, file: "map.yaml") }
      let source = try RecordSource(
        paths: ["\(folder)/a.csv"], options: InputOptions(mapping: mapping))
      while let batch = try source.nextBatch() {
        batch.forEachRecord { dates.append($0.record?.string(.date)) }
      }
      notices = source.notices.map { $0.description.replacing(folder, with: "") }
    }
    return (dates, notices)
  }

  @Test func oneDateThatCanBeNothingElseDecidesForAll() throws {
    let found = try read("text,date,dob\na,03/04/2025,03/04/2025\nb,03/14/2025,\nc,\n")
    #expect(found.dates == ["2025-03-04", "2025-03-14", nil])
    #expect(
      found.notices == [
        """
        /a.csv: dates in 'date' are read month first, for some can be nothing else; 'dates: \
        day-first' in a mapping file overrules
        """.replacing("else;", with: "else, and those in 'dob' with them;")
      ])
    let overruled = try read(
      "text,date\na,03/04/2025\nb,03/14/2025\n", yaml: "dates: day-first")
    #expect(overruled.dates == ["03/04/2025", "03/14/2025"])
    #expect(
      overruled.notices == [
        """
        /a.csv: a mapping says that dates are day first, but 1 date in 'date', of the first 1000 \
        rows, cannot be so and is not read
        """
      ])
  }

  @Test func whatNothingTellsIsSaidAndReadDayFirst() throws {
    let file = "text,date\n" + (1...9).map { "a,0\($0)/02/2025\n" }.joined()
    let found = try read(file)
    #expect(found.dates.first == "01/02/2025")
    #expect(found.notices.count == 1 && found.notices[0].contains("nothing tells day from month"))
    let chosen = try read(file, yaml: "dates: month-first")
    #expect(chosen.dates.first == "2025-01-02" && chosen.notices == [])
    let clear = try read(file + "a,13/02/2025\n")
    #expect(clear.notices == [] && clear.dates.last == "13/02/2025")
    let mixed = try read(file + "a,13/02/2025\na,02/13/2025\n")
    #expect(mixed.notices.first?.contains("written in two orders") == true)
    #expect(mixed.dates.suffix(2) == ["13/02/2025", "02/13/2025"])
  }

  @Test(arguments: [
    // The other column tells; nothing tells; both tell, each for itself; they disagree.
    ("03/14/2025", "05/04/2025", "2025-05-04", 1), ("14/03/2025", "05/04/2025", "05/04/2025", 0),
    ("03/04/2025", "05/04/2025", "05/04/2025", 0), ("03/14/2025", "13/04/2025", "13/04/2025", 1),
    ("03/14/2025", "04/13/2025", "2025-04-13", 2),
  ])
  func aColumnThatTellsNothingGoesByTheOther(
    _ other: String, _ date: String, _ read: String, _ notices: Int
  ) throws {
    let found = try self.read("text,date,recorded_date\na,\(date),\(other)\n")
    #expect(found.dates == [read])
    #expect(found.notices.count == notices, "\(found.notices)")
  }

  @Test func datesThatCannotBeAsAMappingSaysAreCounted() throws {
    let found = try read(
      "text,date\na,13/03/2025\nb,03/14/2025\nc,14/03/2025\n", yaml: "dates: month-first")
    #expect(found.dates == ["13/03/2025", "2025-03-14", "14/03/2025"])
    #expect(
      found.notices == [
        """
        /a.csv: a mapping says that dates are month first, but 2 dates in 'date', of the first 1000 \
        rows, cannot be so and are not read
        """
      ])
  }

  @Test func anUnknownOrderIsRefused() throws {
    let error = #expect(throws: InputError.self) {
      try ColumnMapping(yaml: "text: a\ndates: us", file: "map.yaml")
    }
    #expect(
      error?.description
        == "map.yaml:2:8: error: dates are 'day-first' or 'month-first', not 'us'")
  }
}
