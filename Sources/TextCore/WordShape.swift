/// What the letters of an ASCII word look like, gathered eight bytes at a time.
///
/// Free of branches, which could not be foreseen: every condition is one bit.
struct WordShape {
  /// The masks of the first eight bytes that hold letters.
  private var firstLetters: UInt64 = 0
  private var firstCapitals: UInt64 = 0
  /// Zero as long as there was one letter at most.
  private var moreLetters: UInt64 = 0
  private var smallLetters: UInt64 = 0

  /// Takes in the next eight bytes, their letters told.
  ///
  /// - Returns: what has to be set in the bytes to make them lower case.
  @inline(__always) mutating func add(_ eight: EightBytes, letters: UInt64) -> UInt64 {
    let capitals = eight.capitals(of: letters)
    let before = 0 &- WordShape.one(firstLetters)
    moreLetters |= (letters & (letters &- 1)) | (letters & before)
    smallLetters |= letters ^ capitals
    firstLetters |= letters & ~before
    firstCapitals |= capitals & ~before
    return capitals &>> 2
  }

  /// The flags of a word that begins with the given byte and has a letter or a digit.
  @inline(__always) func flags(firstByte: UInt8) -> TokenFlags {
    let first = firstLetters & (0 &- firstLetters)
    let digit = UInt64(truncatingIfNeeded: firstByte &- 0x3A) &>> 7
    let hasLetters = WordShape.one(firstLetters)
    let capitalised = WordShape.one(firstCapitals & first)
    let allCapitals = WordShape.one(moreLetters) & ~WordShape.one(smallLetters)
    // The bits of `letters`, `number`, `capitalised` and `allCapitals`. Of what begins words, only
    // digits are below 0x3A.
    let bits = hasLetters | digit &<< 1 | capitalised &<< 3 | allCapitals &<< 4
    return TokenFlags(rawValue: UInt16(truncatingIfNeeded: bits))
  }

  /// 1 if any bit is set, else 0.
  @inline(__always) private static func one(_ mask: UInt64) -> UInt64 {
    (mask | (0 &- mask)) &>> 63
  }
}
