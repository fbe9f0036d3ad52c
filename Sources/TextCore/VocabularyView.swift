/// The tables of a ``Vocabulary`` as pointers, for the time that they are borrowed.
@usableFromInline struct VocabularyView {
  @usableFromInline let slots: UnsafePointer<Vocabulary.Slot>
  @usableFromInline let displacements: UnsafePointer<UInt16>
  @usableFromInline let slotMask: Int
  @usableFromInline let displacementMask: Int

  /// Nil for tables without memory, which a vocabulary never has.
  @inlinable init?(
    slots: UnsafeBufferPointer<Vocabulary.Slot>, displacements: UnsafeBufferPointer<UInt16>
  ) {
    guard let first = slots.baseAddress, let firstDisplacement = displacements.baseAddress else {
      return nil
    }
    self.slots = first
    self.displacements = firstDisplacement
    slotMask = slots.count - 1
    displacementMask = displacements.count - 1
  }

  /// The slot of a hash under a displacement, its high bits to be masked off.
  @inlinable @inline(__always)
  static func slot(_ hash: UInt64, _ displacement: UInt16) -> Int {
    // The displacement of a hash goes by its lowest bits; its place and its stride by others.
    Int(truncatingIfNeeded: (hash &>> 24) &+ UInt64(displacement) &* ((hash &>> 44) | 1))
  }

  /// The word with this hash, or ``Vocabulary/unknown``.
  @inlinable @inline(__always) func word(hash: UInt64) -> WordID {
    let displacement = displacements[Int(truncatingIfNeeded: hash) & displacementMask]
    let slot = slots + (VocabularyView.slot(hash, displacement) & slotMask)
    // Indexed by the condition, of which the compiler would else make a branch. An empty slot gives
    // the right word anyhow.
    let isFound = Int(truncatingIfNeeded: unsafeBitCast(slot.pointee.hash == hash, to: UInt8.self))
    return UnsafeRawPointer(slot).load(fromByteOffset: 8 &+ isFound &* 4, as: WordID.self)
  }
}
