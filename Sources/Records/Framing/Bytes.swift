#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let tab = UInt8(ascii: "\t")
  /// What stands between cells that come out of a sheet: XML cannot hold it, so no text has it.
  static let unitSeparator: UInt8 = 0x1F
  /// What ends a row that comes out of a sheet.
  static let recordSeparator: UInt8 = 0x1E

  /// Whether JSON takes the byte for white space.
  var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension UnsafeRawBufferPointer {
  /// The first place of a byte in a range, by `memchr`, which looks at 32 bytes at a time.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let baseAddress,
      let hit = memchr(baseAddress + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(hit) - baseAddress
  }

  /// How often a byte occurs in a range.
  func count(of byte: UInt8, from start: Int, to end: Int) -> Int {
    guard let baseAddress else { return 0 }
    let pattern = Word.filled(with: byte)
    var total = 0
    var i = start
    // Four words at a time, so that the compiler makes vectors of them.
    while end &- i >= 32 {
      // Each byte of a sum counts hits of its own, at most 255 of them.
      let last = Swift.min(end &- 32, i &+ 32 &* 254)
      var a: UInt64 = 0
      var b: UInt64 = 0
      var c: UInt64 = 0
      var d: UInt64 = 0
      while i <= last {
        a &+= Word.equal(Word.load(baseAddress, i), pattern)
        b &+= Word.equal(Word.load(baseAddress, i &+ 8), pattern)
        c &+= Word.equal(Word.load(baseAddress, i &+ 16), pattern)
        d &+= Word.equal(Word.load(baseAddress, i &+ 24), pattern)
        i &+= 32
      }
      total &+= Word.sum(a) &+ Word.sum(b) &+ Word.sum(c) &+ Word.sum(d)
    }
    while i < end {
      if self[i] == byte { total += 1 }
      i += 1
    }
    return total
  }
}
