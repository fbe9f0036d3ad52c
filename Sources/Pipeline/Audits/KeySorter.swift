import Records

/// Entries in the order of their keys, however many there are: what does not fit in memory waits
/// sorted in a file without a name.
///
/// In memory are 65,536 entries while they are taken, and then some kilobytes for each 65,536.
final class KeySorter {
  /// Something to sort.
  struct Entry: Sendable, Equatable {
    /// What it is sorted by first.
    var key: UInt64
    /// What it is sorted by where keys are equal.
    var record: Int
    /// What comes with it.
    var extra: UInt64 = 0

    fileprivate static let size = 24

    fileprivate static func < (a: Entry, b: Entry) -> Bool {
      a.key == b.key ? a.record < b.record : a.key < b.key
    }
  }

  private let folder: String
  private let most: Int
  private var entries: [Entry] = []
  private var file: NamelessFile?
  private var runs: [Range<Int>] = []

  /// - Parameters:
  ///   - folder: on whose disk there is room.
  ///   - most: how many entries are held in memory.
  init(in folder: String, most: Int = 1 << 16) { (self.folder, self.most) = (folder, most) }

  /// Takes an entry.
  func add(_ entry: Entry) throws(SystemError) {
    entries.append(entry)
    if entries.count == most { try spill() }
  }

  /// Calls `body` with all entries in order.
  ///
  /// It can be called once, when all are taken.
  func forEach(_ body: (Entry) throws(SystemError) -> Void) throws(SystemError) {
    entries.sort(by: <)
    guard let file else {
      for entry in entries { try body(entry) }
      return
    }
    if !entries.isEmpty { try spill() }
    entries = []
    var heap = CursorHeap()
    for run in runs { try heap.insert(Cursor(file, run)) }
    while let entry = try heap.next() { try body(entry) }
  }

  /// Calls `body` with the entries of each key that more than one have, and with whether it is the
  /// first of them.
  func forEachShared(
    _ body: (_ isFirst: Bool, Entry) throws(SystemError) -> Void
  ) throws(SystemError) {
    var last: Entry?
    var isShared = false
    try forEach { entry throws(SystemError) in
      if let before = last, before.key == entry.key {
        if !isShared { try body(true, before) }
        isShared = true
        try body(false, entry)
      } else {
        isShared = false
      }
      last = entry
    }
  }

  private func spill() throws(SystemError) {
    entries.sort(by: <)
    let file = if let file { file } else { try NamelessFile(in: folder) }
    self.file = file
    let start = runs.last?.upperBound ?? 0
    try entries.withUnsafeBufferPointer { entries throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(entries), at: start * Entry.size)
    }
    runs.append(start..<start + entries.count)
    entries.removeAll(keepingCapacity: true)
  }

  /// Where a run is read.
  fileprivate struct Cursor {
    private let file: NamelessFile
    private var rest: Range<Int>
    private var block: [Entry] = []
    private var position = 0

    private static let blockSize = 128

    init(_ file: NamelessFile, _ run: Range<Int>) throws(SystemError) {
      (self.file, rest) = (file, run)
      try fill()
    }

    var head: Entry { block[position] }
    var isAtEnd: Bool { position == block.count }

    mutating func advance() throws(SystemError) {
      position += 1
      if position == block.count { try fill() }
    }

    private mutating func fill() throws(SystemError) {
      let count = min(Self.blockSize, rest.count)
      let bytes = try file.read(count * Entry.size, at: rest.lowerBound * Entry.size)
      block = bytes.withUnsafeBytes { bytes in
        (0..<count).map { bytes.loadUnaligned(fromByteOffset: $0 * Entry.size, as: Entry.self) }
      }
      position = 0
      rest = rest.lowerBound + count..<rest.upperBound
    }
  }

  /// Runs by their least entries.
  private struct CursorHeap {
    private var cursors: [Cursor] = []

    mutating func insert(_ cursor: Cursor) {
      if cursor.isAtEnd { return }
      cursors.append(cursor)
      var child = cursors.count - 1
      while child > 0, cursors[child].head < cursors[(child - 1) / 2].head {
        cursors.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func next() throws(SystemError) -> Entry? {
      guard let entry = cursors.first?.head else { return nil }
      try cursors[0].advance()
      if cursors[0].isAtEnd {
        cursors.swapAt(0, cursors.count - 1)
        cursors.removeLast()
      }
      sink()
      return entry
    }

    private mutating func sink() {
      var parent = 0
      while case let left = 2 * parent + 1, left < cursors.count {
        let right = left + 1
        let child = right < cursors.count && cursors[right].head < cursors[left].head ? right : left
        guard cursors[child].head < cursors[parent].head else { return }
        cursors.swapAt(child, parent)
        parent = child
      }
    }
  }
}
