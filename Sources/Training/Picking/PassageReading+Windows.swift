import Context
import Indicators
import Scoring
import TextCore

extension PassageReading {
  /// The sentence with those beside it that show the same, and what it needs to be understood.
  func window(around sentence: Int, _ indicator: IndicatorNumber) -> Range<Int>? {
    guard !note.facts[sentence].isHeading, (1...70).contains(words(in: sentence..<sentence + 1))
    else { return nil }
    var window = sentence..<sentence + 1
    // A concern is told by one sentence; what is done well shows best where it goes on.
    if AllIndicators.descriptions[indicator].kind == .strength {
      while window.count < 3, joins(window, window.upperBound), shows(indicator, window.upperBound)
      {
        window = window.lowerBound..<window.upperBound + 1
      }
    }
    if words(in: window) < Self.fewestWords || leansBack(window.lowerBound),
      joins(window, window.lowerBound - 1)
    {
      window = window.lowerBound - 1..<window.upperBound
    }
    if words(in: window) < Self.fewestWords || !isBalanced(trimmed(window)),
      joins(window, window.upperBound)
    {
      window = window.lowerBound..<window.upperBound + 1
    }
    return words(in: window) >= Self.fewestWords ? window : nil
  }

  /// A record in which the point is that something is not there is shown as a whole, if it is short.
  func wholeWindow(_ indicator: IndicatorNumber) -> Range<Int>? {
    let description = AllIndicators.descriptions[indicator]
    // What a date told is gone with the date.
    guard description.id != "late-recording", !note.sentences.isEmpty else { return nil }
    if note.wordCount <= Self.mostWordsOfWhole { return note.sentences.indices }
    // A letter to a child shows in its first lines what it is.
    guard description.kind == .strength else { return nil }
    var end = 0
    while end < note.sentences.count, words(in: 0..<end + 1) <= Self.mostWordsOfWhole { end += 1 }
    return end > 0 ? 0..<end : nil
  }

  private static let fewestWords = 9
  private static let mostWordsOfWhole = 90

  func words(in window: Range<Int>) -> Int { note.facts[window].reduce(0) { $0 + $1.wordCount } }

  /// Whether a sentence stands beside a window in the same paragraph, and makes no heap of words.
  private func joins(_ window: Range<Int>, _ other: Int) -> Bool {
    guard note.sentences.indices.contains(other), !note.facts[other].isHeading,
      words(in: window) + words(in: other..<other + 1) <= 75
    else { return false }
    let second = max(other, window.lowerBound)
    return !note.tokens[note.sentences[second].tokens.lowerBound].flags.contains(.paragraphStart)
  }

  /// Whether an indicator was found in a sentence.
  private func shows(_ indicator: IndicatorNumber, _ sentence: Int) -> Bool {
    let place = note.sentences[sentence].place
    return score.findings.contains {
      $0.indicator == indicator && $0.place.map { place.contains($0) } == true
    }
  }

