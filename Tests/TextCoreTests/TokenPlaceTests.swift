import Support
import Testing
import TextCore

/// Where tokens and sentences stand.
struct TokenPlaceTests {
  @Test func tokensAreInOrderAndOnlyWhiteSpaceIsBetweenThem() {
    var generator = RepeatableRandom(seed: 7)
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(longest: 30, &generator)
      var end: UInt32 = 0
      for token in tokens(of: text) {
        let isInOrder = token.place.start >= end && token.place.end > token.place.start
        let gap = quote(text, Place(end, max(end, token.place.start)))
        let isWhite = gap.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        let flagTellsOfGap = token.flags.contains(.spaceBefore) == (!gap.isEmpty || end == 0)
        if !isInOrder || !isWhite || !flagTellsOfGap { Issue.record("\(escaped(text))") }
        end = token.place.end
      }
      let rest = quote(text, Place(end, UInt32(text.utf8.count)))
      let isWhite = rest.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      #expect(isWhite, "\(escaped(text))")
    }
  }

  @Test func placesAloneAreThoseOfTheTokens() {
    var generator = RepeatableRandom(seed: 9)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var places: [Place] = []
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(&generator)
      withUTF8(text) { tokenizer.places(of: $0, into: &places) }
      #expect(places == tokens(of: text).map(\.place), "\(escaped(text))")
    }
  }

  @Test func sentencesHoldEveryTokenOnce() {
    var generator = RepeatableRandom(seed: 8)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    let breaker = SentenceBreaker()
    for _ in 0..<RandomText.count / 20 {
      let text = RandomText.next(longest: 40, &generator)
      var tokens: [Token] = []
      var sentences: [Sentence] = []
      withUTF8(text) {
        tokenizer.tokenize($0, into: &tokens)
        breaker.sentences(of: $0, tokens: &tokens, into: &sentences)
      }
      var next = 0
      for sentence in sentences {
        let isNext = sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty
        let first = tokens[sentence.tokens.lowerBound]
        let last = tokens[sentence.tokens.upperBound - 1]
        let isPlaced = sentence.place == Place(first.place.start, last.place.end)
        if !isNext || !isPlaced { Issue.record("\(escaped(text))") }
        next = sentence.tokens.upperBound
      }
      #expect(next == tokens.count)
      let starts = tokens.indices.filter { tokens[$0].flags.contains(.sentenceStart) }
      #expect(starts == sentences.map(\.tokens.lowerBound))
    }
  }
}
