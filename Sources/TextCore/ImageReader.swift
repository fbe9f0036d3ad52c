/// Takes tables off an ``Image`` in the order in which an ``ImageWriter`` wrote them.
public struct ImageReader {
  private let image: Image
  private var index = 0

  /// - Parameter image: whole.
  public init(_ image: Image) { self.image = image }

  /// The next table, where it lies; traps where the image ends before it.
  ///
  /// - Complexity: O(1).
  public mutating func table<Element: BitwiseCopyable & Sendable>(
    of type: Element.Type
  ) -> FixedArray<Element> {
    let count = Int(number())
    let room = count * MemoryLayout<Element>.stride
    guard let start = next(room) else { return FixedArray([]) }
    return FixedArray(
      start.assumingMemoryBound(to: Element.self), count: count, image.memory)
  }

  /// The next number.
  public mutating func number() -> UInt64 {
    next(MemoryLayout<UInt64>.size)?.load(as: UInt64.self) ?? 0
  }

  /// The next texts.
  public mutating func texts() -> [String] {
    let counts = table(of: UInt32.self)
    let all = table(of: UInt8.self)
    return all.withUnsafeBufferPointer { all in
      var rest = all[...]
      return counts.map { count in
        defer { rest = rest.dropFirst(Int(count)) }
        return String(
          decoding: UnsafeBufferPointer(rebasing: rest.prefix(Int(count))), as: UTF8.self)
      }
    }
  }

  /// Where the next bytes are; nil where there is no memory at all.
  private mutating func next(_ count: Int) -> UnsafeRawPointer? {
    let start = index
    precondition(
      count <= image.bytes.count - start, "the tables are not whole: build the program anew")
    index = (start + count + Image.alignment - 1) / Image.alignment * Image.alignment
    return image.bytes.baseAddress.map { $0 + start }
  }
}
