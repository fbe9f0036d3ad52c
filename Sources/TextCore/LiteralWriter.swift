/// Lays values end to end as text for a string literal, to be read by a ``LiteralReader``.
///
/// Six bits a character: base 64 with the 64 characters from "0" on in ASCII, so that eight of them
/// are read with a few operations on one integer. Each value begins a group of eight characters.
public struct LiteralWriter {
  /// The text so far, in ASCII.
  public private(set) var text: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// Adds bytes whose count the reader knows.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) {
    for first in stride(from: 0, to: bytes.count, by: 6) {
      var bits: UInt64 = 0
      for index in first..<min(first + 6, bytes.count) {
        bits |= UInt64(bytes[index]) << UInt64(8 * (index - first))
      }
      for place in 0..<8 {
        text.append(UInt8(ascii: "0") + UInt8(bits >> UInt64(6 * place) & 63))
      }
    }
  }

  /// Adds a number.
  public mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { write($0) }
  }

  /// Adds an array as it lies in memory, its count before it.
  public mutating func write<Element: BitwiseCopyable>(_ array: [Element]) {
    write(UInt64(array.count))
    array.withUnsafeBytes { write($0) }
  }

  /// Adds texts.
  public mutating func write(_ texts: [String]) {
    write(texts.map { UInt32($0.utf8.count) })
    write(texts.flatMap(\.utf8))
  }
}
