import Foundation
import Records

/// The labelled notes of one writer, as the tests of training need them.
enum LabelledNotes {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpora/labelled")

  private struct Labels: Decodable {
    var id: String
    var sentences: [[Int]]
    var sure: [String: [String]]
    var record: [String]
  }

  /// The first notes of a writer, with their labels.
  static func of(_ writer: String, first count: Int) throws -> [(Record, LabelledNote)] {
    let notes = try RecordSource(paths: [folder.appending(path: "notes-\(writer).jsonl").path])
    var records: [Record] = []
    while let batch = try notes.nextBatch() {
      batch.forEachRecord { if case .record(let record) = $0 { records.append(record) } }
    }
    let lines = try Data(contentsOf: folder.appending(path: "labels-\(writer).jsonl"))
    let labels = try lines.split(separator: 10).map { line in
      let row = try JSONDecoder().decode(Labels.self, from: line)
      var sure: [String: Set<Int>] = [:]
      for (number, ids) in row.sure {
        for id in ids { sure[id, default: []].insert((Int(number) ?? 1) - 1) }
      }
      return LabelledNote(
        id: row.id, sentences: row.sentences.map { $0[0]..<$0[1] }, sure: sure,
        record: Set(row.record))
    }
    return zip(records, labels).prefix(count).map { ($0, $1) }
  }
}
