import TextCore

extension HashedRows {
  /// The weights of a feature's row, ``LinearModel/width`` of them.
  @inline(__always)
  func weights(_ row: Int) -> UnsafePointer<Int8> { bytes(row).assumingMemoryBound(to: Int8.self) }
}
