/// The rows of a model by the hashes of their features.
///
/// A row and its hash lie in one line of the processor's cache, so that a feature costs one fetch.
/// Most features of a text are in no model: a small table of bits tells so first (Bloom, 1970).
final class FeatureRows: Sendable {
  /// How many rows there are.
  let count: Int
  /// The bytes of a row: its hash, then its weights.
  private static let stride = 64
  private static let weightsOffset = 8
  private nonisolated(unsafe) let rows: UnsafeMutableRawPointer
  /// For the leading bits of a hash, the first row that has them.
  private let starts: [UInt32]
  private let shift: UInt64
  /// A bit for each low end of a hash that a row has; one in sixteen of the others passes.
  private let filter: [UInt64]

  /// - Parameters:
  ///   - count: how many rows there are, their hashes ascending.
  ///   - fill: fills the bytes of a row: its hash, then ``LinearModel/width`` weights.
  init(count: Int, fill: (_ row: Int, UnsafeMutableRawBufferPointer) -> Void) {
    self.count = count
    rows = .allocate(byteCount: max(1, count) * Self.stride, alignment: Self.stride)
    // About one row a bucket.
    let bits = max(1, UInt64.bitWidth - count.leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    var filter = [UInt64](repeating: 0, count: max(1, (1 << bits) / 4))
    for row in 0..<count {
      let bytes = rows + row * Self.stride
      fill(row, UnsafeMutableRawBufferPointer(start: bytes, count: Self.byteCount))
      let hash = UInt64(littleEndian: bytes.load(as: UInt64.self))
      bytes.storeBytes(of: hash, as: UInt64.self)
      starts[Int(hash >> shift) + 1] += 1
      filter[Int(hash >> 6) & (filter.count - 1)] |= 1 << (hash & 63)
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    self.starts = starts
    self.filter = filter
  }

  /// The bytes of a row that are in use.
  static let byteCount = weightsOffset + LinearModel.width

  deinit { rows.deallocate() }

  /// The hash of a row's feature.
  @inline(__always)
  func hash(_ row: Int) -> UInt64 {
    rows.load(fromByteOffset: row &* Self.stride, as: UInt64.self)
  }

  /// The weights of a row, ``LinearModel/width`` of them.
  @inline(__always)
  func weights(_ row: Int) -> UnsafePointer<Int8> {
    UnsafePointer(
      (rows + (row &* Self.stride &+ Self.weightsOffset))
        .assumingMemoryBound(to: Int8.self))
  }

  /// Whether a hash may have a row.
  @inline(__always)
  func mayHave(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash &>> 6) & (filter.count &- 1)] &>> (hash & 63) & 1 != 0
  }

  /// The row of a hash, or nil where there is none.
  @inline(__always)
  func row(_ hash: UInt64) -> Int? {
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
