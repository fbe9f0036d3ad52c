@testable import Records

/// Bytes that come in pieces of given lengths, as from a slow pipe.
struct PieceSource: ByteSource {
  let bytes: [UInt8]
  /// The lengths of the pieces, again and again from the first.
  let pieces: [Int]
  private var position = 0
  private var piece = 0

  var bytesRead: Int { position }

  init(_ bytes: [UInt8], pieces: [Int]) {
    self.bytes = bytes
    self.pieces = pieces
  }

  mutating func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = min(target.count, bytes.count - position, pieces[piece % pieces.count])
    target.copyBytes(from: bytes[position..<(position + count)])
    position += count
    piece += 1
    return count
  }
}

/// All entries of some bytes, read in pieces.
func entries(
  of bytes: [UInt8], _ format: RecordFormat? = nil, mapping: ColumnMapping? = nil,
  pieces: [Int] = [1 << 30], limit: SizeLimit = .promised, mayBeText: Bool = true
) throws(InputError) -> [RecordEntry] {
  var reader = RecordReader(
    file: "notes", source: PieceSource(bytes, pieces: pieces), limit: limit)
  try reader.open(
    Opening.Expectation(format: format, mapping: mapping, mayBeText: mayBeText, id: nil))
  return try reader.remainingEntries()
}

/// What all entries of a text come to.
func summaries(
  of text: String, _ format: RecordFormat? = nil, mapping: ColumnMapping? = nil
) throws -> [String] {
  try entries(of: Array(text.utf8), format, mapping: mapping).map(\.summary)
}

extension RecordReader {
  /// All entries that are left.
  mutating func remainingEntries() throws(InputError) -> [RecordEntry] {
    var entries: [RecordEntry] = []
    while let batch = try nextBatch() {
      batch.forEachRecord { entries.append($0) }
    }
    return entries
  }
}

extension RecordEntry {
  /// The columns in the order of `Column`, or the sentence of the error.
  var summary: String {
    switch self {
    case .record(let record):
      Record.Column.allCases.compactMap { column in
        record.string(column).map { "\(column.rawValue)=\($0)" }
      }.joined(separator: "|")
    case .failure(let error): error.description
    }
  }

  /// The record, nil if there is none.
  var record: Record? {
    if case .record(let record) = self { record } else { nil }
  }
}

/// All sequences over an alphabet up to a length.
func allSequences(over alphabet: [UInt8], upTo length: Int) -> [[UInt8]] {
  var all: [[UInt8]] = [[]]
  var last: [[UInt8]] = [[]]
  for _ in 0..<length {
    last = last.flatMap { sequence in alphabet.map { sequence + [$0] } }
    all += last
  }
  return all
}
