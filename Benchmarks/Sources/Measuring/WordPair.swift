import CICU
import TextCore

/// ICU's word iterator and the tokeniser, one after the other over the same texts.
public struct WordPair: Codable, Sendable {
  /// What ICU had of a processor.
  public let icuSeconds: Double
  /// What the tokeniser had.
  public let tokeniserSeconds: Double
  /// How many times faster the tokeniser was.
  public let ratio: Double
  /// What ICU's sentence iterator had of a processor.
  public let icuSentenceSeconds: Double
  /// Bytes of all texts.
  public let textBytes: Int
  /// What ICU gives, boundaries in white space among them.
  public let boundaries: Int
  /// What ICU's sentence iterator gives.
  public let sentences: Int
  /// What the tokeniser gives.
  public let tokens: Int

  /// Times both.
  ///
  /// - Parameter icuFirst: which of the two goes first.
  public init(_ texts: Texts, icuFirst: Bool) throws(MeasuringError) {
    let icu = try ICUBreaks(cicu_words_open)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var boundaries = 0
    var tokens = 0
    var places: [Place] = []
    var seconds = (icu: 0.0, tokeniser: 0.0)
    for isICU in [icuFirst, !icuFirst] {
      let watch = StopWatch()
      if isICU {
        texts.forEach { boundaries += icu.count($0) }
        seconds.icu = watch.read().processorSeconds
      } else {
        texts.forEach {
          tokenizer.places(of: $0, into: &places)
          tokens += places.count
        }
        seconds.tokeniser = watch.read().processorSeconds
      }
    }
    let icuSentences = try ICUBreaks(cicu_sentences_open)
    var sentences = 0
    let watch = StopWatch()
    texts.forEach { sentences += icuSentences.count($0) }
    icuSentenceSeconds = watch.read().processorSeconds
    self.sentences = sentences
    (icuSeconds, tokeniserSeconds) = (seconds.icu, seconds.tokeniser)
    ratio = seconds.icu / seconds.tokeniser
    textBytes = texts.bytes.count
    (self.boundaries, self.tokens) = (boundaries, tokens)
  }

  /// Throws unless both cut every text alike.
  public static func compare(_ texts: Texts) throws(MeasuringError) {
    let icu = try ICUBreaks(cicu_words_open)
    let tokenizer = Tokenizer(vocabulary: Vocabulary([]))
    var row = 0
    var unequal: Int?
    texts.forEach { text in
      row += 1
      if unequal == nil, tokenizer.boundaries(of: text) != icu.boundaries(text) { unequal = row }
    }
    if let unequal { throw .unequal(row: unequal) }
  }
}
