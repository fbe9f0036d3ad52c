import Foundation
import Records
import Reports

/// An output that is open: what it is called, and what has become of it so far.
struct OutputState {
  var descriptor: Int32
  /// What messages call it.
  let path: String
  /// The file under its name for the time being, and the path that it shall have.
  var pending: (temporary: String, final: String)?
  /// Whether the file stays if it is not finished.
  var isResumable = false
  /// Where what is kept ends and the rest must be cut, until that is done.
  var cut: Int?
  /// What makes the file, where it is more than the bytes that are written.
  var packer: (any ReportPacker)?
  /// How many bytes a power cut would lose.
  var unsynced = 0

  mutating func abandon() {
    packer?.abandon()
    packer = nil
    guard let (temporary, _) = pending else { return }
    // Nothing in it is worth keeping for.
    let isEmpty = isResumable && (try? size(of: descriptor)) == 0
    if !isResumable || isEmpty { unlink(temporary) }
    pending = nil
    // A lock goes with it; nothing is written any more.
    close(descriptor)
    descriptor = -1
  }

  /// Cuts what was torn off, and goes on behind the lines kept.
  mutating func goOn() -> Int32? {
    guard let end = cut else { return nil }
    guard ftruncate(descriptor, off_t(end)) == 0, lseek(descriptor, off_t(end), SEEK_SET) >= 0
    else { return errno }
    cut = nil
    return nil
  }

  mutating func write(_ bytes: [UInt8]) -> Int32? {
    if let packer {
      return failure { () throws(PackerError) in try packer.write(bytes) }
    }
    if let number = goOn() ?? writeAll(bytes, to: descriptor) { return number }
    guard isResumable else { return nil }
    unsynced += bytes.count
    guard unsynced >= Self.syncInterval else { return nil }
    unsynced = 0
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Completes what a packer makes.
  mutating func pack() -> Int32? {
    guard let packer else { return nil }
    defer { self.packer = nil }
    return failure { () throws(PackerError) in try packer.finish() }
  }

  private func failure(_ body: () throws(PackerError) -> Void) -> Int32? {
    do throws(PackerError) {
      try body()
      return nil
    } catch {
      return error.errno
    }
  }

  /// After so many bytes a resumable output is put onto the disk: some seconds of work.
  private static let syncInterval = 16 << 20
}
