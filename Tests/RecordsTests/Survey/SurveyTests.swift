import Testing

@testable import Records

/// What is told of an export as a whole.
struct SurveyTests {
  @Test(
    arguments: [
      ("2025-03-14", .iso, 20_250_314), ("2025-03-14T10:20:00", .iso, 20_250_314),
      (" 2025-3-4 09:00", .iso, 20_250_304), ("14/03/2025", .dayFirst, 20_250_314),
      ("14.03.25", .dayFirst, 20_250_314), ("03/14/2025", .monthFirst, nil),
      ("3/4/2025 10:20", .either, 20_250_403), ("14 March 2025", .named, 20_250_314),
      ("14-MAR-25 10:20", .named, 20_250_314), ("March 14, 2025", .named, 20_250_314),
      ("Fri 14th Mar 2025", .named, 20_250_314), ("45730", .serial, 20_250_314),
      ("45730.5", .serial, 20_250_314), ("20250314", .iso, 20_250_314),
      ("31/02/2025", .dayFirst, nil), ("20251301", .other, nil), ("1e4", .other, nil),
      ("13/13/2025", .other, nil), ("2025-13-01", .other, nil),
      ("", .other, nil), ("soon", .other, nil), ("1/2", .other, nil), ("may", .other, nil),
      ("a/b/c", .other, nil), ("--", .other, nil),
    ] as [(String, DateOrder, Int?)])
  func dates(_ text: String, _ order: DateOrder, _ day: Int?) {
    #expect(DateOrder.of(text).order == order)
    #expect(DateOrder.of(text).day == day)
  }

  @Test(arguments: [
    (["14/03/2025", "03/04/2025"], false), (["03/04/2025"], true), (["2025-03-14"], false),
    (["14/03/2025", "03/14/2025"], true), ([], false),
  ])
  func anOrderThatNothingTellsIsDoubtful(_ dates: [String], _ isDoubtful: Bool) {
    var survey = DateSurvey()
    for date in dates { survey.add(date) }
    #expect(survey.isDoubtful == isDoubtful)
  }

  /// A survey of records with some texts.
  private func survey(_ texts: [String], ids: [String?] = []) -> ImportSurvey {
    var survey = ImportSurvey()
    for (index, text) in texts.enumerated() {
      let id = index < ids.count ? ids[index] : nil
      survey.add(.record(Record(id: id, text: text, columns: [.case: "C\(index % 2)"])))
    }
    return survey
  }

  @Test func repetitionsAreCounted() {
    let long = "He was seen at home with his mother and brother."
    let found = survey(
      [long, long, "Short.", "Short.", "", " \n"], ids: ["1", "2", "1", nil, nil])
    #expect(found.records == 6 && found.empty == 2)
    #expect(found.repeatedTexts == 1 && found.repeatedIDs == 1)
    #expect(found.recordsPerCase == [3, 3])
    #expect(found.given[.id] == 3 && found.given[.case] == 6 && found.given[.date] == nil)
  }

  @Test func textsThatWereCutAreCounted() {
    let excel = String(repeating: "a", count: ImportSurvey.excelLimit)
    let wide = "👶" + String(repeating: "a", count: ImportSurvey.excelLimit - 2)
    #expect(survey([excel, wide, excel + "a"]).clippedByExcel == 2)
    let cut = (0..<3).map { "\($0)" + String(repeating: "a", count: 399) }
    #expect(survey(cut).isCut)
    #expect(survey(cut).longest == (400, 3))
    #expect(!survey(cut + [cut[0] + "a"]).isCut)
    #expect(!survey([cut[0], cut[0], cut[0]]).isCut, "copies are not cut")
  }

  @Test(arguments: [
    ("Purpose of visit:\n\nChild's views:\n\nPlan:\n", true), ("Seen: ____\r\nPlan: ......", true),
    ("Seen:\n- \nPlan:\n- ", true), ("Plan:", false), ("Seen:\nPlan: ring mum", false),
    ("Seen:\nKai kicked.\nPlan:", false), ("", false), ("Note\nSeen:\nPlan:", false),
    ("10:20\n11:15", false),
  ])
  func templatesThatNobodyFilledInAreTold(_ text: String, _ isUnfilled: Bool) {
    #expect(Array(text.utf8).withUnsafeBytes { ImportSurvey.isUnfilled($0) } == isUnfilled)
    #expect(survey([text]).unfilled == (isUnfilled ? 1 : 0))
  }

  @Test func whatWasRefusedIsKeptUpToTwenty() {
    var survey = ImportSurvey()
    let error = ReadError(source: Record.Source(file: "a", row: 1, line: 1), fault: .textMissing)
    for _ in 0..<30 { survey.add(.failure(error)) }
    #expect(survey.refusedCount == 30 && survey.refused.count == 20 && survey.records == 0)
  }

  @Test func theFirstRowsShowWhatAColumnHolds() throws {
    try withFolder(["a.csv": "When,Text\n14/03/2025,\"a, b\"\n,b\n15/03/2025,ccc\n"]) { folder in
      let headers = try #require(InputDescription.all(paths: [folder]).first?.headers)
      #expect(headers.map(\.column) == [nil, .text])
      #expect(headers.map(\.sample.filled) == [2, 3] && headers[0].sample.rows == 3)
      #expect(headers.map(\.sample.isDates) == [true, false])
      #expect(headers[1].sample.meanLength == 2)
    }
  }

  @Test func everySheetIsDescribedThoughNoneMayHoldText() throws {
    let found = try InputDescription.all(paths: [fixture("years.xlsx"), fixture("form.docx")])
    #expect(found.map(\.format) == [.xlsx, .xlsx, .docx])
    #expect(found[0].headers.map(\.name) == ["Note ID", "Case Note"])
    let parts = workbook(rows: row("Ref", "What") + row("1", "a"))
    let other = try withFile(archive(parts), named: "a.xlsx") { path in
      try InputDescription.all(paths: [path])
    }
    #expect(other.map { $0.headers.map(\.name) } == [["Ref", "What"]])
  }
}
