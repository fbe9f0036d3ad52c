/// The facts of many words by their ``NameHash``: open addressing, read-only once made.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var facts: [UInt16]
  private let mask: Int

  /// Makes room for so many words.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    facts = [UInt16](repeating: 0, count: size)
    mask = size - 1
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The facts of a word; none where it is in no list.
  @inline(__always)
  subscript(key: UInt64) -> WordFacts { WordFacts(rawValue: facts[slot(key)]) }

  /// Adds facts of a word.
  mutating func insert(_ key: UInt64, _ more: WordFacts) {
    let slot = slot(key)
    keys[slot] = key
    facts[slot] |= more.rawValue
  }
}
