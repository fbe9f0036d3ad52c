/// The spellings that the lexicons know, each with a number; read-only and shared by all workers.
///
/// A word outside it has the number ``unknown``: the table never grows with the input, so memory
/// stays bounded and numbers do not depend on the order of records.
///
/// A perfect hash table (hash and displace: Belazzougui, Botelho and Dietzfelbinger, 2009): every
/// spelling has a slot of its own, so a look-up compares once and never branches. Whether a word is
/// known cannot be foreseen; a branch on it would be mispredicted for every third word or so.
public struct Vocabulary: Sendable {
  /// The number of every word that is not in the vocabulary.
  public static let unknown: WordID = 0

  /// Hash and word side by side; an empty slot has the word ``unknown``.
  @usableFromInline struct Slot: Sendable, BitwiseCopyable {
    @usableFromInline var hash: UInt64 = 0
    /// What a look-up gives whose hash is another.
    @usableFromInline var none: WordID = unknown
    @usableFromInline var word: WordID = unknown
  }

  /// A power of two of slots, at most half of them in use.
  @usableFromInline let slots: FixedArray<Slot>
  /// How far the words of equal low bits are displaced together; a power of two of them.
  @usableFromInline let displacements: FixedArray<UInt16>
  /// How many words there are; numbers run from 1 to this.
  public let count: Int

  /// Numbers the given folded spellings from 1 in their order.
  ///
  /// - Parameter spellings: folded, without repeats. Two of equal ``SpellingHash`` trap: a table of
  ///   tens of thousands meets that once in 10¹¹ lexicon changes, and the tests would say so.
  /// - Complexity: O(*n*) expected.
  public init(_ spellings: [[UInt8]]) {
    let hashes = spellings.map { SpellingHash.of($0) }
    precondition(Set(hashes).count == hashes.count, "two spellings of the vocabulary share a hash")
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var table = Vocabulary.table(of: hashes, size: size)
    while table == nil {
      size *= 2
      table = Vocabulary.table(of: hashes, size: size)
    }
    slots = FixedArray(table?.slots ?? [])
    displacements = FixedArray(table?.displacements ?? [])
    count = spellings.count
  }

  /// The word with this hash, or ``unknown``.
  ///
  /// - Complexity: O(1).
  @inlinable public func word(hash: UInt64) -> WordID { withView { $0.word(hash: hash) } }

  /// Calls `body` with the tables, which it must not keep.
  @inlinable func withView<Result>(_ body: (VocabularyView) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      displacements.withUnsafeBufferPointer { displacements in
        guard let view = VocabularyView(slots: slots, displacements: displacements) else {
          preconditionFailure("a vocabulary has at least one slot")
        }
        return body(view)
      }
    }
  }

  /// Whether no number comes twice; there are few, and most tables are made at the start of a run.
  private static func areDistinct(_ numbers: [Int]) -> Bool {
    numbers.indices.allSatisfy { !numbers[..<$0].contains(numbers[$0]) }
  }

  /// A table of the given size, or nil if for some words no displacement will do.
  private static func table(
    of hashes: [UInt64], size: Int
  ) -> (slots: [Slot], displacements: [UInt16])? {
    var slots = [Slot](repeating: Slot(), count: size)
    var displacements = [UInt16](repeating: 0, count: size / 8)
    var groups = [[Int]](repeating: [], count: displacements.count)
    for (index, hash) in hashes.enumerated() {
      groups[Int(truncatingIfNeeded: hash) & (groups.count - 1)].append(index)
    }
    // The largest first, while there is room.
    let order = groups.indices.sorted {
      (groups[$0].count, $1) > (groups[$1].count, $0)
    }
    for group in order where !groups[group].isEmpty {
      var places: [Int] = []
      let displacement = (0...UInt16.max).first { displacement in
        places = groups[group].map {
          VocabularyView.slot(hashes[$0], displacement) & (size - 1)
        }
        return places.allSatisfy { slots[$0].word == unknown } && areDistinct(places)
      }
      guard let displacement else { return nil }
      displacements[group] = displacement
      for (index, place) in zip(groups[group], places) {
        slots[place] = Slot(hash: hashes[index], word: WordID(index + 1))
      }
    }
    return (slots, displacements)
  }
}
