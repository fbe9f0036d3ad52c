extension Scan {
  /// Writes the token of an ASCII mark.
  ///
  /// - Returns: where it ends, or, where ICU must be asked since what follows may extend it, the
  ///   complement of that offset.
  @inline(__always)
  func mark(
    at start: Int, _ gap: TokenFlags, isNearEnd: Bool, _ output: UnsafeMutablePointer<Output>
  ) -> Int {
    let next = isNearEnd && start &+ 1 >= end ? 0x20 : byte(start &+ 1)
    if next >= 0x80, commonMark(start &+ 1) == 0 { return ~(start &+ 1) }
    let mark = byte(start)
    writeMark(mark, start, gap, output)
    if mark == 0x2D, gap.isEmpty, start > 0, ByteClass.isLetterOrDigit(next),
      ByteClass.isLetterOrDigit(byte(start &- 1))
    {
      output.pointee.add(.joiner)
    }
    return start &+ 1
  }

  /// Writes the token of a ``CommonMark``.
  ///
  /// - Returns: where it ends, or, where ICU must be asked since it is no such mark or may be
  ///   extended, the complement of its offset.
  @inline(never)
  func commonMark(
    at start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>
  ) -> Int {
    let last = commonMark(start)
    let next = start &+ CommonMark.length
    if last == 0 || next < end && byte(next) >= 0x80 && commonMark(next) == 0 { return ~start }
    write(commonMarks[Int(last)], start, next, gap, output)
    return next
  }

  /// Writes the token of an ASCII mark, which is no joiner.
  @inline(__always)
  func writeMark(
    _ mark: UInt8, _ start: Int, _ gap: TokenFlags, _ output: UnsafeMutablePointer<Output>
  ) {
    write(marks[Int(mark)], start, start &+ 1, gap, output)
  }

  /// Writes the token of a mark that is ready but for its place and the white space before it.
  @inline(__always)
  private func write(
    _ mark: Token, _ start: Int, _ end: Int, _ gap: TokenFlags,
    _ output: UnsafeMutablePointer<Output>
  ) {
    output.initialize(
      to: Output(
        place: place(start, end), hash: mark.hash, word: mark.word, flags: mark.flags.union(gap)))
  }
}
