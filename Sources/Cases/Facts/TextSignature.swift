public import TextCore

/// A text in 264 bytes, by which equal and nearly equal texts are found (MinHash over runs of words).
///
/// The share of ``minima`` that two texts have in common estimates the share of their runs of
/// four words that they have in common, to within some 0.05 either way.
public struct TextSignature: Sendable, Equatable {
  /// How many minima there are.
  public static let count = 64
  /// How many minima are compared at once to find candidates.
  static let bandWidth = 8
  /// Shorter texts ("No reply.") are alike without being copied.
  static let fewestWords = 12
  /// What two texts must have in common to count as nearly the same.
  static let threshold = 51

  /// The hash of all words in their order; 0 for a text too short to compare.
  public var text: UInt64 = 0
  /// The least hash of any run of words, by each of some hash functions.
  public var minima: [UInt32]

  /// The signature of a text of these tokens; capitals, marks and blanks make no difference.
  ///
  /// - Complexity: O(*n*) in the tokens.
  public init(_ tokens: [Token]) {
    minima = [UInt32](repeating: .max, count: Self.count)
    var window: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var words = 0
    var whole = SpellingHash.start(count: 0)
    for token in tokens where !token.flags.contains(.mark) {
      words += 1
      whole = SpellingHash.mix(whole, token.hash)
      if words >= 4 {
        var run = SpellingHash.mix(window.0, window.1)
        run = SpellingHash.mix(SpellingHash.mix(run, window.2), token.hash)
        take(run)
      }
      window = (window.1, window.2, token.hash)
    }
    if words >= Self.fewestWords { text = whole | 1 }
  }

  /// Makes a signature of its parts.
  public init(text: UInt64, minima: [UInt32]) { (self.text, self.minima) = (text, minima) }

  private mutating func take(_ run: UInt64) {
    // Each step is as good as another hash function.
    var hashes = SplitMix64(seed: run)
    for index in minima.indices {
      minima[index] = min(minima[index], UInt32(truncatingIfNeeded: hashes.next() >> 32))
    }
  }

  /// Whether two texts are nearly the same.
  public func isNearly(_ other: TextSignature) -> Bool {
    var common = 0
    for index in minima.indices where minima[index] == other.minima[index] { common += 1 }
    return common >= Self.threshold
  }

  /// The hash of one band; nearly equal texts share at least one of them almost surely.
  public func band(_ number: Int) -> UInt64 { Self.band(number) { minima[$0] } }

  /// The hash of one band of minima that lie elsewhere.
  public static func band(_ number: Int, minimum: (Int) -> UInt32) -> UInt64 {
    let start = number * bandWidth
    return (start..<start + bandWidth).reduce(UInt64(number) &+ 1) {
      SpellingHash.mix($0, UInt64(minimum($1)))
    }
  }

  /// How many bands there are.
  public static var bands: Int { count / bandWidth }
}
