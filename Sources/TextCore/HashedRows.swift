/// Rows of a few bytes each by the hashes that they belong to, as a model's weights by its features.
///
/// A row and its hash lie in one line of the processor's cache, so that a row costs one fetch. Most
/// hashes that are asked for have no row: a small table of bits tells so first (Bloom, 1970).
public final class HashedRows: Sendable {
  /// How many rows there are.
  public let count: Int
  /// Of all hashes and all bytes; equal for equal rows.
  public let fingerprint: UInt64
  /// A hash and up to seven words of eight bytes a row.
  let words: FixedArray<UInt64>
  /// Where `words` are.
  @usableFromInline nonisolated(unsafe) let start: UnsafeRawPointer
  /// For the leading bits of a hash, the first row that has them.
  @usableFromInline let starts: FixedArray<UInt32>
  @usableFromInline let shift: UInt64
  /// A bit for each low end of a hash that a row has; one in sixteen of the others passes.
  @usableFromInline let filter: FixedArray<UInt64>

  /// The bytes of a row with its hash.
  @usableFromInline static let stride = 64
  @usableFromInline static let bytesOffset = 8

  /// - Parameters:
  ///   - count: how many rows there are, their hashes ascending.
  ///   - byteCount: the bytes of each without its hash; a multiple of 8, at most 56.
  ///   - fill: gives the hash of a row and fills its bytes, which are zeros before.
  /// - Complexity: O(*n*).
  public init(
    count: Int, byteCount: Int, fill: (_ row: Int, UnsafeMutableRawBufferPointer) -> UInt64
  ) {
    precondition(byteCount % 8 == 0 && byteCount <= Self.stride - Self.bytesOffset)
    let wordsPerRow = Self.stride / 8
    var words = [UInt64](repeating: 0, count: count * wordsPerRow)
    words.withUnsafeMutableBytes { bytes in
      for row in 0..<count {
        let row = (start: row * Self.stride, number: row)
        let room = bytes[row.start + Self.bytesOffset..<row.start + Self.bytesOffset + byteCount]
        let hash = fill(row.number, UnsafeMutableRawBufferPointer(rebasing: room))
        bytes.storeBytes(of: hash, toByteOffset: row.start, as: UInt64.self)
      }
    }
    // About one row a bucket.
    let bits = max(1, UInt64.bitWidth - count.leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    var filter = [UInt64](repeating: 0, count: max(1, (1 << bits) / 4))
    var fingerprint = SpellingHash.start(count: count)
    for row in 0..<count {
      let hash = words[row * wordsPerRow]
      starts[Int(hash >> shift) + 1] += 1
      filter[Int(hash >> 6) & (filter.count - 1)] |= 1 << (hash & 63)
      fingerprint = SpellingHash.mix(fingerprint, hash)
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    for row in 0..<count {
      for word in 1..<1 + byteCount / 8 {
        fingerprint = SpellingHash.mix(fingerprint, words[row * wordsPerRow + word])
      }
    }
    self.count = count
    self.fingerprint = fingerprint
    self.words = FixedArray(words)
    start = UnsafeRawPointer(self.words.start)
    self.starts = FixedArray(starts)
    self.filter = FixedArray(filter)
  }

  /// Adds the rows to an image.
  public func write(to writer: inout ImageWriter) {
    writer.write(UInt64(count))
    writer.write(fingerprint)
    writer.write(words)
    writer.write(starts)
    writer.write(shift)
    writer.write(filter)
  }

  /// The rows that were written.
  public init(from reader: inout ImageReader) {
    count = Int(reader.number())
    fingerprint = reader.number()
    words = reader.table(of: UInt64.self)
    start = UnsafeRawPointer(words.start)
    starts = reader.table(of: UInt32.self)
    shift = reader.number()
    filter = reader.table(of: UInt64.self)
  }

  /// The hash of a row.
  @inlinable @inline(__always)
  public func hash(_ row: Int) -> UInt64 {
    start.load(fromByteOffset: row &* Self.stride, as: UInt64.self)
  }

  /// The bytes of a row, as long as the rows are there.
  @inlinable @inline(__always)
  public func bytes(_ row: Int) -> UnsafeRawPointer {
    start + (row &* Self.stride &+ Self.bytesOffset)
  }

  /// Where it is told which is the first row that a hash may have, to be fetched ahead.
  @inlinable @inline(__always)
  public func placeOfStart(_ hash: UInt64) -> UnsafeRawPointer {
    UnsafeRawPointer(starts.start + Int(truncatingIfNeeded: hash &>> shift))
  }

  /// Where the first row that a hash may have lies, to be fetched ahead.
  @inlinable @inline(__always)
  public func placeOfRow(_ hash: UInt64) -> UnsafeRawPointer {
    start + Int(starts[Int(truncatingIfNeeded: hash &>> shift)]) &* Self.stride
  }

  /// Whether a hash may have a row.
  @inlinable @inline(__always)
  public func mayHave(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash &>> 6) & (filter.count &- 1)] &>> (hash & 63) & 1 != 0
  }

  /// The row of a hash, or nil where there is none.
  @inlinable @inline(__always)
  public func row(_ hash: UInt64) -> Int? {
    let bucket = Int(truncatingIfNeeded: hash &>> shift)
    var row = Int(starts[bucket])
    let end = Int(starts[bucket &+ 1])
    while row < end {
      if self.hash(row) == hash { return row }
      row &+= 1
    }
    return nil
  }
}
