/// The steps between deterministic states taken so far: open addressing, eight bytes a step.
struct StepTable {
  /// The state before (20 bits), the symbol (24), the state behind (20); 0 for no step.
  private var entries = [UInt64](repeating: 0, count: 1 << 12)
  /// How many steps there are.
  private(set) var count = 0

  private static let targetBits: UInt64 = 20
  private static let symbolBits: UInt64 = 24
  /// States and symbols from these on have no place in an entry.
  static let stateLimit = 1 << targetBits
  static let symbolLimit = 1 << symbolBits

  /// The state before a step and its symbol.
  @inline(__always)
  static func key(_ state: UInt32, _ symbol: Symbol) -> UInt64 {
    UInt64(state) &<< symbolBits | UInt64(symbol.rawValue)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 24) & (entries.count &- 1)
  }

  /// The state behind a step, if it was taken before.
  @inline(__always)
  func state(after state: UInt32, _ symbol: Symbol) -> UInt32? {
    let key = Self.key(state, symbol)
    var slot = slot(of: key)
    while true {
      let entry = entries[slot]
      if entry &>> Self.targetBits == key {
        return UInt32(truncatingIfNeeded: entry) & UInt32(Self.stateLimit - 1)
      }
      if entry == 0 { return nil }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
  }

  /// The state and the symbol of a key.
  static func parts(of key: UInt64) -> (state: UInt32, symbol: Symbol) {
    (
      UInt32(truncatingIfNeeded: key &>> symbolBits),
      Symbol(rawValue: UInt32(truncatingIfNeeded: key) & UInt32(symbolLimit - 1))
    )
  }

  /// Takes steps that were taken before, each independent of the others.
  ///
  /// - Parameters:
  ///   - pending: the steps; those that are not there are moved to its front.
  ///   - walkers: from its front filled with the walks that live on; has room for all.
  /// - Returns: how many live on, and how many steps are not there.
  func take(
    _ pending: Slice<UnsafeMutableBufferPointer<PendingStep>>,
    into walkers: UnsafeMutableBufferPointer<Walker>
  ) -> (walking: Int, unknown: Int) {
    entries.withUnsafeBufferPointer { entries in
      var walking = 0
      var unknown = 0
      let pending = UnsafeMutableBufferPointer(rebasing: pending)
      for step in pending {
        var slot = slot(of: step.key)
        var entry = entries[slot]
        while entry &>> Self.targetBits != step.key, entry != 0 {
          slot = (slot &+ 1) & (entries.count &- 1)
          entry = entries[slot]
        }
        let next = UInt32(truncatingIfNeeded: entry) & UInt32(Self.stateLimit - 1)
        walkers[walking] = Walker(start: step.start, state: next)
        walking &+= next != 0 ? 1 : 0
        if entry == 0 {
          pending[unknown] = step
          unknown &+= 1
        }
      }
      return (walking, unknown)
    }
  }

  /// Adds a step that is not there; never from the dead state, whose entry may be 0.
  mutating func insert(_ state: UInt32, _ symbol: Symbol, _ next: UInt32) {
    count += 1
    if count * 4 > entries.count * 3 { grow() }
    insert(Self.key(state, symbol) &<< Self.targetBits | UInt64(next))
  }

  private mutating func insert(_ entry: UInt64) {
    var slot = slot(of: entry &>> Self.targetBits)
    while entries[slot] != 0 { slot = (slot &+ 1) & (entries.count &- 1) }
    entries[slot] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { insert(entry) }
  }
}
