import Records

/// Where the line of each content hash stands in a file: a table on the disk, not in memory.
///
/// The table is open-addressed with a slot and a half for each entry, 16 bytes a slot. It is read and
/// written rather than mapped: mapped pages would count as memory in use, and a disk that is full
/// would end the program by a signal instead of an error.
struct LineIndex: Sendable {
  /// A content hash, and one more than the place of its line, so that zero is an empty slot.
  private struct Slot {
    var hash: UInt64 = 0
    var place: UInt64 = 0
    static let size = 16
  }

  /// How many slots are looked at together; few searches need to go on.
  private static let stretch = 16

  private let table: NamelessFile
  private let slotCount: UInt64

  /// Makes the table of a list; of entries with the same hash the first stays.
  init(_ list: LineList, in folder: String) throws(SystemError) {
    table = try NamelessFile(in: folder)
    slotCount = UInt64(list.count + list.count / 2 + 1)
    var list = list
    try list.forEach { hash, offset throws(SystemError) in try insert(hash, offset) }
  }

  /// The place of the line of a hash, nil if there is none.
  func offset(of hash: UInt64) throws(SystemError) -> Int? {
    let (_, found) = try search(hash)
    return found.place == 0 ? nil : Int(found.place - 1)
  }

  private func insert(_ hash: UInt64, _ offset: Int) throws(SystemError) {
    let (number, found) = try search(hash)
    guard found.place == 0 else { return }
    let slot = Slot(hash: hash, place: UInt64(offset) + 1)
    try withUnsafeBytes(of: slot) { bytes throws(SystemError) in
      try table.write(bytes, at: number * Slot.size)
    }
  }

  /// The slot of a hash, or the empty one where it would go.
  ///
  /// What lies behind the last slot is there to overflow into, so a search never turns back.
  private func search(_ hash: UInt64) throws(SystemError) -> (number: Int, Slot) {
    var first = Int(hash.multipliedFullWidth(by: slotCount).high)
    return try withUnsafeTemporaryAllocation(of: Slot.self, capacity: Self.stretch) {
      slots throws(SystemError) in
      while true {
        slots.initialize(repeating: Slot())
        _ = try table.read(at: first * Slot.size, into: UnsafeMutableRawBufferPointer(slots))
        if let hit = slots.firstIndex(where: { $0.place == 0 || $0.hash == hash }) {
          return (first + hit, slots[hit])
        }
        first += Self.stretch
      }
    }
  }
}
