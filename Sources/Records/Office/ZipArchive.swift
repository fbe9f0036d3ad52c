internal import CZip

/// An archive as Office programs write it: parts by name, each read as a stream.
///
/// Nothing is ever unpacked to a disk, so no name in it can lead anywhere.
final class ZipArchive {
  private let archive: OpaquePointer
  /// The bytes of an archive that is held in memory.
  private let held: UnsafeMutableRawBufferPointer?

  /// Opens a file.
  init(path: String) throws(OfficeFault) {
    var error: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &error) else { throw .notAnArchive }
    self.archive = archive
    held = nil
  }

  /// Opens an archive that is in memory.
  init(bytes: [UInt8]) throws(OfficeFault) {
    let held = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    held.copyBytes(from: bytes)
    guard let source = zip_source_buffer_create(held.baseAddress, UInt64(bytes.count), 0, nil)
    else {
      held.deallocate()
      throw .notAnArchive
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      held.deallocate()
      throw .notAnArchive
    }
    self.archive = archive
    self.held = held
  }

  deinit {
    zip_discard(archive)
    held?.deallocate()
  }

  /// Whether there is a part of this name; upper and lower case are alike.
  func has(_ name: String) -> Bool {
    zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) >= 0
  }

  /// The names of all parts.
  var names: [String] {
    (0..<max(0, zip_get_num_entries(archive, 0))).compactMap { index in
      zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) }
    }
  }

  /// Opens a part, nil if there is none of this name.
  ///
  /// - Parameter isOurs: whether it may unpack to anything, for we have written it.
  func open(_ name: String, isOurs: Bool = false) throws(OfficeFault) -> ZipPart? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0,
      let file = zip_fopen_index(archive, UInt64(index), 0)
    else { throw .partLocked(name) }
    return ZipPart(
      name: name, packedSize: Int(clamping: status.comp_size), size: Int(clamping: status.size),
      file: file, of: self, isOurs: isOurs)
  }
}

/// A part of an archive, unpacked as it is read.
final class ZipPart {
  let name: String
  /// How many bytes it takes in the archive.
  let packedSize: Int
  /// How many bytes it says that it unpacks to.
  private let size: Int
  /// How many bytes were unpacked so far.
  private(set) var unpacked = 0
  private let most: Int
  private let file: OpaquePointer
  /// Kept, for the part is read from it.
  private let archive: ZipArchive

  /// Up to here any part may unpack, however small it is.
  private static let harmless = 64 << 20
  /// Sheets of real exports unpack to 5 to 40 times their size; bombs to 1,000 times.
  private static let mostTimes = 200

  fileprivate init(
    name: String, packedSize: Int, size: Int, file: OpaquePointer, of archive: ZipArchive,
    isOurs: Bool
  ) {
    self.name = name
    self.packedSize = packedSize
    self.size = size
    self.file = file
    self.archive = archive
    most =
      isOurs ? .max : max(Self.harmless, min(packedSize, 1 << 40) * Self.mostTimes)
  }

  deinit { zip_fclose(file) }

  /// About how many of its packed bytes were read.
  var packedRead: Int {
    guard size > 0 else { return packedSize }
    return Int(Double(packedSize) * min(1, Double(unpacked) / Double(size)))
  }

  /// Unpacks the next bytes; gives their number, 0 at the end.
  func read(into target: UnsafeMutableRawBufferPointer) throws(OfficeFault) -> Int {
    let count = Int(zip_fread(file, target.baseAddress, UInt64(target.count)))
    guard count >= 0 else { throw .partDamaged(name) }
    unpacked += count
    guard unpacked <= most else { throw .bomb(name) }
    return count
  }
}
