import CPrefetch
import TextCore

/// Numbers by keys that are hashes already: open addressing, no hash made of a hash.
struct NumberTable: ~Copyable {
  /// A place for a key.
  struct Slot: BitwiseCopyable {
    var key: UInt64 = 0
    /// One more than the number; 0 for no entry.
    var number: Int32 = 0
  }

  private var slots = Pile<Slot>()
  /// How many keys there are.
  private(set) var count = 0

  init() { slots.fill(1 << 12, with: Slot()) }

  /// Begins to fetch what is known of a key.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    casenote_prefetch(slots.memory + (Int(truncatingIfNeeded: key) & (slots.count &- 1)))
  }

  /// The number of a key.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let slots = slots.elements
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
      var old = Pile<Slot>(capacity: slots.count * 2)
      swap(&old, &slots)
      slots.fill(old.count * 2, with: Slot())
      for slot in old.elements where slot.number != 0 { put(slot) }
    }
    put(Slot(key: key, number: number + 1))
  }

  /// Forgets all keys.
  mutating func removeAll() {
    slots.elements.update(repeating: Slot())
    count = 0
  }

  private func put(_ slot: Slot) {
    let slots = slots.elements
    var index = Int(truncatingIfNeeded: slot.key) & (slots.count - 1)
    while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }
}
