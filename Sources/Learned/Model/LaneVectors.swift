/// ``LinearModel/width`` lanes of 16 bits, eight to a vector: a loop over rows keeps them in
/// registers.
struct LaneVectors: Sendable, BitwiseCopyable {
  private var a = SIMD8<Int16>()
  private var b = SIMD8<Int16>()
  private var c = SIMD8<Int16>()
  private var d = SIMD8<Int16>()
  private var e = SIMD8<Int16>()
  private var f = SIMD8<Int16>()

  init() {}

  /// Of lanes one by one.
  init(_ lanes: InlineArray<48, Int16>) {
    self = unsafeBitCast(lanes, to: LaneVectors.self)
  }

  /// One by one.
  @inline(__always)
  var lanes: InlineArray<48, Int16> { unsafeBitCast(self, to: InlineArray<48, Int16>.self) }

  /// Adds lanes that lie in memory, at a place that such a vector may have.
  @inline(__always)
  mutating func add(_ lanes: UnsafeRawPointer) {
    a &+= lanes.load(as: SIMD8<Int16>.self)
    b &+= lanes.load(fromByteOffset: 16, as: SIMD8<Int16>.self)
    c &+= lanes.load(fromByteOffset: 32, as: SIMD8<Int16>.self)
    d &+= lanes.load(fromByteOffset: 48, as: SIMD8<Int16>.self)
    e &+= lanes.load(fromByteOffset: 64, as: SIMD8<Int16>.self)
    f &+= lanes.load(fromByteOffset: 80, as: SIMD8<Int16>.self)
  }

  /// Adds weights of eight bits.
  @inline(__always)
  mutating func add(_ weights: UnsafePointer<Int8>) {
    a &+= Self.eight(weights, 0)
    b &+= Self.eight(weights, 8)
    c &+= Self.eight(weights, 16)
    d &+= Self.eight(weights, 24)
    e &+= Self.eight(weights, 32)
    f &+= Self.eight(weights, 40)
  }

  @inline(__always)
  private static func eight(_ weights: UnsafePointer<Int8>, _ first: Int) -> SIMD8<Int16> {
    SIMD8(
      truncatingIfNeeded: UnsafeRawPointer(weights + first).loadUnaligned(as: SIMD8<Int8>.self))
  }
}
