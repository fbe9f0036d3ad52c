import Context
import TextCore

/// The few words that weighed most for a finding of the model.
struct Reasons {
  /// How much each token weighed; what hangs on several is shared out.
  private var credit: [Int: Float] = [:]

  /// The most words that are named.
  private static let most = 5

  init(_ list: FeatureList, lane: Int, of model: LinearModel) {
    for entry in list.entries where !entry.tokens.isEmpty {
      let weight = Float(model.weight(entry.feature.hash, lane: lane))
      for token in entry.tokens { credit[token, default: 0] += weight / Float(entry.tokens.count) }
    }
  }

  /// The places of the words that weighed at least half as much as the first, in order of the
  /// text; neighbours are one place.
  func places(in note: AnnotatedNote) -> [Place] {
    let words = credit.filter { $0.value > 0 && !note.tokens[$0.key].flags.contains(.mark) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = words.first else { return [] }
    let chosen = words.prefix(Self.most).filter { $0.value * 2 >= first.value }.map(\.key).sorted()
    var runs: [Range<Int>] = []
    for token in chosen {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs.map {
      Place(note.tokens[$0.lowerBound].place.start, note.tokens[$0.upperBound - 1].place.end)
    }
  }
}
