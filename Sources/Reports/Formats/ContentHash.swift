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
      let mixed = record.withBytes(of: column) { bytes in
        // The length goes first, so that no column can run into the next one.
        SpellingHash.mix(SpellingHash.mix(hash, UInt64(bytes.count) + 1), bytes: bytes)
      }
      hash = mixed ?? SpellingHash.mix(hash, 0)
      // Without an id, the line names the row.
      if mixed == nil, column == .id { hash = SpellingHash.mix(hash, UInt64(record.source.row)) }
    }
    // Once more, so that the last bytes too reach every bit.
    return SpellingHash.mix(hash, SpellingHash.start(count: 0))
  }
}
