/// The text of a cell as it comes in pieces: runs of rich text joined, how it is spoken left out.
struct CellText {
  /// A cell longer than a record may be is not kept to its end: it will be refused in any case.
  static let limit = SizeLimit.promised.record + 1

  private(set) var bytes: [UInt8] = []
  private var isText = false
  private var isPhonetic = false

  /// Begins a new text.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 20)
    isText = false
    isPhonetic = false
  }

  /// Minds where an element begins.
  mutating func start(_ name: String) {
    switch name {
    case "t", "v": isText = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  /// Minds where an element ends.
  mutating func end(_ name: String) {
    switch name {
    case "t", "v": isText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  /// Takes a piece of text, if it stands where the text of a cell does.
  mutating func append(_ piece: UnsafeRawBufferPointer) {
    guard isText, bytes.count < Self.limit else { return }
    bytes += piece
  }

  /// The text with what Excel writes as `_x000D_` put right.
  ///
  /// Half of a surrogate pair becomes U+FFFD, for there is no such character.
  func unescaped() -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "_")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      guard let unit = escape(at: i) else {
        result.append(bytes[i])
        i += 1
        continue
      }
      i += 7
      var scalar = Unicode.Scalar(unit)
      if scalar == nil, unit & 0xFC00 == 0xD800, let low = escape(at: i), low & 0xFC00 == 0xDC00 {
        scalar = Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF))
        i += 7
      }
      result += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }
    return result
  }

  /// The number that an escape at a place stands for, nil where none begins.
  private func escape(at i: Int) -> UInt32? {
    guard i + 7 <= bytes.count, bytes[i] == UInt8(ascii: "_"), bytes[i + 1] == UInt8(ascii: "x"),
      bytes[i + 6] == UInt8(ascii: "_")
    else { return nil }
    var number: UInt32 = 0
    for byte in bytes[(i + 2)..<(i + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      number = number << 4 | UInt32(digit)
    }
    return number
  }
}
