/// Copies cells out of a table into a record's buffer and takes their quotes off.
///
/// It looks at 32 bytes at a time and writes them as it goes; what it wrote too much is overwritten
/// by what comes next. So the source must be readable, and the target writable, for 32 bytes past
/// their ends.
struct CellCopier {
  let source: UnsafeRawPointer
  let target: UnsafeMutableRawPointer
  /// The next byte to read.
  var position: Int
  /// Where the row ends.
  let end: Int
  /// The next byte to write.
  var written = 0
  /// Whether a byte that is NUL or not ASCII was copied since this was last cleared, or stood near.
  var unusual = FourWords.zero

  /// Copies an unquoted cell up to the delimiter.
  @inline(__always)
  mutating func copyPlain(_ delimiter: FourWords) {
    while position < end {
      let words = FourWords.load(source, position)
      words.store(target, written)
      unusual |= words.unusual
      let hits = words.matches(delimiter)
      let isHit = hits.hasHigh
      let step = min(isHit ? hits.firstHigh : 32, end &- position)
      position &+= step
      written &+= step
      if isHit { return }
    }
  }

  /// Copies a quoted cell from behind its opening quote to behind its closing one.
  @inline(__always)
  mutating func copyQuoted(_ quotes: FourWords) {
    while position < end {
      let words = FourWords.load(source, position)
      words.store(target, written)
      unusual |= words.unusual
      let hits = words.matches(quotes)
      guard hits.hasHigh else {
        position &+= 32
        written &+= 32
        continue
      }
      let step = hits.firstHigh
      position &+= step
      written &+= step
      let next = position &+ 1
      guard next < end, source.load(fromByteOffset: next, as: UInt8.self) == .quote else {
        position = next
        return
      }
      // The first of the two quotes is there already.
      position &+= 2
      written &+= 1
    }
  }

  /// Passes an unquoted cell by.
  @inline(__always)
  mutating func skipPlain(_ delimiter: FourWords) {
    while position < end {
      let hits = FourWords.load(source, position).matches(delimiter)
      let isHit = hits.hasHigh
      position &+= min(isHit ? hits.firstHigh : 32, end &- position)
      if isHit { return }
    }
  }

  /// Passes a quoted cell by, from behind its opening quote to behind its closing one.
  @inline(__always)
  mutating func skipQuoted() {
    let bytes = UnsafeRawBufferPointer(start: source, count: end)
    while position < end {
      position = (bytes.firstIndex(of: .quote, from: position, to: end) ?? end) + 1
      guard position < end, bytes[position] == .quote else { return }
      position += 1
    }
  }
}
