/// Numbers by keys that are hashes already: open addressing, no hash made of a hash.
struct NumberTable {
  private struct Slot {
    var key: UInt64 = 0
    /// One more than the number; 0 for no entry.
    var number: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  /// How many keys there are.
  private(set) var count = 0

  /// The number of a key.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    var index = Int(truncatingIfNeeded: key) & (slots.count &- 1)
    while slots[index].number != 0 {
      if slots[index].key == key { return slots[index].number &- 1 }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Adds a key that is not there.
  mutating func insert(_ key: UInt64, _ number: Int32) {
    count += 1
    if count * 2 > slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: old.count * 2)
      for slot in old where slot.number != 0 { put(slot) }
    }
    put(Slot(key: key, number: number + 1))
  }

  /// Forgets all keys.
  mutating func removeAll() {
    for index in slots.indices { slots[index] = Slot() }
    count = 0
  }

  private mutating func put(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.key) & (slots.count - 1)
    while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }
}
