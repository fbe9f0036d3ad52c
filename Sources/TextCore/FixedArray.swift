/// An array that never changes, wherever its elements lie: in the program itself, where they cost
/// nothing until they are looked at, or in memory of its own.
public struct FixedArray<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline nonisolated(unsafe) let start: UnsafePointer<Element>
  /// How many elements there are.
  public let count: Int
  /// Keeps the memory; nil for that of the program.
  @usableFromInline let memory: FixedMemory?

  /// Copies elements.
  public init(_ elements: some Collection<Element>) {
    let memory = FixedMemory(byteCount: elements.count * MemoryLayout<Element>.stride)
    let start = memory.start.bindMemory(to: Element.self, capacity: elements.count)
    let room = UnsafeMutableBufferPointer(start: start, count: elements.count)
    _ = room.initialize(fromContentsOf: elements)
    self.init(UnsafePointer(start), count: elements.count, memory)
  }

  /// - Parameter memory: holds the elements; nil where they are never gone.
  init(_ start: UnsafePointer<Element>, count: Int, _ memory: FixedMemory?) {
    self.start = start
    self.count = count
    self.memory = memory
  }

  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// ``count``.
  @inlinable public var endIndex: Int { count }

  /// The element at an index, which must be below ``count``.
  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      return withExtendedLifetime(memory) { start[index] }
    }
  }

  /// Calls `body` with the elements, which it must not keep.
  @inlinable @inline(__always)
  public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(memory) {} }
    return try body(UnsafeBufferPointer(start: start, count: count))
  }
}

/// Memory that is filled once, and freed with the last that refers to it.
@usableFromInline final class FixedMemory: Sendable {
  nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// - Parameter byteCount: all of them to be written before anything is read.
  init(byteCount: Int) {
    start = .allocate(byteCount: Swift.max(1, byteCount), alignment: Image.alignment)
  }

  deinit { start.deallocate() }
}
