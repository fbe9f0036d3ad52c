/// The marks beyond ASCII of which typed notes are full, which are cut without ICU.
///
/// They are – — ‘ ’ “ ” • and ….
///
/// All are U+2000 to U+203F, hence E2 80 and a byte of their own in UTF-8. To the word boundaries of
/// UAX #29 the single quotation marks are what the full stop is (MidNumLet), the others nothing
/// (Other), and none extends what stands before it.
enum CommonMark {
  /// How many bytes one takes.
  static let length = 3

  /// The last bytes of their UTF-8, each with its ``SentenceClass``.
  private static let sentenceClasses: [UInt8: UInt8] = [
    0x93: SentenceClass.goesOn, 0x94: SentenceClass.goesOn, 0x98: SentenceClass.close,
    0x99: SentenceClass.close, 0x9C: SentenceClass.close, 0x9D: SentenceClass.close,
    0xA2: SentenceClass.other, 0xA6: SentenceClass.other,
  ]

  /// For each last byte the ``SentenceClass``; ``SentenceClass/beyond`` if it is of no such mark.
  static let table: [UInt8] = (0..<256).map {
    sentenceClasses[UInt8($0)] ?? SentenceClass.beyond
  }

  /// Whether such a mark, its last byte told, joins letters and digits as a full stop does.
  @inline(__always) static func isApostrophe(lastByte: UInt8) -> Bool { lastByte & 0xFE == 0x98 }

  /// The last byte of the mark that begins at an offset, or 0 if it is no such mark.
  @inline(__always)
  static func lastByte(
    _ bytes: UnsafeRawPointer, at offset: Int, end: Int, _ table: UnsafePointer<UInt8>
  ) -> UInt8 {
    guard offset &+ length <= end,
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self).littleEndian == 0x80E2
    else { return 0 }
    let last = bytes.load(fromByteOffset: offset &+ 2, as: UInt8.self)
    return table[Int(last)] == SentenceClass.beyond ? 0 : last
  }
}
