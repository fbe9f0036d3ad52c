/// Turns byte offsets of one text into counts of Unicode scalars, in one pass over the text.
///
/// Asked in nearly rising order it hardly looks at a byte twice: it counts on from the last offset, or
/// back. The text must be valid UTF-8, and offsets lie on its scalar boundaries.
struct ScalarCounter {
  private let text: UnsafeRawBufferPointer
  private var offset = 0
  private var scalars = 0

  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  /// How many scalars begin before the byte at `byte`.
  mutating func scalars(before byte: Int) -> Int {
    if byte < offset {
      scalars -= ScalarCounter.count(text[byte..<offset])
    } else {
      scalars += ScalarCounter.count(text[offset..<byte])
    }
    offset = byte
    return scalars
  }

  /// The number of scalars in some bytes: those that do not continue one (0b10xxxxxx).
  ///
  /// - Complexity: O(*n*), eight bytes at a time.
  static func count(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let raw = UnsafeRawBufferPointer(rebasing: bytes)
    var continuing = 0
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      continuing += ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index += 8
    }
    while index < raw.count {
      if raw[index] & 0b1100_0000 == 0b1000_0000 { continuing += 1 }
      index += 1
    }
    return raw.count - continuing
  }
}
