/// The same records, written in one form or several until the CSV form has a given size.
public struct Export: Sendable {
  /// What was written.
  public struct Summary: Sendable, Equatable {
    /// Records.
    public internal(set) var records = 0
    /// Bytes of their texts, in UTF-8.
    public internal(set) var textBytes = 0
    /// Records that hold anything but ASCII.
    public internal(set) var nonASCII = 0
    /// Bytes of the CSV form, written or not.
    public internal(set) var csvBytes = 0
  }

  private var generator: RecordGenerator
  private let size: Int

  /// An export whose CSV form has at least `size` bytes, and less than a record more.
  public init(notes: [SourceNote], seed: UInt64, size: Int) {
    generator = RecordGenerator(notes: notes, seed: seed)
    self.size = size
  }

  /// Gives all records in the formats asked for, about a mebibyte at a time.
  public mutating func write(
    _ formats: [ExportFormat],
    to sink: (ExportFormat, [UInt8]) throws(GenerationError) -> Void
  ) throws(GenerationError) -> Summary {
    var summary = Summary()
    var row: [UInt8] = []
    var pending = Dictionary(uniqueKeysWithValues: formats.map { ($0, $0.header) })
    summary.csvBytes = ExportFormat.csv.header.count
    while summary.csvBytes < size {
      let record = generator.next()
      summary.records += 1
      summary.textBytes += record.text.count
      if record.text.contains(where: { $0 >= 0x80 }) { summary.nonASCII += 1 }
      row.removeAll(keepingCapacity: true)
      ExportFormat.csv.append(record, to: &row)
      summary.csvBytes += row.count
      for format in formats {
        if format == .csv {
          pending[format, default: []] += row
        } else {
          format.append(record, to: &pending[format, default: []])
        }
        if pending[format, default: []].count > 1 << 20 {
          try sink(format, pending[format, default: []])
          pending[format]?.removeAll(keepingCapacity: true)
        }
      }
    }
    for format in formats { try sink(format, pending[format, default: []]) }
    return summary
  }
}
