import Indicators
public import Records
public import Scoring
import TextCore

/// Scores as an Excel workbook: a row for every record on one sheet, for every finding on another.
///
/// Records have the columns of ``ScoresCSVReport``. Findings have id, case, date, indicator, title,
/// kind, advisory, text, because, rule and question. What this makes is rows; ``WorkbookFile`` makes
/// a file of them.
public struct WorkbookReport: RecordReport {
  private let vocabulary: ReportVocabulary
  private let isBrief: Bool

  /// - Parameters:
  ///   - vocabulary: the names of what the scores hold.
  ///   - isBrief: leaves the words of the note out, so that the workbook quotes nothing of it.
  public init(_ vocabulary: ReportVocabulary, isBrief: Bool = false) {
    self.vocabulary = vocabulary
    self.isBrief = isBrief
  }

  /// The headers of both sheets.
  public var opening: [UInt8] {
    var rows: [UInt8] = []
    rows.append(rowOf: .records)
    for name in ScoresCSVReport.headers(vocabulary) { rows.append(cell: name) }
    rows.appendRowEnd()
    rows.append(rowOf: .findings)
    let words = isBrief ? [] : ["text", "because"]
    for name in ["id", "case", "date", "indicator", "title", "kind", "advisory"] + words
      + ["rule", "question"]
    {
      rows.append(cell: name)
    }
    rows.appendRowEnd()
    return rows
  }

  /// Appends the rows of a scored record.
  public func append(_ score: Score, of record: Record, to output: inout [UInt8]) {
    output.append(rowOf: .records)
    appendIdentity(of: record, to: &output)
    if let value = score.value {
      output.append(cell: value.tenths)
    } else {
      output.appendEmptyCell()
    }
    output.append(cell: score.band?.rawValue ?? "")
    for theme in Theme.allCases {
      if let judged = score.themes.first(where: { $0.theme == theme }) {
        output.append(cell: judged.value.tenths)
      } else {
        output.appendEmptyCell()
      }
    }
    output.append(cell: score.notScored?.rawValue ?? "")
    output.appendEmptyCell()
    output.append(cell: vocabulary.version)
    let notEvaluated = Set(score.notEvaluated)
    for indicator in vocabulary.indicators.indices {
      let count = score.findings.count { $0.indicator == indicator }
      if count == 0, notEvaluated.contains(indicator) {
        output.appendEmptyCell()
      } else {
        output.append(cell: Double(count))
      }
    }
    output.appendRowEnd()
    record.withText { text in
      for finding in score.findings { append(finding, of: record, text, to: &output) }
    }
  }

  /// Appends the row of a record that could not be read: its id, and what is wrong where.
  public func append(_ error: ReadError, to output: inout [UInt8]) {
    output.append(rowOf: .records)
    output.append(cell: error.id ?? "")
    // Case, date, score, band, the themes and notScored stay empty, and so do the counts.
    for _ in 0..<5 + Theme.allCases.count { output.appendEmptyCell() }
    output.append(cell: error.description)
    output.append(cell: vocabulary.version)
    output.appendRowEnd()
  }

  private func append(
    _ finding: Finding, of record: Record, _ text: UnsafeRawBufferPointer,
    to output: inout [UInt8]
  ) {
    let indicator = vocabulary.indicators[Int(finding.indicator)]
    let words = { (start: UInt32, end: UInt32) in
      UnsafeRawBufferPointer(rebasing: text[Int(start)..<Int(end)])
    }
    output.append(rowOf: .findings)
    appendIdentity(of: record, to: &output)
    output.append(cell: indicator.id)
    output.append(cell: indicator.title)
    output.append(cell: indicator.kind.rawValue)
    output.append(cell: vocabulary.isAdvisory(finding.indicator) ? "advisory" : "")
    if !isBrief {
      if let place = finding.place {
        output.append(cell: words(place.start, place.end))
      } else {
        output.appendEmptyCell()
      }
      output.append(
        cell: finding.because.map { String(decoding: words($0.start, $0.end), as: UTF8.self) }
          .joined(separator: "; "))
    }
    output.append(cell: vocabulary.name(of: finding.rule))
    output.append(cell: indicator.kind == .concern ? indicator.question : "")
    output.appendRowEnd()
  }

  private func appendIdentity(of record: Record, to output: inout [UInt8]) {
    output.append(cell: record.id)
    output.append(cell: record.string(.case) ?? "")
    output.append(cell: record.string(.date) ?? "")
  }
}

extension Double {
  /// To one decimal, as all formats show scores.
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}
