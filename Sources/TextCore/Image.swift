/// Tables laid end to end as they lie in memory, for an ``ImageReader`` of the same build.
///
/// What a program carries in this way need not be unpacked: its tables are read where they are, and
/// a page of them that nothing looks at is never fetched.
public struct Image: Sendable {
  /// Each table begins at a multiple of so many bytes: a line of the processor's cache.
  public static let alignment = 64

  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  /// Keeps the bytes; nil where they are never gone.
  let memory: FixedMemory?

  /// Bytes that are never changed nor gone, as those of the program itself.
  ///
  /// - Parameter bytes: their address a multiple of ``alignment``.
  public init(permanent bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    memory = nil
  }

  /// Copies bytes.
  public init(copying bytes: [UInt8]) {
    let memory = FixedMemory(byteCount: bytes.count)
    let room = UnsafeMutableRawBufferPointer(start: memory.start, count: bytes.count)
    room.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(room)
    self.memory = memory
  }
}
