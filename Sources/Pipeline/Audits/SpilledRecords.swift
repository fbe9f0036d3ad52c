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
    _ lines: [UInt8], lengths: [Int], digests new: [RecordDigest], strata: [Int]
  ) throws(SystemError) {
    try Self.write(lines, to: facts, at: end)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(new.count * DigestLayout.size)
    for (index, length) in lengths.enumerated() {
      DigestLayout.append(
        new[index], stratum: strata[index], offset: end, length: length, to: &bytes)
      end += length
    }
    try Self.write(bytes, to: digests, at: count * DigestLayout.size)
    count += new.count
  }

  /// The facts of a record by its number.
  func facts(of number: Int) throws(SystemError) -> RecordFacts {
    let (offset, length) = try withDigest(of: number) { ($0.offset, $0.length) }
    let bytes = try facts.read(length, at: offset)
    // Nobody else can reach the file, so what is read is what was written.
    return bytes.withUnsafeBytes { RecordFacts(bytes: $0) }
  }

  /// What a record's text is compared by.
  func signature(of number: Int) throws(SystemError) -> TextSignature {
    try withDigest(of: number) { $0.signature }
  }

  /// The hash of a record's case; 0 where there is none.
  func caseKey(of number: Int) throws(SystemError) -> UInt64 {
    try withDigest(of: number) { $0.caseKey }
  }

  /// What was found in a record and could be, and its group.
  func bits(
    of number: Int
  ) throws(SystemError) -> (found: UInt64, evaluated: UInt64, stratum: Int) {
    try withDigest(of: number) { ($0.found, $0.evaluated, $0.stratum) }
  }

  private func withDigest<Result>(
    of number: Int, _ body: (DigestView) -> Result
  ) throws(SystemError) -> Result {
    let bytes = try digests.read(DigestLayout.size, at: number * DigestLayout.size)
    return bytes.withUnsafeBytes { body(DigestView(bytes: $0)) }
  }

  /// Calls `body` with each record in order, by its number.
  func forEachDigest(
    _ body: (Int, DigestView) throws(SystemError) -> Void
  ) throws(SystemError) {
    var number = 0
    while number < count {
      let some = min(Self.stretch, count - number)
      let bytes = try digests.read(some * DigestLayout.size, at: number * DigestLayout.size)
      try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
        let bytes = UnsafeRawBufferPointer(bytes)
        for index in 0..<some {
          let range = index * DigestLayout.size..<(index + 1) * DigestLayout.size
          try body(number + index, DigestView(bytes: .init(rebasing: bytes[range])))
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
}

/// How a digest lies in its file, in the byte order of the machine: nobody else reads it.
enum DigestLayout {
  /// How many words of eight bytes stand in front of the minima.
  static let words = 8
  /// In bytes.
  static let size = words * 8 + TextSignature.count * 4

  static func append(
    _ digest: RecordDigest, stratum: Int, offset: Int, length: Int, to bytes: inout [UInt8]
  ) {
    let words = [
      digest.caseKey, digest.idKey, digest.found, digest.evaluated, digest.signature.text,
      UInt64(offset), UInt64(length), UInt64(stratum + 1),
    ]
    words.withUnsafeBytes { bytes += $0 }
    digest.signature.minima.withUnsafeBytes { bytes += $0 }
  }
}

/// A digest where it lies, for as long as its bytes are there.
struct DigestView {
  let bytes: UnsafeRawBufferPointer

  var caseKey: UInt64 { word(0) }
  var idKey: UInt64 { word(1) }
  var found: UInt64 { word(2) }
  var evaluated: UInt64 { word(3) }
  var text: UInt64 { word(4) }
  var offset: Int { Int(word(5)) }
  var length: Int { Int(word(6)) }
  /// The number of its group, -1 where it is in none.
  var stratum: Int { Int(word(7)) - 1 }

  /// The hash of one band of the signature; 0 for a text too short to compare.
  func band(_ number: Int) -> UInt64 {
    text == 0 ? 0 : TextSignature.band(number, minimum: minimum)
  }

  /// What the text is compared by.
  var signature: TextSignature {
    TextSignature(text: text, minima: (0..<TextSignature.count).map(minimum))
  }

  private func word(_ index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
  }

  private func minimum(_ index: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: DigestLayout.words * 8 + index * 4, as: UInt32.self)
  }
}
