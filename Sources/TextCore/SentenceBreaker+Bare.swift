extension SentenceBreaker {
  /// All sentence boundaries of UAX #29 in a text, its start and end too: those of ICU's root rules.
  ///
  /// - Complexity: O(*n*).
  public func bareBoundaries(of text: UnsafeRawBufferPointer) -> [Int] {
    if text.isEmpty { return [] }
    findBareBoundaries(of: text)
    return [0] + boundaries.map { Int($0) }
  }

  /// Sets `boundaries` to those after the start of the text, the end included.
  func findBareBoundaries(of text: UnsafeRawBufferPointer) {
    // Taken out of the object while it grows, else every access would be checked.
    var boundaries: [UInt32] = []
    swap(&boundaries, &self.boundaries)
    defer { swap(&boundaries, &self.boundaries) }
    boundaries.removeAll(keepingCapacity: true)
    guard let bytes = text.baseAddress, !text.isEmpty else { return }
    let rules = SentenceRules(
      bytes: bytes, end: text.count, classes: classes, commonKinds: commonKinds)
    var position = 0
    // No rule looks across a line end (SB4): each line may be cut up by itself.
    var lineStart = 0
    var linesBefore = 0
    while true {
      position = rules.nextStop(position)
      if position >= text.count { break }
      switch rules.kind(position) {
      case SentenceClass.lineEnd:
        position = rules.afterLineEnd(position)
        boundaries.append(UInt32(truncatingIfNeeded: position))
        lineStart = position
        linesBefore = boundaries.count
      case SentenceClass.fullStop, SentenceClass.terminator:
        let next = rules.afterTerminator(position)
        position = next.position
        if next.isBoundary { boundaries.append(UInt32(truncatingIfNeeded: position)) }
      case SentenceClass.beyond:
        let mark = rules.character(position)
        if mark.kind != SentenceClass.beyond {
          position &+= mark.length
          continue
        }
        boundaries.removeSubrange(linesBefore...)
        position = rules.afterLine(position)
        let line = UnsafeRawBufferPointer(rebasing: text[lineStart..<position])
        iterator.forEachBoundary(of: line) {
          boundaries.append(UInt32(truncatingIfNeeded: lineStart + $0))
        }
        lineStart = position
        linesBefore = boundaries.count
      default:
        position &+= 1
      }
    }
    if boundaries.last != UInt32(truncatingIfNeeded: text.count) {
      boundaries.append(UInt32(truncatingIfNeeded: text.count))
    }
  }
}
