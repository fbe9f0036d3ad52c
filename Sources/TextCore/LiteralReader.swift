/// Takes values off a text that a ``LiteralWriter`` of the same build laid end to end.
///
/// Values are put where they shall lie and nowhere else before: at the start of a run, a page of
/// memory that is written for the first time costs more than what is written there.
public struct LiteralReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// - Parameter text: borrowed, and whole.
  public init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Fills a buffer with the next bytes; traps where fewer are left.
  ///
  /// - Complexity: O(*n*), eight characters at a time.
  public mutating func read(into target: UnsafeMutableRawBufferPointer) {
    let groups = (target.count + 5) / 6
    precondition(index + groups * 8 <= text.count, "the text is not whole: build the program anew")
    guard let source = text.baseAddress, let start = target.baseAddress else { return }
    let raw = UnsafeRawPointer(source + index)
    index += groups * 8
    // Eight bytes are stored at a time, of which the next six take the place of the last two.
    let wide = target.count < 8 ? 0 : (target.count - 8) / 6 + 1
    for group in 0..<wide {
      (start + group &* 6).storeBytes(of: Self.bytes(raw, group), as: UInt64.self)
    }
    for group in wide..<groups {
      withUnsafeBytes(of: Self.bytes(raw, group)) { bytes in
        for offset in 0..<min(6, target.count - group * 6) {
          target[group * 6 + offset] = bytes[offset]
        }
      }
    }
  }

  /// The six bytes of a group, and two of zeros behind them.
  @inline(__always)
  private static func bytes(_ text: UnsafeRawPointer, _ group: Int) -> UInt64 {
    var bits = text.loadUnaligned(fromByteOffset: group &* 8, as: UInt64.self).littleEndian
    bits = bits &- 0x3030_3030_3030_3030
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) &>> 2
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) &>> 4
    bits = bits & 0xFF_FFFF | (bits &>> 8) & 0xFFFF_FF00_0000
    return bits.littleEndian
  }

  /// The next number.
  public mutating func number() -> UInt64 {
    var number: UInt64 = 0
    withUnsafeMutableBytes(of: &number) { read(into: $0) }
    return UInt64(littleEndian: number)
  }

  /// The next array.
  public mutating func array<Element: BitwiseCopyable>(of type: Element.Type) -> [Element] {
    let count = Int(number())
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      read(
        into: UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(count * MemoryLayout<Element>.stride)]
        ))
      initialized = count
    }
  }

  /// The next texts.
  public mutating func texts() -> [String] {
    let counts = array(of: UInt32.self)
    let all = array(of: UInt8.self)
    var start = 0
    return counts.map { count in
      defer { start += Int(count) }
      return String(decoding: all[start..<start + Int(count)], as: UTF8.self)
    }
  }
}
