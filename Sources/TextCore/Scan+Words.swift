extension Scan {
  /// Writes the next token, which is not white space; else as ``word(at:_:_:)``.
  @inline(__always)
  func token(
    at start: Int, _ gap: TokenFlags, isNearEnd: Bool, _ output: UnsafeMutablePointer<Output>
  ) -> Int {
    let kind = kind(start)
    if kind == ByteClass.mark { return mark(at: start, gap, isNearEnd: isNearEnd, output) }
    if kind == ByteClass.beyond { return commonMark(at: start, gap, output) }
    return isNearEnd ? longWord(at: start, gap, output) : rarerWord(at: start, gap, output)
  }

  /// The same as ``word(at:_:_:)``, but not a second time in the inner loop.
  @inline(never)
  private func rarerWord(
    at start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>
  ) -> Int {
    word(at: start, gap, output)
  }

  /// Writes the token of the word that begins at an ASCII letter, digit or low line.
  ///
  /// - Returns: where it ends, or, where ICU must be asked, the complement (below zero) of the
  ///   offset of the first byte outside ASCII after it.
  @inline(__always)
  func word(at start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>) -> Int {
    let eight = EightBytes.load(bytes, at: start)
    let letters = eight.letters
    let stops = ~(letters | eight.digits) & EightBytes.tops
    if stops == 0 { return middleWord(at: start, gap, output) }
    let count = EightBytes.first(stops)
    if !ends(eight.bits &>> UInt64(truncatingIfNeeded: 8 &* count)) {
      return longWord(at: start, gap, output)
    }
    // Most words have less than eight bytes.
    let kept = EightBytes.upTo(count)
    var shape = WordShape()
    let lowering = shape.add(eight, letters: letters & kept)
    let hash = SpellingHash.mix(
      SpellingHash.start(count: count), (eight.bits | lowering) & kept)
    let flags = shape.flags(firstByte: UInt8(truncatingIfNeeded: eight.bits))
    write(start, start &+ count, hash: hash, flags.union(gap), output)
    return start &+ count
  }

  /// The same for a word that begins with eight letters and digits; nearly all end before sixteen.
  @inline(never)
  private func middleWord(
    at start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>
  ) -> Int {
    let first = EightBytes.load(bytes, at: start)
    let second = EightBytes.load(bytes, at: start &+ 8)
    let letters = second.letters
    let stops = ~(letters | second.digits) & EightBytes.tops
    let secondCount = EightBytes.first(stops)
    if stops == 0 || !ends(second.bits &>> UInt64(truncatingIfNeeded: 8 &* secondCount)) {
      return longWord(at: start, gap, output)
    }
    var shape = WordShape()
    let firstLowering = shape.add(first, letters: first.letters)
    let kept = EightBytes.upTo(secondCount)
    let secondLowering = shape.add(second, letters: letters & kept)
    let count = 8 &+ secondCount
    var hash = SpellingHash.mix(SpellingHash.start(count: count), first.bits | firstLowering)
    // A word of eight bytes has no second piece.
    let longer = SpellingHash.mix(hash, (second.bits | secondLowering) & kept)
    hash = count == 8 ? hash : longer
    let flags = shape.flags(firstByte: UInt8(truncatingIfNeeded: first.bits))
    write(start, start &+ count, hash: hash, flags.union(gap), output)
    return start &+ count
  }

  /// Whether a word surely ends before the lowest byte, which is neither letter nor digit: it joins
  /// nothing, or is ASCII with white space after it.
  ///
  /// One condition, since nearly every word passes and by which half cannot be foreseen.
  @inline(__always) private func ends(_ bits: UInt64) -> Bool {
    let join = joins[Int(bits & 0xFF)]
    // A zero may stand for what was shifted out.
    let isBeforeSpace = ((bits &>> 8) & 0xFF) &- 1 < 0x20
    let spares = isBeforeSpace ? ByteClass.joinsLetters | ByteClass.joinsDigits : 0
    return join & ~spares == 0
  }
}
