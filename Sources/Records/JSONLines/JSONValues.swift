extension JSONScanner {
  /// How deep arrays and objects may lie in each other, as in `JSONDecoder`.
  private static var deepest: Int { 512 }

  /// The kind of value that begins here, nil if none does.
  var kind: ReadError.JSONKind? {
    switch byte {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case .quote: .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: nil
    }
  }

  /// Passes a value of any kind by, checking it.
  mutating func skipValue() throws(ReadError.JSONFault) {
    // One entry for each array or object that is open: whether it is an object.
    var open: [Bool] = []
    while true {
      skipSpace()
      guard let kind else { throw unexpected(.value) }
      switch kind {
      case .string:
        position += 1
        try skipString()
      case .number: try skipNumber()
      case .boolean: try skipWord(byte == UInt8(ascii: "t") ? "true" : "false")
      case .null: try skipWord("null")
      case .array, .object:
        guard open.count < Self.deepest else { throw .tooDeep }
        position += 1
        skipSpace()
        let isObject = kind == .object
        if byte == UInt8(ascii: isObject ? "}" : "]") {
          position += 1
        } else {
          open.append(isObject)
          if isObject { try skipKey() }
          continue
        }
      }
      // A value has ended; so may some of those around it.
      while let isObject = open.last {
        skipSpace()
        if byte == .comma {
          position += 1
          skipSpace()
          if isObject { try skipKey() }
          break
        }
        try expect(
          UInt8(ascii: isObject ? "}" : "]"), isObject ? .commaOrBrace : .commaOrBracket)
        open.removeLast()
      }
      if open.isEmpty { return }
    }
  }

  /// Passes a key and its colon by.
  private mutating func skipKey() throws(ReadError.JSONFault) {
    try expect(.quote, .key)
    try skipString()
    skipSpace()
    try expect(UInt8(ascii: ":"), .colon)
  }

  /// Passes `true`, `false` or `null` by.
  mutating func skipWord(_ word: StaticString) throws(ReadError.JSONFault) {
    for i in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[i] else { throw unexpected(.value) }
      position += 1
    }
  }

  /// Passes a number by.
  mutating func skipNumber() throws(ReadError.JSONFault) {
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") {
      position += 1
    } else {
      try skipDigits()
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(ReadError.JSONFault) {
    let start = position
    while byte &- 0x30 < 10 { position += 1 }
    guard position > start else { throw position >= end ? .ended : .badNumber }
  }
}
