import CPrefetch
import TextCore

/// The steps between deterministic states taken so far: open addressing, eight bytes a step.
struct StepTable: ~Copyable {
  /// The state before (20 bits), the symbol (24), the state behind (20); 0 for no step.
  private var entries = Pile<UInt64>()
  /// How many steps there are.
  private(set) var count = 0

  private static let targetBits: UInt64 = 20
  private static let symbolBits: UInt64 = 24
  private static let firstCapacity = 1 << 12
  /// States and symbols from these on have no place in an entry.
  static let stateLimit = 1 << targetBits
  static let symbolLimit = 1 << symbolBits

  init() { entries.fill(Self.firstCapacity, with: 0) }

  /// The state before a step and its symbol.
  @inline(__always)
  static func key(_ state: UInt32, _ symbol: Symbol) -> UInt64 {
    UInt64(state) &<< symbolBits | UInt64(symbol.rawValue)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 24) & (entries.count &- 1)
  }

  /// The step of a walk, and begins to fetch what is known of it.
  @inline(__always)
  func pending(_ start: UInt32, _ state: UInt32, _ symbol: Symbol) -> PendingStep {
    let key = Self.key(state, symbol)
    let slot = slot(of: key)
    casenote_prefetch(entries.memory + slot)
    return PendingStep(start: start, slot: UInt32(truncatingIfNeeded: slot), key: key)
  }

  /// The state behind a step, if it was taken before.
  func state(after state: UInt32, _ symbol: Symbol) -> UInt32? {
    let key = Self.key(state, symbol)
    let entries = entries.elements
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
  ///   - pending: the steps, made since the last was added; those that are not there are left.
  ///   - walkers: gains the walks that live on.
  ///   - nodes: what is known of each state; begun to be fetched for those.
  func take(
    _ pending: inout Pile<PendingStep>, into walkers: inout Pile<Walker>,
    _ nodes: UnsafePointer<DeterministicStates.Node>
  ) {
    let entries = UnsafePointer(entries.memory)
    let last = self.entries.count &- 1
    let steps = pending.elements
    pending.removeAll()
    for step in steps {
      var slot = Int(step.slot)
      var entry = entries[slot]
      while entry &>> Self.targetBits != step.key, entry != 0 {
        slot = (slot &+ 1) & last
        entry = entries[slot]
      }
      let next = UInt32(truncatingIfNeeded: entry) & UInt32(Self.stateLimit - 1)
      casenote_prefetch(nodes + Int(next))
      walkers.append(Walker(start: step.start, state: next), if: next != 0)
      pending.append(step, if: entry == 0)
    }
  }

  /// Adds a step that is not there; never from the dead state, whose entry may be 0.
  mutating func insert(_ state: UInt32, _ symbol: Symbol, _ next: UInt32) {
    count += 1
    if count * 4 > entries.count * 3 { grow() }
    insert(Self.key(state, symbol) &<< Self.targetBits | UInt64(next))
  }

  private func insert(_ entry: UInt64) {
    let entries = entries.elements
    var slot = slot(of: entry &>> Self.targetBits)
    while entries[slot] != 0 { slot = (slot &+ 1) & (entries.count &- 1) }
    entries[slot] = entry
  }

  private mutating func grow() {
    var old = Pile<UInt64>(capacity: entries.count * 2)
    swap(&old, &entries)
    entries.fill(old.count * 2, with: 0)
    for entry in old.elements where entry != 0 { insert(entry) }
  }
}
