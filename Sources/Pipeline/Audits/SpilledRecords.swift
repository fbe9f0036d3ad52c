import Cases
import Foundation
import Records

/// The facts of all records on the disk: in files without a name, gone with the value.
///
/// In memory is only where they end, so that a report takes no more of it for more records.
struct SpilledRecords: Sendable {
  private let facts: NamelessFile
  private let digests: NamelessFile
  /// How many records there are.
  private(set) var count = 0
  private var end = 0

  /// How many digests are read at once.
  private static let stretch = 256

  init(in folder: String) throws(SystemError) {
    facts = try NamelessFile(in: folder)
    digests = try NamelessFile(in: folder)
  }

  /// Puts records behind those that are there.
  mutating func append(
    _ lines: [UInt8], lengths: [Int], digests new: [RecordDigest]
  ) throws(SystemError) {
    try Self.write(lines, to: facts, at: end)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(new.count * DigestLayout.size)
    for (digest, length) in zip(new, lengths) {
      DigestLayout.append(digest, offset: end, length: length, to: &bytes)
      end += length
    }
    try Self.write(bytes, to: digests, at: count * DigestLayout.size)
    count += new.count
  }

  /// The facts of a record by its number.
  func facts(of number: Int) throws(SystemError) -> RecordFacts {
    let (_, offset, length) = try digest(of: number)
    let bytes = try Self.read(length, of: facts, at: offset)
    // Nobody else can reach the file, so what is read is what was written.
    return bytes.withUnsafeBytes { RecordFacts(bytes: $0) }
  }

  /// The digest of a record by its number, and where its facts are.
  func digest(
    of number: Int
  ) throws(SystemError) -> (digest: RecordDigest, offset: Int, length: Int) {
    let bytes = try Self.read(
      DigestLayout.size, of: digests, at: number * DigestLayout.size)
    return bytes.withUnsafeBytes { DigestLayout.read($0) }
  }

  /// Calls `body` with the digest of each record in their order.
  func forEachDigest(_ body: (Int, RecordDigest) -> Void) throws(SystemError) {
    var number = 0
    while number < count {
      let some = min(Self.stretch, count - number)
      let bytes = try Self.read(
        some * DigestLayout.size, of: digests, at: number * DigestLayout.size)
      bytes.withUnsafeBytes { bytes in
        for index in 0..<some {
          let range = index * DigestLayout.size..<(index + 1) * DigestLayout.size
          body(number + index, DigestLayout.read(.init(rebasing: bytes[range])).digest)
        }
      }
      number += some
    }
  }

  private static func write(
    _ bytes: [UInt8], to file: NamelessFile, at offset: Int
  ) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(bytes), at: offset)
    }
  }

  private static func read(
    _ length: Int, of file: NamelessFile, at offset: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: length)
    let read = try bytes.withUnsafeMutableBufferPointer { target throws(SystemError) in
      let target = UnsafeMutableRawBufferPointer(target)
      var filled = 0
      while filled < length {
        let more = try file.read(
          at: offset + filled, into: UnsafeMutableRawBufferPointer(rebasing: target[filled...]))
        if more == 0 { break }
        filled += more
      }
      return filled
    }
    guard read == length else { throw SystemError(EIO) }
    return bytes
  }
}

/// How a digest lies in its file, in the byte order of the machine: nobody else reads it.
enum DigestLayout {
  /// In bytes.
  static let size = 7 * 8 + TextSignature.count * 4

  static func append(
    _ digest: RecordDigest, offset: Int, length: Int, to bytes: inout [UInt8]
  ) {
    let words = [
      digest.caseKey, digest.idKey, digest.found, digest.evaluated, digest.signature.text,
      UInt64(offset), UInt64(length),
    ]
    words.withUnsafeBytes { bytes += $0 }
    digest.signature.minima.withUnsafeBytes { bytes += $0 }
  }

  static func read(
    _ bytes: UnsafeRawBufferPointer
  ) -> (digest: RecordDigest, offset: Int, length: Int) {
    func word(_ index: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
    }
    let minima = (0..<TextSignature.count).map {
      bytes.loadUnaligned(fromByteOffset: 7 * 8 + $0 * 4, as: UInt32.self)
    }
    let digest = RecordDigest(
      caseKey: word(0), idKey: word(1), found: word(2), evaluated: word(3),
      signature: TextSignature(text: word(4), minima: minima))
    return (digest, Int(word(5)), Int(word(6)))
  }
}
