/// Bytes as text that stands in a string literal, six bits a character, read in no time.
///
/// Base 64 with other characters: the 64 from "0" on in ASCII, so that eight of them are read with a
/// few operations on one integer; Foundation takes ten times as long. Without padding: the count
/// of bytes is kept beside the text.
public enum SixBitText {
  private static let zero = UInt8(ascii: "0")

  /// The text of some bytes.
  public static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for first in stride(from: 0, to: bytes.count, by: 6) {
      var bits: UInt64 = 0
      for index in first..<min(first + 6, bytes.count) {
        bits |= UInt64(bytes[index]) << UInt64(8 * (index - first))
      }
      for place in 0..<8 { text.append(zero + UInt8(bits >> UInt64(6 * place) & 63)) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text that ``text(_:)`` gave.
  ///
  /// - Complexity: O(*n*), eight characters at a time.
  public static func bytes(_ text: UnsafeBufferPointer<UInt8>, count: Int) -> [UInt8] {
    precondition(text.count == (count + 5) / 6 * 8, "text and count are not of the same bytes")
    // Eight bytes are stored at a time, of which the next six take the place of the last two.
    return [UInt8](unsafeUninitializedCapacity: count + 8) { bytes, initialized in
      guard let target = UnsafeMutableRawPointer(bytes.baseAddress),
        let source = UnsafeRawPointer(text.baseAddress)
      else { return }
      for group in 0..<text.count / 8 {
        var bits = source.loadUnaligned(fromByteOffset: group &* 8, as: UInt64.self).littleEndian
        bits = bits &- 0x3030_3030_3030_3030
        bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) &>> 2
        bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) &>> 4
        bits = bits & 0xFF_FFFF | (bits &>> 8) & 0xFFFF_FF00_0000
        (target + group &* 6).storeBytes(of: bits.littleEndian, as: UInt64.self)
      }
      initialized = count
    }
  }
}
