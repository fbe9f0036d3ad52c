/// A half-open range of UTF-8 bytes in a record's text as it was decoded.
///
/// Nobody rewrites a place and nobody searches for it again: `text[place] == quote` holds from the
/// tokeniser to the report. Texts are at most 64 MiB, so 32 bits suffice.
@frozen public struct Place: Sendable, Hashable, Comparable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset past the last byte.
  public var end: UInt32

  /// Makes a place of its two offsets.
  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  @inlinable public var count: Int { Int(end &- start) }

  /// Whether the two places share at least one byte.
  @inlinable public func overlaps(_ other: Place) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether every byte of `other` is in this place.
  @inlinable public func contains(_ other: Place) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether one place begins first, or ends first where both begin.
  @inlinable public static func < (a: Place, b: Place) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
