import Records
import TextCore

/// A number for all that the line of a record depends on, but for the version.
///
/// Equal records have equal numbers, on every machine and in every run; different ones have
/// different numbers but for one chance in 2⁶⁴. Not for security.
enum ContentHash {
  /// The hash of the columns of a record and of its text as they were read.
  ///
  /// - Parameter isBrief: whether the line leaves out the words of the note.
  /// - Complexity: O(*n*) in the record's bytes, eight at a time.
  static func of(_ record: Record, isBrief: Bool) -> UInt64 {
    var hash = SpellingHash.start(count: isBrief ? 1 : 0)
    for column in Record.Column.allCases {
      let mixed = record.withBytes(of: column) { mix(hash, $0) }
      if let mixed {
        hash = mixed
      } else if column == .id {
        // The line names the row, as an id that a shard of the export carries on.
        hash = Array(record.id.utf8).withUnsafeBytes { mix(hash, $0) }
      } else {
        hash = SpellingHash.mix(hash, 0)
      }
    }
    // Quotes are of the cell, whatever of it is markup.
    hash = record.withMarkedUpText { mix(hash, $0) } ?? hash
    // Once more, so that the last bytes too reach every bit.
    return SpellingHash.mix(hash, SpellingHash.start(count: 0))
  }

  /// The length goes first, so that no column can run into the next one.
  private static func mix(_ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    SpellingHash.mix(SpellingHash.mix(hash, UInt64(bytes.count) + 1), bytes: bytes)
  }
}
