/// Tells quickly that a hash is not among some: one bit of 4,096 for each that is.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ hash: UInt64) { bits[Self.word(hash)] |= Self.bit(hash) }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { bits[Self.word(hash)] & Self.bit(hash) != 0 }

  @inline(__always)
  private static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & 63 }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }
}
