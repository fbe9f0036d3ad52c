import Cases
import Records
import Support
import Testing

@testable import Reports

/// The rows of an audit's workbook.
@Suite struct AuditWorkbookTests {
  private static let audit = Result {
    let reader = FactsReader(try SharedScorer.scorer.get())
    let texts = [
      "I met Dad, Callum Reed, at his flat. He lay on a mat and kicked both legs.",
      "Mum reports he is well. HV to ring Callum by 3 May. No concerns. No concerns.", "",
    ]
    let facts = texts.enumerated().map { number, text in
      reader.read(Record(id: "=\(number)", text: text), number: number).facts
    }
    return Audit(
      inputs: ["a.csv"], version: "1", advisory: [], cohort: Cohort(),
      sample: CaseSample(drawn: [0], candidates: 1, seed: 1, strata: []),
      stratifiedBy: nil, cases: [CaseView(name: "=cmd|x", records: facts)],
      copies: Audit.Repeats(groups: 0, records: 0, listed: []),
      repeatedIDs: Audit.Repeats(groups: 0, records: 0, listed: []))
  }

  /// The cells of each sheet, row by row; numbers as they print.
  private func sheets() throws -> [WorkbookSheet: [[String]]] {
    var sheets: [WorkbookSheet: [[String]]] = [:]
    let rows = AuditWorkbook(try Self.audit.get()).rows()
    rows.withUnsafeBytes { bytes in
      var reader = WorkbookRowReader(bytes)
      while let sheet = reader.nextRow() {
        var row: [String] = []
        while let cell = reader.nextCell() {
          switch cell {
          case .empty: row.append("")
          case .number(let number): row.append("\(number)")
          case .text(let text): row.append(String(decoding: text, as: UTF8.self))
          }
        }
        sheets[sheet, default: []].append(row)
      }
    }
    return sheets
  }

  @Test func everySheetHasAHeaderAndNoRowIsLonger() throws {
    let sheets = try sheets()
    #expect(Set(sheets.keys) == Set(WorkbookSheet.ofAudit))
    for (sheet, rows) in sheets {
      #expect(rows.allSatisfy { $0.count <= rows[0].count }, "\(sheet)")
      #expect(Set(rows[0]).count == rows[0].count)
    }
  }

  @Test func rowsAreOfWhatTheyAreNamedFor() throws {
    let sheets = try sheets()
    #expect(sheets[.records]?.dropFirst().map { $0[1] } == ["=0", "=1", "=2"])
    #expect(sheets[.cases]?.dropFirst().map { $0[0] } == ["=cmd|x"])
    #expect(sheets[.carers]?.dropFirst().map { $0[1] } == ["Callum Reed"])
    #expect(sheets[.actions]?.dropFirst().map { $0[1] } == ["HV to ring Callum by 3 May."])
  }

  @Test func whatIsMarkedTogetherIsOneRow() throws {
    let findings = try #require(try sheets()[.auditFindings]).dropFirst()
    let keys = findings.map { [$0[1], $0[3], $0[8]] }
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains(["=0", "father-engaged", "I met Dad"]))
    // The sentence holds the quotation.
    #expect(findings.allSatisfy { $0[9].contains($0[8]) })
  }
}
