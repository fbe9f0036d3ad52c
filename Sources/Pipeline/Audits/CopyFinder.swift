import Cases
import Records

/// Finds records whose text, or nearly, stands in another.
///
/// It is given one key of every record at a time, sorted; which records belong together is kept in a
/// file without a name, eight bytes a record.
final class CopyFinder {
  private let folder: String
  private let parents: NamelessFile
  private let count: Int

  /// Looks among so many records.
  init(count: Int, in folder: String) throws(SystemError) {
    (self.count, self.folder) = (count, folder)
    parents = try NamelessFile(in: folder)
    // What was never written reads as zero: a record that is its own root.
  }

  /// Joins records whose texts are the same.
  func joinEqual(_ entries: KeySorter) throws(SystemError) {
    var first = 0
    try entries.forEachShared { isFirst, entry throws(SystemError) in
      if isFirst { first = entry.record } else { try join(first, entry.record, isNear: false) }
    }
  }

  /// Joins records that share a band and are nearly the same.
  ///
  /// Of many that share one, each is held against a few of the others only, so that it stays linear.
  func joinNear(
    _ entries: KeySorter, signature: (Int) throws(SystemError) -> TextSignature
  ) throws(SystemError) {
    var heads: [(record: Int, signature: TextSignature)] = []
    try entries.forEachShared { isFirst, entry throws(SystemError) in
      if isFirst { heads = [] }
      let own = try root(entry.record)
      for head in heads where try root(head.record) == own { return }
      let signature = try signature(entry.record)
      if let head = heads.first(where: { $0.signature.isNearly(signature) }) {
        try join(head.record, entry.record, isNear: true)
      } else if heads.count < Self.mostHeads {
        heads.append((entry.record, signature))
      }
    }
  }

  private static let mostHeads = 16

  /// Calls `body` with each record that belongs with others: in the order of the first record of its
  /// group, and in the order of the input.
  func forEachMember(
    _ body: (_ first: Int, _ record: Int, _ isExact: Bool) throws(SystemError) -> Void
  ) throws(SystemError) {
    let members = KeySorter(in: folder)
    var number = 0
    while number < count {
      let some = min(4_096, count - number)
      for (offset, cell) in try cells(from: number, some).enumerated() where cell >> 1 != 0 {
        let root = try root(number + offset)
        try members.add(.init(key: UInt64(root), record: number + offset))
      }
      number += some
    }
    var last: Int?
    var isExact = true
    try members.forEach { entry throws(SystemError) in
      let root = Int(entry.key)
      if root != last {
        isExact = try cell(root) & 1 == 0
        try body(root, root, isExact)
        last = root
      }
      try body(root, entry.record, isExact)
    }
  }

  /// A cell is the parent's number and one, 0 for a root, doubled; and whether a root's group is only
  /// nearly the same.
  private func cell(_ record: Int) throws(SystemError) -> UInt64 { try cells(from: record, 1)[0] }

  private func cells(from record: Int, _ count: Int) throws(SystemError) -> [UInt64] {
    var cells = [UInt64](repeating: 0, count: count)
    try cells.withUnsafeMutableBufferPointer { cells throws(SystemError) in
      let cells = UnsafeMutableRawBufferPointer(cells)
      var filled = 0
      while filled < cells.count {
        let more = try parents.read(
          at: record * 8 + filled, into: UnsafeMutableRawBufferPointer(rebasing: cells[filled...]))
        // Behind the end of the file all are roots.
        if more == 0 { break }
        filled += more
      }
    }
    return cells
  }

  private func set(_ record: Int, _ cell: UInt64) throws(SystemError) {
    try [cell].withUnsafeBufferPointer { cell throws(SystemError) in
      try parents.write(UnsafeRawBufferPointer(cell), at: record * 8)
    }
  }

  private func root(_ record: Int) throws(SystemError) -> Int {
    var record = record
    while case let parent = try cell(record) >> 1, parent != 0 { record = Int(parent) - 1 }
    return record
  }

  private func join(_ a: Int, _ b: Int, isNear: Bool) throws(SystemError) {
    let (one, other) = (try root(a), try root(b))
    let (first, second) = (min(one, other), max(one, other))
    let near = try cell(first) & 1 | (first == second ? 0 : try cell(second) & 1) | (isNear ? 1 : 0)
    try set(first, near)
    guard first != second else { return }
    try set(second, UInt64(first + 1) << 1)
    // Paths stay short: every join ends at the root itself.
    if b != first { try set(b, UInt64(first + 1) << 1) }
  }
}
