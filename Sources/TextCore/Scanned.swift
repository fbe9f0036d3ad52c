/// What a scan writes of each token: all that it is, or only where it stands.
///
/// The compiler works nothing out that a conformer does not keep.
protocol Scanned {
  init(place: Place, hash: UInt64, word: WordID, flags: TokenFlags)
  mutating func add(_ flags: TokenFlags)
}

extension Token: Scanned {
  @inline(__always) mutating func add(_ more: TokenFlags) { flags.formUnion(more) }
}

extension Place: Scanned {
  @inline(__always) init(place: Place, hash: UInt64, word: WordID, flags: TokenFlags) {
    self = place
  }

  @inline(__always) mutating func add(_ flags: TokenFlags) {}
}
