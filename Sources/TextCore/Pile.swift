public import Glibc

/// A list in memory of its own, for loops that add to it at every token.
///
/// An array asks at each change who else holds it. Nobody else can hold this.
@frozen public struct Pile<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  /// How many elements there are.
  @usableFromInline var end = 0

  /// An empty pile with room for some elements.
  @inlinable public init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = Self.allocate(self.capacity)
  }

  @inlinable deinit { base.deallocate() }

  /// How many elements there are.
  @inlinable @inline(__always)
  public var count: Int { end }

  /// Adds an element.
  @inlinable @inline(__always)
  public mutating func append(_ element: Element) { append(element, if: true) }

  /// Adds an element on a condition, without a branch that could be guessed wrongly.
  @inlinable @inline(__always)
  public mutating func append(_ element: Element, if isKept: Bool) {
    if end == capacity { grow(to: capacity &* 2) }
    base[end] = element
    end &+= isKept ? 1 : 0
  }

  /// Forgets all elements.
  @inlinable @inline(__always)
  public mutating func removeAll() { end = 0 }

  /// Makes it so many elements, all of them the same.
  @inlinable
  public mutating func fill(_ count: Int, with element: Element) {
    if capacity < count { grow(to: count) }
    base.update(repeating: element, count: count)
    end = count
  }

  /// The elements, until the next change.
  @inlinable @inline(__always)
  public var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: end)
  }

  /// Some of the elements, until the next change.
  @inlinable @inline(__always)
  public func elements(_ range: Range<Int>) -> UnsafeMutableBufferPointer<Element> {
    precondition(range.upperBound <= end)
    return UnsafeMutableBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The first element's place, until the next append.
  @inlinable @inline(__always)
  public var memory: UnsafeMutablePointer<Element> { base }

  /// Whether an element takes whole lines of the processor's cache.
  @inlinable static var isOfLines: Bool { MemoryLayout<Element>.stride % 64 == 0 }

  /// What takes whole lines begins at one, so that no more of them are fetched than it takes.
  @inlinable static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    guard isOfLines else { return .allocate(capacity: capacity) }
    return UnsafeMutableRawPointer.allocate(
      byteCount: capacity * MemoryLayout<Element>.stride, alignment: 64
    ).bindMemory(to: Element.self, capacity: capacity)
  }

  /// The system moves what is large without copying it, and clears only what is new.
  @inlinable @inline(never)
  mutating func grow(to newCapacity: Int) {
    if Self.isOfLines {
      let memory = Self.allocate(newCapacity)
      memory.update(from: base, count: end)
      base.deallocate()
      base = memory
      capacity = newCapacity
      return
    }
    // `allocate` and `deallocate` are `malloc` and `free` for elements that need no wider places.
    precondition(MemoryLayout<Element>.alignment <= 16)
    let count = newCapacity * MemoryLayout<Element>.stride
    guard let memory = realloc(base, count) else { fatalError("no memory for \(count) bytes") }
    base = memory.bindMemory(to: Element.self, capacity: newCapacity)
    capacity = newCapacity
  }
}