  /// Whether quotation marks and brackets are closed.
  func isBalanced(_ bytes: Range<Int>) -> Bool {
    var (straight, curly, brackets) = (0, 0, 0)
    for scalar in String(decoding: text[bytes], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": straight += 1
      case "“": curly += 1
      case "”": curly -= 1
      case "(": brackets += 1
      case ")": brackets -= 1
      default: break
      }
    }
    return straight % 2 == 0 && curly == 0 && brackets == 0
  }

  /// Whether a sentence begins with a word that stands for something said before it.
  func leansBack(_ sentence: Int) -> Bool {
    note.sentences[sentence].tokens.first { !note.tokens[$0].flags.contains(.mark) }
      .map { Self.leaning.contains(note.tokens[$0].hash) } ?? false
  }

  private static let leaning = Set(
    [
      "he", "she", "they", "it", "this", "that", "these", "those", "his", "her", "their", "him",
      "them", "its", "but", "and", "so", "also", "then", "again", "which", "because", "however",
      "therefore", "both", "same", "he's", "she's", "they're", "it's", "that's", "or", "still",
    ].map { SpellingHash.of($0.utf8) })

  /// What speaks for a passage as an example, and against it.
  func weigh(
    _ indicator: IndicatorNumber?, _ window: Range<Int>, _ bytes: Range<Int>
  ) -> Clearness {
    let kind: Passage.Kind =
      indicator.map { AllIndicators.descriptions[$0].kind == .strength ? .strong : .weak } ?? .whole
    var clearness = Clearness(kind)
    clearness.words = words(in: window)
    clearness.score = score.value
    clearness.isAdvisory = indicator.map { advisory.contains($0) } ?? false
    count(indicator, bytes, into: &clearness)
    clearness.leansBack = leansBack(window.lowerBound)
    clearness.fragments = fragments(in: window)
    clearness.hasHeading = note.facts[window].contains(where: \.isHeading)
    clearness.isWhole = isWhole(bytes)
    for index in tokens(of: window) {
      let flags = note.tokens[index].flags
      if flags.contains(.name) { clearness.names += 1 }
      if flags.contains(.number) { clearness.numbers += 1 }
      if flags.contains(.allCapitals) { clearness.abbreviations += 1 }
    }
    clearness.names = max(0, clearness.names - 1)
    clearness.isSpoilt =
      text[bytes].contains(UInt8(ascii: "@"))
      || String(decoding: text[bytes], as: UTF8.self).contains("\u{FFFD}")
    return clearness
  }

  /// Whether a finding is about some of a passage; it may begin with the dash of a list before it.
  static func isIn(_ bytes: Range<Int>, _ place: Place) -> Bool {
    Int(place.start) < bytes.upperBound && Int(place.end) > bytes.lowerBound
  }

  /// The findings inside a passage.
  private func count(
    _ indicator: IndicatorNumber?, _ bytes: Range<Int>, into clearness: inout Clearness
  ) {
    var own: [Indicators.Finding] = []
    var strengths: Set<IndicatorNumber> = []
    var concerns: Set<IndicatorNumber> = []
    var themes: Set<Theme> = []
    for finding in score.findings {
      let description = AllIndicators.descriptions[finding.indicator]
      if finding.indicator == indicator {
        if let place = finding.place, Self.isIn(bytes, place) { own.append(finding) }
        continue
      }
      if let place = finding.place, !Self.isIn(bytes, place) { continue }
      // A record as a whole says nothing of one of its sentences.
      if finding.place == nil, indicator != nil { continue }
      // An abbreviation is no fault of what is said by it.
      if description.theme == .form, description.kind == .concern, indicator != nil { continue }
      if description.kind == .strength {
        strengths.insert(finding.indicator)
        themes.insert(description.theme)
      } else {
        concerns.insert(finding.indicator)
      }
    }
    clearness.isOfRecord = indicator != nil && own.isEmpty
    clearness.places = max(1, own.count)
    clearness.isLearned = !own.isEmpty && own.allSatisfy { $0.rule == .learned }
    clearness.otherStrengths = strengths.count
    clearness.concerns = concerns.count
    clearness.themes = themes.count
  }

  /// Whether it begins with a capital, a digit or a quotation mark, and ends as a sentence does.
  private func isWhole(_ bytes: Range<Int>) -> Bool {
    let first = text[bytes.lowerBound]
    let last = text[bytes.upperBound - 1]
    return !(97...122).contains(first) && !"-•*".utf8.contains(first)
      && Self.endsSentence(last) && isBalanced(bytes)
  }

  /// Sentences so short, or broken off, that what they mean stood somewhere else.
  private func fragments(in window: Range<Int>) -> Int {
    window.count { index in
      if words(in: index..<index + 1) <= 2 { return true }
      let end = trimmed(index..<index + 1).upperBound
      return index < window.upperBound - 1 && end > 0 && !Self.endsSentence(text[end - 1])
    }
  }

  static func endsSentence(_ byte: UInt8) -> Bool { ".!?\")".utf8.contains(byte) || byte >= 0x80 }
}
