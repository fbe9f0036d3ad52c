import Foundation
import Records
import Training

/// Who the cases of an export name, on the disk: in a file without a name, gone with the value.
///
/// What each record tells is a link of its case's chain. In memory is only where each chain ends.
struct SpilledIdentities: Sendable {
  private let file: NamelessFile
  private var end = 0
  /// Where the last link of a case begins, by the hash of its key.
  private var last: [UInt64: Int] = [:]
  /// Links not yet written.
  private var pending: [UInt8] = []

  /// The bytes before what a link holds: where the link before it begins, and its length.
  private static let header = 16

  init(in folder: String) throws(SystemError) { file = try NamelessFile(in: folder) }

  /// Adds what a record tells; in the order of the records.
  mutating func append(_ identities: [UInt8], key: UInt64) throws(SystemError) {
    let place = end + pending.count
    withUnsafeBytes(of: (last[key] ?? -1, identities.count)) { pending += $0 }
    pending += identities
    last[key] = place
    if pending.count > 1 << 18 { try flush() }
  }

  /// Writes what waits; after the last record, before the first is asked for.
  mutating func flush() throws(SystemError) {
    try pending.withUnsafeBufferPointer { bytes throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(bytes), at: end)
    }
    end += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// All that the records of a case tell; nil if there was none.
  func identities(of key: UInt64) throws(SystemError) -> CaseIdentities? {
    guard var place = last[key] else { return nil }
    var links: [CaseIdentities] = []
    while place >= 0 {
      let (before, length) = try file.read(Self.header, at: place).withUnsafeBytes {
        ($0.loadUnaligned(as: Int.self), $0.loadUnaligned(fromByteOffset: 8, as: Int.self))
      }
      let bytes = try file.read(length, at: place + Self.header)
      // Nobody else can reach the file, so what is read is what was written.
      guard let link = CaseIdentities(stored: bytes) else { throw SystemError(EIO) }
      links.append(link)
      place = before
    }
    return CaseIdentities(merging: links.reversed())
  }
}
