/// A small set of words by their ``NameHash``: open addressing, since it is asked for every word.
struct HashedWords: Sendable {
  private let slots: [UInt64]
  private let mask: Int

  init(_ words: StaticString) {
    let hashes = words.withUTF8Buffer { text in
      text.split { $0 <= 0x20 }.map { NameHash.of($0) }
    }
    var size = 8
    while size < hashes.count * 3 { size *= 2 }
    mask = size - 1
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes {
      var slot = Self.start(hash, mask: size - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  @inline(__always)
  private static func start(_ hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var slot = Self.start(hash, mask: mask)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
