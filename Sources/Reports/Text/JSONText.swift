/// The bytes of JSON: strings escaped, numbers in their shortest stable form.
extension [UInt8] {
  /// Appends text that needs no escape.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends the decimal digits of a number.
  mutating func append(digits number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var first = 20
      repeat {
        first -= 1
        digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  /// Appends sixteen hexadecimal digits, in lower case.
  mutating func append(hexadecimal number: UInt64) {
    for place in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(place)) & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Appends a score with its one decimal: "61.5", "72.0".
  ///
  /// Always one, so that whoever infers a schema from the first lines sees no integers.
  mutating func append(score: Double) {
    let tenths = Int((score * 10).rounded())
    append(digits: tenths / 10)
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tenths % 10))
  }

  /// Appends a JSON string, quotation marks and all.
  mutating func append(jsonString text: String) {
    var text = text
    text.withUTF8 { append(jsonString: UnsafeRawBufferPointer($0)) }
  }

  /// Appends a JSON string, quotation marks and all; valid UTF-8 passes through as it is.
  ///
  /// - Complexity: O(*n*), eight bytes at a time between the escapes.
  mutating func append(jsonString bytes: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = firstToEscape(in: bytes, from: start)
      append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      guard end < bytes.count else { break }
      append(jsonEscape: bytes[end])
      start = end + 1
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonEscape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(#"\""#)
    case UInt8(ascii: "\\"): append(#"\\"#)
    case UInt8(ascii: "\n"): append(#"\n"#)
    case UInt8(ascii: "\r"): append(#"\r"#)
    case UInt8(ascii: "\t"): append(#"\t"#)
    default:
      append(byte < 0x10 ? #"\u000"# : #"\u001"#)
      let digit = byte & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

/// The index of the next byte that a JSON string must escape: below 0x20, `"` or `\`.
///
/// Subtracting from all eight bytes at once borrows only out of a byte that is itself a hit, so the
/// lowest mark is always true and those above it need not be.
private func firstToEscape(in raw: UnsafeRawBufferPointer, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops: UInt64 = 0x8080_8080_8080_8080
  var index = start
  while index + 8 <= raw.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let control = (word &- (ones &* 0x20)) & ~word
    let hits = (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | control) & tops
    if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < raw.count {
    let byte = raw[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
    index += 1
  }
  return index
}

extension String {
  /// The text as a JSON string, quotation marks and all.
  public var jsonQuoted: String {
    var bytes: [UInt8] = []
    bytes.append(jsonString: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
