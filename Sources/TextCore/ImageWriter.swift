/// Lays tables end to end as an ``Image``.
public struct ImageWriter {
  /// The image so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// Adds a number.
  public mutating func write(_ number: UInt64) { withUnsafeBytes(of: number) { write($0) } }

  /// Adds a table as it lies in memory, its count before it.
  public mutating func write<Element: BitwiseCopyable>(_ table: some Collection<Element>) {
    write(UInt64(table.count))
    Array(table).withUnsafeBytes { write($0) }
  }

  /// Adds texts.
  public mutating func write(_ texts: [String]) {
    write(texts.map { UInt32($0.utf8.count) })
    write(texts.flatMap(\.utf8))
  }

  /// Adds bytes, and zeros up to where the next may begin.
  private mutating func write(_ next: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: next)
    let end = (bytes.count + Image.alignment - 1) / Image.alignment * Image.alignment
    bytes.append(contentsOf: repeatElement(0, count: end - bytes.count))
  }
}
