import Cases
import Foundation
import Records
import Support

/// The case of `Corpora/case`, in which everything is known beforehand.
enum KnownCase {
  static let view = Result { CaseView(name: "W", records: try facts.get()) }

  static let facts = Result {
    let reader = FactsReader(try SharedScorer.scorer.get())
    return try records().enumerated().map { reader.read($1, number: $0).facts }
  }

  /// Facts of records that a test makes up.
  static func read(
    _ texts: [(text: String, columns: [Record.Column: String])]
  ) throws -> [RecordFacts] {
    let reader = FactsReader(try SharedScorer.scorer.get())
    return texts.enumerated().map { index, note in
      let record = Record(id: "T-\(index + 1)", text: note.text, columns: note.columns)
      return reader.read(record, number: index).facts
    }
  }

  private static func records() throws -> [Record] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Corpora/case/records.jsonl").standardizedFileURL
    let source = try RecordSource(paths: [file.path])
    var records: [Record] = []
    while let batch = try source.nextBatch() {
      batch.forEachRecord { if case .record(let record) = $0 { records.append(record) } }
    }
    return records
  }
}
