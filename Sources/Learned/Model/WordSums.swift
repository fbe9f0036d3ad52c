import TextCore

/// The sums of what hangs on a word alone, made once for each distinct word and kept.
///
/// Emptied when full, so that memory stays bounded; sums do not depend on it.
struct WordSums {
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

  private var numbers = NumberTable()
  /// The identity of each word.
  private(set) var identities: [UInt64] = []
  private var sums = SumList()

  /// Empties it where it has grown too large; the numbers of words before are void.
  mutating func trim() {
    guard identities.count > Self.limit else { return }
    numbers.removeAll()
    identities.removeAll(keepingCapacity: true)
    sums.removeAll()
  }

  /// The number of a word known by one of its keys.
  @inline(__always)
  func number(ofKey key: UInt64) -> Int32? { numbers[key] }

  /// The number of a word under a new key; `pieces` is asked only where the word is new too.
  mutating func addNumber(
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

  /// Adds a word to a sum.
  @inline(__always)
  func add(_ number: Int32, _ place: Place, to sum: inout WeightSum) {
    sums.add(Self.sum(of: number, place), to: &sum)
  }

  /// The index of a word's sum.
  @inline(__always)
  static func sum(of number: Int32, _ place: Place) -> Int { Int(number) &* 4 &+ place.rawValue }

  /// Whether a sum has any weight.
  func hasWeight(_ sum: Int) -> Bool { sums.hasWeight(sum) }

  /// What a sum has in a lane, in steps.
  func weight(_ sum: Int, lane: Int) -> Int { sums.weight(sum, lane: lane) }
}
