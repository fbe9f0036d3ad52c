extension TableFramer {
  /// What stands behind a quote that is inside quotes.
  enum Follower { case quote, cellEnd, other, unknown }

  func follower(
    of quote: Int, in bytes: UnsafeRawBufferPointer, _ isEnd: Bool
  ) -> Follower {
    guard quote + 1 < bytes.count else { return isEnd ? .cellEnd : .unknown }
    let next = bytes[quote + 1]
    if next == .quote { return .quote }
    if next == delimiter || next == lineEnd { return .cellEnd }
    guard next == .carriageReturn else { return .other }
    guard quote + 2 < bytes.count else { return isEnd ? .cellEnd : .unknown }
    return bytes[quote + 2] == lineEnd ? .cellEnd : .other
  }

  /// Goes on outside quotes in a row already reported; false when more bytes are needed.
  mutating func skipOutside(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let quote = bytes.firstIndex(of: .quote, from: position, to: bytes.count)
    if let end = bytes.firstIndex(of: lineEnd, from: position, to: quote ?? bytes.count) {
      position = end
      state = .skippingLine
      return true
    }
    position = bytes.count
    guard let quote else { return false }
    if bytes[quote - 1] == delimiter { state = .skippingQuoted }
    position = quote + 1
    return true
  }

  /// Goes on inside quotes in a row already reported; false when more bytes are needed.
  mutating func skipQuoted(_ bytes: UnsafeRawBufferPointer, _ isEnd: Bool) -> Bool {
    while true {
      let quote = bytes.firstIndex(of: .quote, from: position, to: bytes.count)
      line += bytes.count(of: lineEnd, from: position, to: quote ?? bytes.count)
      position = quote ?? bytes.count
      guard let quote else { return false }
      switch follower(of: quote, in: bytes, isEnd) {
      case .unknown: return false
      case .quote: position = quote + 2
      case .cellEnd:
        position = quote + 1
        state = .skippingOutside
        return true
      case .other:
        position = quote + 1
        state = .skippingLine
        return true
      }
    }
  }

  /// Goes on to the next line end; false when more bytes are needed.
  mutating func skipLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let end = bytes.firstIndex(of: lineEnd, from: position, to: bytes.count) else {
      position = bytes.count
      start = position
      return false
    }
    line += 1
    start = end + 1
    position = start
    state = .outside
    return true
  }
}
