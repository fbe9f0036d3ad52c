import Foundation
import Support
import Testing

@testable import Pipeline

struct LineReaderTests {
  /// What the reader gives of a file.
  private func read(_ bytes: [UInt8], end: Int = .max) throws -> [Found] {
    try withFolder { folder in
      let path = folder + "/lines"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let descriptor = open(path, O_RDONLY)
      defer { close(descriptor) }
      var reader = LineReader(descriptor: descriptor, end: end)
      var found: [Found] = []
      while let line = try reader.next({
        Found(offset: $0.offset, bytes: $0.isWhole ? Array($0.bytes) : [], isWhole: $0.isWhole)
      }) {
        found.append(line)
      }
      return found
    }
  }

  private struct Found: Equatable {
    var offset: Int
    var bytes: [UInt8]
    var isWhole: Bool
  }

  /// The same by hand.
  private func expected(_ bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var start = 0
    while start < bytes.count {
      let lineEnd = bytes[start...].firstIndex(of: 10)
      let line = Array(bytes[start..<(lineEnd.map { $0 + 1 } ?? bytes.count)])
      let isWhole = lineEnd != nil && !line.contains(0)
      found.append(Found(offset: start, bytes: isWhole ? line : [], isWhole: isWhole))
      start += line.count
    }
    return found
  }

  @Test func `Lines are those that stand there, by their places`() throws {
    // All files of up to six bytes, each a letter, a line end or a NUL.
    for length in 0...6 {
      var digits = [Int](repeating: 0, count: length)
      for _ in 0..<Int(pow(3, Double(length))) where length < 5 || digits.last == 0 {
        let bytes = digits.map { [UInt8(ascii: "a"), 10, 0][$0] }
        #expect(try read(bytes) == expected(bytes))
        for place in digits.indices {
          digits[place] = (digits[place] + 1) % 3
          if digits[place] > 0 { break }
        }
      }
    }
  }

  @Test func `Lines longer than what is read at once are whole, as far as reading goes`() throws {
    var random = RepeatableRandom(seed: 5)
    var bytes: [UInt8] = []
    for size in [10, 131_071, 131_072, 131_073, 700_000, 3, 400_000] {
      bytes += (0..<size).map { _ in UInt8.random(in: 32...255, using: &random) } + [10]
    }
    bytes += [UInt8](repeating: 0, count: 300_000) + [10] + Array("after\nrest".utf8)
    #expect(try read(bytes) == expected(bytes))
    for end in [0, 11, 12, 131_090, 1_500_000] {
      #expect(try read(bytes, end: end) == expected(Array(bytes.prefix(end))))
    }
  }
}
