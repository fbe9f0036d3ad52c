/// Thirty-two bytes looked at together, as four ``Word``s.
///
/// Only arithmetic: comparisons of Swift's SIMD types make masks, which are slow.
typealias FourWords = SIMD4<UInt64>

extension FourWords {
  @inline(__always) static var ones: FourWords { FourWords(repeating: Word.ones) }
  @inline(__always) static var highs: FourWords { FourWords(repeating: Word.highs) }

  /// The 32 bytes at an offset.
  @inline(__always) static func load(_ base: UnsafeRawPointer, _ offset: Int) -> FourWords {
    base.loadUnaligned(fromByteOffset: offset, as: FourWords.self)
  }

  /// Writes all 32 bytes.
  @inline(__always) func store(_ base: UnsafeMutableRawPointer, _ offset: Int) {
    base.storeBytes(of: self, toByteOffset: offset, as: FourWords.self)
  }

  /// A high bit for each byte that equals the one with which `pattern` is filled; as in
  /// ``Word/matches(_:_:)`` only the first of each word is certain.
  @inline(__always) func matches(_ pattern: FourWords) -> FourWords {
    let difference = self ^ pattern
    return (difference &- .ones) & ~difference
  }

  /// A high bit for each byte below 32; only the first of each word is certain.
  @inline(__always) var controls: FourWords {
    (self &- FourWords(repeating: Word.ones &* 0x20)) & ~self
  }

  /// High bits that are all clear only if no byte is NUL or beyond ASCII.
  @inline(__always) var unusual: FourWords { (self &- .ones) | self }

  /// Whether the high bit of any byte is set.
  @inline(__always) var hasHigh: Bool { (self[0] | self[1] | self[2] | self[3]) & Word.highs != 0 }

  /// The number of the first byte whose high bit is set; 32 if there is none.
  @inline(__always) var firstHigh: Int {
    // Without branches, which nobody could predict.
    let a = Word.firstIndex(self[0].littleEndian & Word.highs)
    let b = Word.firstIndex(self[1].littleEndian & Word.highs)
    let c = Word.firstIndex(self[2].littleEndian & Word.highs)
    let d = Word.firstIndex(self[3].littleEndian & Word.highs)
    let back = c < 8 ? c : d &+ 8
    return a < 8 ? a : (b < 8 ? b : back &+ 8) &+ 8
  }
}
