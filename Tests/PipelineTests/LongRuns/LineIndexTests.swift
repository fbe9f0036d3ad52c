import Foundation
import Support
import Testing

@testable import Pipeline

struct LineIndexTests {
  @Test(arguments: [0, 1, 2, 3, 100, 10_000])
  func `Every hash is found at the place of its first entry, and no other`(count: Int) throws {
    var random = RepeatableRandom(seed: UInt64(count))
    try withFolder { folder in
      var list = try LineList(in: folder)
      var first: [UInt64: Int] = [:]
      for offset in 0..<count {
        // Some again, and many in the last slots, which overflow.
        let hash: UInt64 =
          switch offset % 4 {
          case 0: .random(in: 0...50, using: &random)
          case 1: .max - .random(in: 0...50, using: &random)
          default: random.next()
          }
        try list.append(hash, at: offset)
        if first[hash] == nil { first[hash] = offset }
      }
      let index = try LineIndex(list, in: folder)
      for (hash, offset) in first {
        let found = try index.offset(of: hash)
        #expect(found == offset)
      }
      for hash in [0, 1, .max, random.next()] where first[hash] == nil {
        #expect(try index.offset(of: hash) == nil)
      }
      // Nothing of it can be seen.
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}
