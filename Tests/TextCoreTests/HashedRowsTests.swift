import Support
import Testing

@testable import TextCore

struct HashedRowsTests {
  @Test(arguments: [0, 1, 2, 7, 64, 1000])
  func `Rows are found by their hashes, before and after an image`(
    count: Int
  ) {
    var random = RepeatableRandom(seed: UInt64(count))
    let hashes = Set((0..<count).map { _ in random.next() }).sorted()
    let made = HashedRows(count: hashes.count, byteCount: 48) { row, bytes in
      for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: row * 7 + index) }
      return hashes[row]
    }
    var writer = ImageWriter()
    made.write(to: &writer)
    var reader = ImageReader(Image(copying: writer.bytes))
    let read = HashedRows(from: &reader)
    for rows in [made, read] {
      #expect(rows.count == hashes.count && rows.fingerprint == made.fingerprint)
      for (row, hash) in hashes.enumerated() {
        #expect(rows.mayHave(hash) && rows.row(hash) == row && rows.hash(row) == hash)
        #expect(
          (0..<48).allSatisfy {
            rows.bytes(row).load(fromByteOffset: $0, as: UInt8.self)
              == UInt8(truncatingIfNeeded: row * 7 + $0)
          })
      }
      #expect((0..<100).allSatisfy { _ in rows.row(random.next()) == nil })
    }
  }

  @Test func `One byte or one hash that is another makes another fingerprint`() {
    func rows(_ hash: UInt64, _ last: UInt8) -> HashedRows {
      HashedRows(count: 2, byteCount: 16) { row, bytes in
        bytes[15] = row == 1 ? last : 0
        return row == 1 ? hash : 1
      }
    }
    let prints = [rows(5, 0), rows(6, 0), rows(5, 1)].map(\.fingerprint)
    #expect(Set(prints).count == 3)
    #expect(rows(5, 0).fingerprint == prints[0])
  }
}
