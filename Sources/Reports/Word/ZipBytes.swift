internal import CZip
import Foundation

/// Packs parts into an archive in memory.
enum ZipBytes {
  /// The first day that an archive can name, 1 January 1980, in the bits of MS-DOS.
  private static let noDay: UInt16 = 1 << 5 | 1

  /// The archive: the same bytes for the same parts, whatever the time and its zone.
  static func packed(_ parts: [(name: String, bytes: [UInt8])]) throws(PackerError) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else {
      throw PackerError(errno: ENOMEM)
    }
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw PackerError(errno: ENOMEM)
    }
    // The archive lets go of its source when it is closed; what it holds is read after that.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    for part in parts {
      guard add(part.name, part.bytes, to: archive) else {
        zip_discard(archive)
        throw PackerError(errno: ENOMEM)
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw PackerError(errno: EIO)
    }
    return try read(source)
  }

  private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
    // Freed by the archive, which reads it only when it is closed.
    guard let held = malloc(max(bytes.count, 1)) else { return false }
    UnsafeMutableRawBufferPointer(start: held, count: bytes.count).copyBytes(from: bytes)
    guard let source = zip_source_buffer(archive, held, UInt64(bytes.count), 1) else {
      free(held)
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_file_set_dostime(archive, UInt64(index), 0, noDay, 0) == 0
  }

  private static func read(_ source: OpaquePointer) throws(PackerError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw PackerError(errno: EIO)
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let read = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, UInt64($0.count))
    }
    guard read == Int64(bytes.count) else { throw PackerError(errno: EIO) }
    return bytes
  }
}
