public import Cases
import Indicators
import Records

/// Why the marks of reviewers cannot be used.
public enum ReviewError: Error, Sendable, Equatable {
  /// The file cannot be read as a table.
  case input(String)
  /// It has not the columns that a review needs.
  case columns
  /// A row names no record, or no indicator that there is.
  case unknown(row: Int, column: String)
  /// A word that is no mark; the word itself is not told.
  case mark(row: Int, column: String)
  /// A row marks a finding otherwise than one above it.
  case contradiction(row: Int)
}

extension ReviewSheet {
  /// Reads a review: a workbook that ``AuditWorkbook`` made and a person has marked, or a table with
  /// the columns record, indicator, quote and review, and maybe second review.
  ///
  /// Rows without a mark say nothing.
  public init(path: String) throws(ReviewError) {
    self.init()
    var fault: ReviewError?
    do throws(InputError) {
      let source = try Self.source(path)
      while fault == nil, let batch = try source.nextBatch() {
        batch.forEachRecord { entry in
          if fault != nil { return }
          do throws(ReviewError) { try add(entry) } catch { fault = error }
        }
      }
    } catch {
      switch error {
      case .mappedHeaderMissing, .noTextColumn, .office(_, .noTextColumn): throw .columns
      default: throw .input(error.description)
      }
    }
    if let fault { throw fault }
  }

  /// The rows as records, for their reader knows all encodings, marks between cells, and Excel.
  ///
  /// The column of the second reviewer may be missing.
  private static func source(_ path: String) throws(InputError) -> RecordSource {
    let columns: [Record.Column: String] = [
      .text: "review", .id: "record", .type: "indicator", .role: "quote",
    ]
    let both = columns.merging([.author: "second review"]) { $1 }
    for columns in [both, columns] {
      let mapping = ColumnMapping(columns)
      do throws(InputError) {
        let source = try RecordSource(paths: [path], options: InputOptions(mapping: mapping))
        _ = try source.nextBatch()
        return try RecordSource(paths: [path], options: InputOptions(mapping: mapping))
      } catch {
        if case .mappedHeaderMissing(_, _, "second review", _) = error { continue }
        throw error
      }
    }
    throw .noTextColumn(file: path, headerCount: 0, suggestion: nil)
  }

  private mutating func add(_ entry: RecordEntry) throws(ReviewError) {
    switch entry {
    case .failure(let error): throw .input(error.description)
    case .record(let record):
      let row = record.source.row
      let review = FindingReview(
        first: try Self.mark(record.text, row, "review"),
        second: try Self.mark(record.string(.author) ?? "", row, "second review"))
      guard review.first != nil || review.second != nil else { return }
      guard let id = record.string(.id) else { throw .unknown(row: row, column: "record") }
      guard let indicator = record.string(.type).flatMap({ AllIndicators.number(of: $0) }) else {
        throw .unknown(row: row, column: "indicator")
      }
      let key = Key(
        record: id, indicator: indicator, quote: record.string(.role) ?? "")
      guard add(review, of: key) else { throw .contradiction(row: row) }
    }
  }

  private static func mark(
    _ text: String, _ row: Int, _ column: String
  ) throws(ReviewError) -> FindingReview.Mark? {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if word.isEmpty { return nil }
    guard let mark = FindingReview.Mark(written: word) else {
      throw .mark(row: row, column: column)
    }
    return mark
  }
}
