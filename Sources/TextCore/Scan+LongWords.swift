extension Scan {
  /// Writes the token of a word of any length, as ``word(at:_:_:)`` does.
  @inline(never)
  func longWord(at start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>) -> Int {
    var apostrophes = 0
    let wordEnd = endOfWord(at: start, &apostrophes)
    if wordEnd < 0 { return wordEnd }
    if apostrophes > 0 {
      writeApostropheWord(start, wordEnd, apostrophes, gap, output)
    } else {
      writeASCIIWord(start, wordEnd, gap, output)
    }
    return wordEnd
  }

  /// Where the word ends that begins at an ASCII letter, digit or low line; else as `word(at:)`.
  ///
  /// Counts the apostrophes beyond ASCII in it.
  @inline(__always) private func endOfWord(at start: Int, _ apostrophes: inout Int) -> Int {
    var position = start
    while true {
      let eight = EightBytes.load(bytes, at: position, end: end)
      let count = EightBytes.first(~(eight.letters | eight.digits) & EightBytes.tops)
      position &+= count
      if count == 8 { continue }
      if position >= end { return end }
      let stop = byte(position)
      var join = joins[Int(stop)]
      if join == 0 { return position }
      if stop == 0x5F {
        // WB13a, WB13b
        position &+= 1
        continue
      }
      var length = 1
      if stop >= 0x80 {
        let last = commonMark(position)
        if last == 0 { return ~position }
        if !CommonMark.isApostrophe(lastByte: last) { return position }
        join = ByteClass.joinsLetters | ByteClass.joinsDigits
        length = CommonMark.length
      }
      let next = position &+ length
      if position == start || next >= end { return position }
      let before = byte(position &- 1)
      let after = byte(next)
      if after >= 0x80 { return commonMark(next) == 0 ? ~next : position }
      // WB6, WB7; WB11, WB12
      let joinsLetters =
        join & ByteClass.joinsLetters != 0 && ByteClass.isLetter(before)
        && ByteClass.isLetter(after)
      let joinsDigits =
        join & ByteClass.joinsDigits != 0 && ByteClass.isDigit(before) && ByteClass.isDigit(after)
      if !joinsLetters, !joinsDigits { return position }
      if length > 1 { apostrophes &+= 1 }
      position = next
    }
  }

  /// Writes the token of a word of ASCII but for apostrophes, of which there are so many.
  private func writeApostropheWord(
    _ start: Int, _ wordEnd: Int, _ apostrophes: Int, _ gap: TokenFlags,
    _ output: UnsafeMutablePointer<Output>
  ) {
    let count = wordEnd &- start &- apostrophes &* (CommonMark.length - 1)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { straight in
      var position = start
      for index in straight.indices {
        let byte = byte(position)
        straight.initializeElement(at: index, to: byte < 0x80 ? byte : 0x27)
        position &+= byte < 0x80 ? 1 : CommonMark.length
      }
      guard let word = UnsafeRawPointer(straight.baseAddress) else { return }
      let (hash, flags) = Scan.hashAndFlags(word, 0, count, end: count)
      write(start, wordEnd, hash: hash, flags.union(gap).union(.nonASCII), output)
    }
  }

  /// Writes the token of ASCII bytes that are known to be one segment, and no single mark.
  func writeASCIIWord(
    _ start: Int, _ wordEnd: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>
  ) {
    let (hash, flags) = Scan.hashAndFlags(bytes, start, wordEnd, end: end)
    write(start, wordEnd, hash: hash, flags.union(gap), output)
  }

  /// The hash of an ASCII word, folded, and what can be seen of it.
  ///
  /// - Parameter end: up to where bytes may be read.
  @inline(__always)
  private static func hashAndFlags(
    _ bytes: UnsafeRawPointer, _ start: Int, _ wordEnd: Int, end: Int
  ) -> (UInt64, TokenFlags) {
    var shape = WordShape()
    var digits: UInt64 = 0
    var hash = SpellingHash.start(count: wordEnd &- start)
    var position = start
    while position < wordEnd {
      var eight = EightBytes.load(bytes, at: position, end: end)
      if wordEnd &- position < 8 { eight.bits &= EightBytes.upTo(wordEnd &- position) }
      digits |= eight.digits
      hash = SpellingHash.mix(hash, eight.bits | shape.add(eight, letters: eight.letters))
      position &+= 8
    }
    var flags = shape.flags(firstByte: bytes.load(fromByteOffset: start, as: UInt8.self))
    // A word of low lines.
    if !flags.contains(.letters), digits == 0 { flags.formUnion(.mark) }
    return (hash, flags)
  }
}
