import Foundation
import Records
import Support
import Testing

@testable import Pipeline

/// Sorting through files against sorting in memory.
@Suite struct KeySorterTests {
  private static let folder = NSTemporaryDirectory()

  private func entries(_ count: Int, keys: Int) -> [KeySorter.Entry] {
    var random = RepeatableRandom(seed: UInt64(count))
    return (0..<count).map {
      .init(key: UInt64.random(in: 0..<UInt64(keys), using: &random), record: $0, extra: UInt64($0))
    }.shuffled(using: &random)
  }

  @Test(arguments: [(0, 1), (1, 1), (3, 4), (4, 4), (5, 4), (100, 7), (2_000, 3), (2_000, 300)])
  func entriesComeInOrder(_ count: Int, _ most: Int) throws {
    let all = entries(count, keys: max(1, count / 3))
    let sorter = KeySorter(in: Self.folder, most: most)
    for entry in all { try sorter.add(entry) }
    var found: [KeySorter.Entry] = []
    try sorter.forEach { entry throws(SystemError) in found.append(entry) }
    #expect(found == all.sorted { ($0.key, $0.record) < ($1.key, $1.record) })
  }

  @Test(arguments: [2, 5, 1_000])
  func keysThatStandMoreThanOnceStandTogether(_ most: Int) throws {
    let sorter = KeySorter(in: Self.folder, most: most)
    for (record, key) in [5, 0, 7, 5, 0, 5, 9].enumerated() {
      try sorter.add(.init(key: UInt64(key), record: record))
    }
    var found: [String] = []
    try sorter.forEachShared { isFirst, entry throws(SystemError) in
      found.append("\(isFirst ? "+" : "")\(entry.record)")
    }
    #expect(found == ["+1", "4", "+0", "3", "5"])
  }
}
