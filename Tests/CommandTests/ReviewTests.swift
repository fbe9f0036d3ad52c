import Foundation
import Testing

/// `casenote report --reviewed` as an auditor uses it.
@Suite struct ReviewTests {
  private static let known = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpora/case/records.jsonl").standardizedFileURL.path

  /// The count of a figure of a page.
  private func figure(_ key: String, in page: String) -> Int? {
    page.firstRange(of: "data-figure=\"\(key)\" data-count=\"").flatMap {
      Int(page[$0.upperBound...].prefix { $0.isNumber })
    }
  }

  @Test func theNextReportHonoursTheMarks() throws {
    try Command.inFolder { command in
      _ = try command.casenote("report", Self.known, "-o", "first.html")
      // As Excel saves a table where a comma stands in numbers, in its own encoding.
      try command.write(
        """
        record;indicator;quote;review\r
        W-01;father-unengaged;Dad was at work;Not agreed\r
        W-01;child-observed;He  lay on;agreed\r
        W-05;analysis;;missed\r
        W-77;analysis;gone;agreed\r
        W-02;safe-sleep;;\r

        """, to: "review.csv")
      let run = try command.casenote(
        "report", Self.known, "--reviewed", "review.csv", "-o", "next.html", "-o", "next.md")
      #expect(run.status == 0)
      #expect(
        run.error.contains("findings marked: 2; left out: 1; marks that fit no finding: 1"),
        "\(run.error)")
      let (first, next) = (try command.read("first.html"), try command.read("next.html"))
      let key = "indicator.father-unengaged.records"
      let before = try #require(figure(key, in: first))
      #expect(figure(key, in: next) == before - 1)
      #expect(
        figure("indicator.child-observed.records", in: next)
          == figure("indicator.child-observed.records", in: first))
      #expect(figure("review.agreed", in: next) == 1)
      #expect(figure("review.rejected", in: next) == 1)
      #expect(figure("review.missed", in: next) == 1)
      #expect(figure("records", in: next) == figure("records", in: first))
      #expect(!first.contains("Review by the auditor"))
      let list = try command.read("next.md")
      #expect(list.contains("- Father not engaged: “Dad was at work” (W-01, 14 Jan 2025)"))
    }
  }

  @Test func aWorkbookIsReadAsItWasWritten() throws {
    try Command.inFolder { command in
      let first = try command.casenote("report", Self.known, "-o", "audit.xlsx", "-o", "a.html")
      #expect(first.status == 0)
      // Nobody has marked anything: the numbers are those of before.
      let next = try command.casenote(
        "report", Self.known, "--reviewed", "audit.xlsx", "-o", "b.html")
      #expect(next.status == 0, "\(next.error)")
      #expect(next.error.contains("findings marked: 0; left out: 0"))
      let (a, b) = (try command.read("a.html"), try command.read("b.html"))
      for key in ["indicator.father-unengaged.records", "indicator.analysis.cases"] {
        #expect(figure(key, in: a) == figure(key, in: b))
      }
    }
  }

  @Test func whatWasMarkedInAnExportWithoutIdsIsRead() throws {
    try Command.inFolder { command in
      try command.write("text\nDad was at work.\nDad was at work again.\n", to: "notes.csv")
      // As the workbook names such records.
      try command.write(
        "record,indicator,quote,review\nrow-2,father-unengaged,Dad was at work,no\n",
        to: "review.csv")
      let next = try command.casenote(
        "report", "notes.csv", "--reviewed", "review.csv", "-o", "b.html")
      #expect(next.error.contains("findings marked: 1; left out: 1"), "\(next.error)")
    }
  }

  @Test(arguments: [
    ("record,indicator,quote\nA,analysis,x\n", "this is no review. Name a workbook"),
    ("record,indicator,quote,review\nA,analysis,x,maybe\n", "row 1, column 'review': this is no"),
    ("record,indicator,quote,review\nA,analysys,x,no\n", "row 1, column 'indicator': there is no"),
    ("record,indicator,quote,review\n,analysis,x,no\n", "row 1: no record is named"),
    (
      "record,indicator,quote,review\nA,analysis,x,no\nA,analysis,x,yes\n",
      "row 2 marks a finding otherwise"
    ),
  ])
  func whatIsNoReviewIsRefused(_ text: String, _ words: String) throws {
    try Command.inFolder { command in
      try command.write(text, to: "review.csv")
      let run = try command.casenote(
        "report", Self.known, "--reviewed", "review.csv", "-o", "audit.html")
      #expect(run.status == 2)
      #expect(run.error.contains(words), "\(run.error)")
      #expect(!run.error.contains("maybe"))
      #expect(!command.exists("audit.html"))
    }
  }

  @Test func theReviewIsNotOverwritten() throws {
    try Command.inFolder { command in
      _ = try command.casenote("report", Self.known, "-o", "audit.xlsx")
      let run = try command.casenote(
        "report", Self.known, "--reviewed", "audit.xlsx", "-o", "audit.xlsx")
      #expect(run.status == 2 && run.error.contains("this is an input, and would be lost"))
    }
  }
}
