import Context
import TextCore

/// The few words that weighed most for a finding of the model.
struct Reasons {
  /// How much each token weighed, from ``first`` on; what hangs on several is shared out.
  private var credit: [Float]
  /// The first token that anything hangs on.
  private let first: Int

  /// The most words that are named.
  private static let most = 5

  init(_ list: RowList, lane: Int) {
    let all = list.tokens
    first = all.lowerBound
    credit = Array(repeating: 0, count: all.count)
    for word in list.wordEntries {
      credit[word.token - first] += Float(list.words.weight(word.sum, lane: lane))
    }
    for cue in list.cueEntries {
      share(list.cues.weight(cue.sum, lane: lane), among: cue.tokens)
    }
    for entry in list.entries {
      share(list.model.weight(entry.row, lane: lane), among: entry.tokens)
    }
  }

  private mutating func share(_ weight: Int, among tokens: Range<Int>) {
    let part = Float(weight) / Float(tokens.count)
    for token in tokens { credit[token - first] += part }
  }

  /// The places of the words that weighed at least half as much as the first, in order of the
  /// text; neighbours are one place.
  func places(in note: AnnotatedNote) -> [Place] {
    let words = credit.indices
      .filter { credit[$0] > 0 && !note.tokens[first + $0].flags.contains(.mark) }
      .sorted { (credit[$1], $0) < (credit[$0], $1) }
    guard let most = words.first else { return [] }
    let chosen = words.prefix(Self.most).filter { credit[$0] * 2 >= credit[most] }.sorted()
    var runs: [Range<Int>] = []
    for token in chosen {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs.map {
      Place(
        note.tokens[first + $0.lowerBound].place.start,
        note.tokens[first + $0.upperBound - 1].place.end)
    }
  }
}
