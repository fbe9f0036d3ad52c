import TextCore

/// The sums of what hangs on a word alone, made once for each distinct word and kept.
///
/// A reference, for it holds memory of its own; one for each worker. Emptied when full, so that
/// memory stays bounded; sums do not depend on it.
final class WordSums {
  /// What a word is to what is decided.
  enum Place: Int, CaseIterable {
    /// A word of the sentence, with its pieces.
    case own
    /// A word of the sentence before, or behind.
    case before, after
    /// A word anywhere in the record.
    case inRecord

    /// What it is a feature of there.
    var kind: FeatureKind {
      switch self {
      case .own: .word
      case .before: .wordBefore
      case .after: .wordAfter
      case .inRecord: .wordInRecord
      }
    }
  }

  /// The most words kept: 1 MB of sums, as they come.
  private static let limit = 1 << 13

  // All of one worker alone, and no call begins within another.
  @exclusivity(unchecked) private var numbers = NumberTable()
  /// The identity of each word.
  @exclusivity(unchecked) private var identities = Pile<UInt64>()
  /// The sums of each word, one for each place.
  let sums = SumList()

  /// Empties it where it has grown too large; the numbers of words before are void.
  func trim() {
    guard identities.count > Self.limit else { return }
    numbers.removeAll()
    identities.removeAll()
    sums.removeAll()
  }

  /// How many words there are.
  var count: Int { identities.count }

  /// The identity of the word of a number.
  @inline(__always)
  func identity(_ number: Int32) -> UInt64 { identities.memory[Int(number)] }

  /// Begins to fetch the number of a word known by one of its keys.
  @inline(__always)
  func prefetchNumber(ofKey key: UInt64) { numbers.prefetch(key) }

  /// The number of a word known by one of its keys.
  @inline(__always)
  func number(ofKey key: UInt64) -> Int32? { numbers[key] }

  /// The number of a word under a new key; `pieces` is asked only where the word is new too.
  func addNumber(
    ofKey key: UInt64, identity: UInt64, in model: borrowing LinearModel, pieces: () -> [Feature]
  ) -> Int32 {
    let number: Int32
    if let known = numbers[identity] {
      number = known
    } else {
      number = Int32(identities.count)
      identities.append(identity)
      numbers.insert(identity, number)
      for place in Place.allCases {
        var sum = WeightSum()
        sum.add(Feature(place.kind, identity), of: model)
        if place == .own { for piece in pieces() { sum.add(piece, of: model) } }
        sums.append(sum)
      }
    }
    if key != identity { numbers.insert(key, number) }
    return number
  }

  /// The index of a word's sum.
  @inline(__always)
  static func sum(of number: Int32, _ place: Place) -> Int { Int(number) &* 4 &+ place.rawValue }
}
