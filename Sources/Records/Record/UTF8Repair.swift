/// Bytes made valid UTF-8, and how many replacements that took.
///
/// Each maximal part that is no valid UTF-8 becomes one U+FFFD, as `String(decoding:as:)` does it
/// and as Unicode's chapter 3.9 recommends. A NUL becomes one too: it is valid, but no writer put
/// it into a note, and C libraries further on would take it for the end.
struct RepairedText {
  /// The bytes so far, valid UTF-8 without a NUL.
  private(set) var bytes: [UInt8] = []
  /// How many times U+FFFD was put in.
  private(set) var replacements = 0

  /// Appends bytes of any kind.
  mutating func append(_ input: UnsafeRawBufferPointer) {
    var position = 0
    bytes.reserveCapacity(bytes.count + input.count)
    while position < input.count {
      let valid = UTF8Validity.validPrefix(of: input, from: position)
      bytes += UnsafeRawBufferPointer(rebasing: input[position..<valid.end])
      position = valid.end
      guard position < input.count else { return }
      bytes += [0xEF, 0xBF, 0xBD]
      replacements += 1
      position += valid.badLength
    }
  }
}

/// Tells valid UTF-8 from the rest.
enum UTF8Validity {
  /// Where valid UTF-8 without a NUL ends, and how long the invalid part behind it is.
  ///
  /// At the end of the input the invalid part has length 0.
  static func validPrefix(
    of input: UnsafeRawBufferPointer, from start: Int
  ) -> (end: Int, badLength: Int) {
    let count = input.count
    guard let base = input.baseAddress else { return (0, 0) }
    var i = start
    while i < count {
      // Plain bytes first, eight at a time: most of any text is ASCII.
      while i + 8 <= count,
        Word.hasOnlyPlain(base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      {
        i += 8
      }
      guard i < count else { break }
      let first = input[i]
      if first < 0x80 {
        if first == 0 { return (i, 1) }
        i += 1
        continue
      }
      let length = sequenceLength(in: input, at: i)
      if length < 0 { return (i, -length) }
      i += length
    }
    return (count, 0)
  }

  /// The length of the sequence at `i`; negative is the length of the maximal invalid part.
  private static func sequenceLength(in input: UnsafeRawBufferPointer, at i: Int) -> Int {
    let first = input[i]
    // Table 3-7 of the Unicode Standard: the second byte's range depends on the first.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (1, 0x80...0xBF)
      }
    guard length > 1, i + 1 < input.count, second.contains(input[i + 1]) else { return -1 }
    var next = 2
    while next < length {
      guard i + next < input.count, input[i + next] & 0xC0 == 0x80 else { return -next }
      next += 1
    }
    return length
  }
}
