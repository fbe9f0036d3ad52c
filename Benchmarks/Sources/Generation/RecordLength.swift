/// How many words a record gets: lognormal about a median of 232, between 80 and 600.
///
/// Held as quantiles in whole numbers, because a logarithm may differ in its last bit from one C
/// library to the next, and the bytes for a seed must not.
enum RecordLength {
  /// 65 quantiles of exp(N(ln 232, 0.47)), cut at 80 and 600.
  static let quantiles = [
    80, 84, 97, 106, 113, 119, 125, 130, 135, 140, 144, 149, 153, 157, 161, 165, 169, 173, 177,
    181, 184, 188, 192, 196, 200, 204, 208, 211, 215, 220, 224, 228, 232, 236, 241, 245, 250, 255,
    259, 264, 269, 275, 280, 286, 292, 298, 305, 311, 319, 326, 334, 343, 352, 362, 373, 385, 398,
    414, 431, 452, 477, 510, 557, 600, 600,
  ]

  /// Draws a length in words.
  static func draw(_ random: inout SplitMix64) -> Int {
    let step = random.below(quantiles.count - 1)
    let low = quantiles[step]
    let high = quantiles[step + 1]
    return low + random.below(high - low + 1)
  }
}
