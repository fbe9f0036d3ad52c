/// Lays values end to end as bytes, to be read again by a ``ByteReader`` of the same build.
public struct ByteWriter {
  /// All bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// Adds a number.
  public mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Adds an array as it lies in memory, its count before it.
  public mutating func write<Element: BitwiseCopyable>(_ array: [Element]) {
    write(UInt64(array.count))
    array.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// Adds texts.
  public mutating func write(_ texts: [String]) {
    write(texts.map { UInt32($0.utf8.count) })
    write(texts.flatMap(\.utf8))
  }
}

/// Takes values off bytes that a ``ByteWriter`` laid end to end.
public struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// - Parameter bytes: borrowed; whole, and of a build with the same layout of values.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next number.
  public mutating func number() -> UInt64 {
    defer { index += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The next array; traps where fewer bytes are left than it should have.
  public mutating func array<Element: BitwiseCopyable>(of type: Element.Type) -> [Element] {
    let count = Int(number())
    let source = UnsafeRawBufferPointer(
      rebasing: bytes[index..<index + count * MemoryLayout<Element>.stride])
    index += source.count
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
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
