/// The sentence rules of UAX #29 over ASCII and the ``CommonMark`` beyond it.
///
/// Where another character beyond ASCII stands, what is said of its line is void.
struct SentenceRules {
  let bytes: UnsafeRawPointer
  let end: Int
  /// ``SentenceClass/table`` and ``CommonMark/table``.
  let classes: UnsafePointer<UInt8>
  let commonKinds: UnsafePointer<UInt8>

  /// The ``SentenceClass`` of a byte.
  @inline(__always) func kind(_ position: Int) -> UInt8 {
    classes[Int(bytes.load(fromByteOffset: position, as: UInt8.self))]
  }

  /// The ``SentenceClass`` of the character at an offset, and its length if it is a known one.
  @inline(__always) func character(_ position: Int) -> (kind: UInt8, length: Int) {
    let kind = kind(position)
    if kind != SentenceClass.beyond { return (kind, 1) }
    let last = CommonMark.lastByte(bytes, at: position, end: end, commonKinds)
    return last == 0 ? (kind, 1) : (commonKinds[Int(last)], CommonMark.length)
  }

  /// The offset of the next byte that may end a sentence or is beyond ASCII, or the end.
  @inline(__always) func nextStop(_ position: Int) -> Int {
    var position = position
    while position &+ 8 <= end {
      let eight = EightBytes.load(bytes, at: position)
      let stops =
        eight.equal(UInt8(ascii: ".")) | eight.equal(UInt8(ascii: "\n"))
        | eight.equal(UInt8(ascii: "\r")) | eight.equal(UInt8(ascii: "?"))
        | eight.equal(UInt8(ascii: "!")) | (eight.bits & EightBytes.tops)
      if stops != 0 { return position &+ EightBytes.first(stops) }
      position &+= 8
    }
    while position < end, kind(position) < SentenceClass.fullStop { position &+= 1 }
    return position
  }

  /// The offset after a line end; CR LF is one (SB3).
  @inline(__always) func afterLineEnd(_ position: Int) -> Int {
    let next = position &+ 1
    let isCRLF =
      next < end && bytes.load(fromByteOffset: position, as: UInt8.self) == 0x0D
      && bytes.load(fromByteOffset: next, as: UInt8.self) == 0x0A
    return isCRLF ? next &+ 1 : next
  }

  /// The offset after the line that holds a position.
  func afterLine(_ position: Int) -> Int {
    var position = position
    while position < end, kind(position) != SentenceClass.lineEnd { position &+= 1 }
    return position < end ? afterLineEnd(position) : end
  }

  /// Where to go on after a full stop or terminator, and whether a sentence ends there.
  ///
  /// The place may be a line end or a further terminator, which then has its own turn.
  func afterTerminator(_ position: Int) -> (position: Int, isBoundary: Bool) {
    let isFullStop = kind(position) == SentenceClass.fullStop
    var next = position &+ 1
    if isFullStop, next < end {
      let after = kind(next)
      // SB6
      if after == SentenceClass.numeric { return (next, false) }
      // SB7
      if after == SentenceClass.upper, position > 0 {
        let before = kind(position &- 1)
        if before == SentenceClass.upper || before == SentenceClass.lower { return (next, false) }
      }
    }
    // SB9, SB10
    while next < end, case let mark = character(next), mark.kind == SentenceClass.close {
      next &+= mark.length
    }
    while next < end, kind(next) == SentenceClass.space { next &+= 1 }
    if next >= end { return (next, false) }
    // SB8a, and line ends, which break in their own turn.
    switch character(next).kind {
    case SentenceClass.goesOn, SentenceClass.fullStop, SentenceClass.terminator,
      SentenceClass.lineEnd, SentenceClass.beyond:
      return (next, false)
    default:
      // SB8, SB11
      return (next, !(isFullStop && continuesInLowerCase(next)))
    }
  }

  /// Whether the next letter, terminator or line end is a small letter (SB8).
  private func continuesInLowerCase(_ position: Int) -> Bool {
    var position = position
    while position < end {
      let character = character(position)
      switch character.kind {
      case SentenceClass.lower: return true
      case SentenceClass.upper, SentenceClass.fullStop, SentenceClass.terminator,
        SentenceClass.lineEnd, SentenceClass.beyond:
        return false
      default: position &+= character.length
      }
    }
    return false
  }
}
