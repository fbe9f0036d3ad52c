/// The lists of the sentences that reasons were last asked for, each made once if it can be kept.
///
/// Indicators are settled one after the other, each over the whole note. An ordinary note is kept
/// whole; of a very long one a sentence may be listed once for each indicator found in it, and what
/// is kept does not grow with the note.
struct ListedSentences: ~Copyable {
  private(set) var list: RowList
  /// The part of a sentence is in the place of its number, counted round.
  private var parts: [RowList.Part?]
  /// Whose part is in each place.
  private var sentences: [Int]

  /// How many sentences are listed.
  private var count = 0

  /// The most that are kept; with fewer, a note of 2 MB in which every sentence is found by many
  /// indicators would be listed anew for each of them.
  private static let mostSentences = 1 << 12

  init(_ list: consuming RowList, sentenceCount: Int) {
    self.list = list
    let count = min(sentenceCount, Self.mostSentences)
    parts = Array(repeating: nil, count: count)
    sentences = Array(repeating: 0, count: count)
  }

  /// The part of a sentence, until the next is asked for.
  ///
  /// - Parameter tell: tells its features.
  mutating func part(of sentence: Int, _ tell: (inout RowList) -> Void) -> RowList.Part {
    let place = sentence % parts.count
    if let part = parts[place], sentences[place] == sentence { return part }
    if count == parts.count {
      list.removeAll()
      for index in parts.indices { parts[index] = nil }
      count = 0
    }
    count += 1
    let part = list.part(tell)
    parts[place] = part
    sentences[place] = sentence
    return part
  }
}
