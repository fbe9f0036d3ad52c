/// Divides one JSON array into its elements, wherever their lines break.
///
/// It only minds strings, and how deep arrays and objects lie in each other. What is wrong with an
/// element is found when it is looked into; an array that is cut short ends in an element that is.
struct ArrayFramer: Framer {
  private enum Place {
    /// In front of the array.
    case before
    /// Between two elements.
    case between
    case element
    /// Behind the array.
    case behind
  }

  private var place = Place.before
  private var isString = false
  private var isEscaped = false
  private var depth = 0
  private var cursor: FrameCursor
  private var line: Int

  init(start: Int, line: Int, limit: SizeLimit) {
    self.line = line
    cursor = FrameCursor(start: start, line: line, limit: limit)
  }

  var kept: Int { place == .element && !cursor.isSkipping ? cursor.start : cursor.position }

  mutating func dropped(_ count: Int) { cursor.dropped(count) }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame]) {
    while cursor.position < bytes.count {
      guard frames.count < Frame.mostAtOnce else { return }
      let byte = bytes[cursor.position]
      if byte == .lineFeed { line += 1 }
      switch place {
      case .before:
        if byte == UInt8(ascii: "[") { place = .between }
      case .between:
        if byte == UInt8(ascii: "]") {
          place = .behind
        } else if !byte.isJSONSpace, byte != .comma {
          begin(byte)
        }
      case .element: mind(byte, &frames)
      case .behind:
        // Another array, as `cat a.json b.json` makes it; anything else is an element of its own.
        if byte == UInt8(ascii: "[") {
          place = .between
        } else if !byte.isJSONSpace {
          begin(byte)
        }
      }
      cursor.position += 1
      if place == .element { cursor.mindLength(&frames) }
    }
    guard isEnd, place != .behind else { return }
    if place != .element { begin(0) }
    cursor.close(at: bytes.count, &frames)
    place = .behind
  }

  private mutating func begin(_ byte: UInt8) {
    place = .element
    cursor.start = cursor.position
    cursor.startLine = line
    depth = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? 1 : 0
    isString = byte == .quote
    isEscaped = false
  }

  /// Minds a byte of an element.
  private mutating func mind(_ byte: UInt8, _ frames: inout [Frame]) {
    if isString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == .quote {
        isString = false
      }
      return
    }
    switch byte {
    case .quote: isString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: "]") where depth > 0: depth -= 1
    case UInt8(ascii: "]"):
      cursor.close(at: cursor.position, &frames)
      place = .behind
    case .comma where depth == 0:
      cursor.close(at: cursor.position, &frames)
      place = .between
    default: break
    }
  }
}
