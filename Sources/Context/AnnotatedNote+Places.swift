public import TextCore

extension AnnotatedNote {
  /// The sentence in which a place begins.
  ///
  /// - Complexity: O(log *n*) in the sentences.
  public func sentence(at place: Place) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].place.end > place.start { high = middle } else { low = middle + 1 }
    }
    return low < sentences.count ? low : nil
  }

  /// The tokens of a sentence that a place touches, at least one.
  public func tokens(at place: Place, in sentence: Int) -> Range<Int> {
    let all = sentences[sentence].tokens
    let first = all.first { tokens[$0].place.end > place.start } ?? all.lowerBound
    let last = all.last { tokens[$0].place.start < place.end } ?? first
    return first..<max(first, last) + 1
  }
}
