import Foundation
import Records

/// Content hashes and places in the order in which they were found, on the disk.
///
/// The table is made of it once their number is known.
struct LineList {
  private(set) var count = 0
  private let file: NamelessFile
  private var buffer: [UInt64] = []
  private var written = 0
  private static let bufferSize = 1 << 13

  init(in folder: String) throws(SystemError) { file = try NamelessFile(in: folder) }

  /// Adds an entry.
  mutating func append(_ hash: UInt64, at offset: Int) throws(SystemError) {
    buffer.append(hash)
    buffer.append(UInt64(offset))
    count += 1
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Calls `body` with each entry in order.
  mutating func forEach(
    _ body: (UInt64, Int) throws(SystemError) -> Void
  ) throws(SystemError) {
    try flush()
    var offset = 0
    buffer = [UInt64](repeating: 0, count: Self.bufferSize)
    while offset < written {
      let size = try buffer.withUnsafeMutableBufferPointer { entries throws(SystemError) in
        try file.read(at: offset, into: UnsafeMutableRawBufferPointer(entries))
      }
      guard size > 0 else { throw SystemError(EIO) }
      for entry in stride(from: 0, to: size / 8, by: 2) {
        try body(buffer[entry], Int(buffer[entry + 1]))
      }
      offset += size
    }
  }

  private mutating func flush() throws(SystemError) {
    try buffer.withUnsafeBufferPointer { entries throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(entries), at: written)
    }
    written += buffer.count * 8
    buffer.removeAll(keepingCapacity: true)
  }
}
