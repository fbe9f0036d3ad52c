import CPrefetch
import TextCore

extension HashedRows {
  /// The weights of a feature's row, ``LinearModel/width`` of them.
  @inline(__always)
  func weights(_ row: Int) -> UnsafePointer<Int8> { bytes(row).assumingMemoryBound(to: Int8.self) }

  /// Begins to fetch where the rows of a hash begin, for ``prefetchRow(_:)``.
  @inline(__always)
  func prefetchStart(_ hash: UInt64) { casenote_prefetch(placeOfStart(hash)) }

  /// Begins to fetch the row of a hash.
  @inline(__always)
  func prefetchRow(_ hash: UInt64) { casenote_prefetch(placeOfRow(hash)) }
}
