import Foundation

/// How much everything that a word shows speaks for a name, and for a place.
///
/// The weights of a multinomial logistic regression, fitted by `Benchmarks/wordweights` to the
/// passages of `Corpora/identifiers` and to our own notes; a list like the others, for people to read.
struct WordWeights: Sendable {
  /// Sums of weights, in hundredths; what speaks for neither is 0.
  struct Score {
    var name: Int32 = 0
    var place: Int32 = 0

    /// How likely it is either, as the logarithm of the odds, in hundredths.
    var logit: Double {
      let (most, least) = (Double(max(name, place)), Double(min(name, place)))
      return most + 100 * log1p(exp((least - most) / 100))
    }
  }

  private var keys: [UInt64] = [0]
  private var names: [Int16] = [0]
  private var places: [Int16] = [0]
  private var mask = 0
  /// What no feature tells.
  private var base = Score()

  /// No weights: nothing is a name.
  init() { base = Score(name: -10_000, place: -10_000) }

  /// Reads lines of a feature and its two weights: "before:1:sister 210 -35".
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    var size = 16
    while size < lines.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    (names, places) = ([Int16](repeating: 0, count: size), [Int16](repeating: 0, count: size))
    mask = size - 1
    for line in lines {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 3, let name = Int16(String(decoding: parts[1], as: UTF8.self)),
        let place = Int16(String(decoding: parts[2], as: UTF8.self))
      else { preconditionFailure("a line of the weights is none") }
      if let feature = WordFeature(name: parts[0]) {
        let slot = slot(feature.key)
        (keys[slot], names[slot], places[slot]) = (feature.key, name, place)
      } else {
        precondition(parts[0].elementsEqual("base".utf8), "a feature of the weights is none")
        base = Score(name: Int32(name), place: Int32(place))
      }
    }
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// What a word shows, summed.
  @inline(__always)
  func score(_ i: Int, _ taken: [NameFinder.Taken], _ finder: NameFinder) -> Score {
    var score = base
    finder.features(i, taken) { feature in
      let slot = slot(feature.key)
      score.name += Int32(names[slot])
      score.place += Int32(places[slot])
    }
    return score
  }
}
