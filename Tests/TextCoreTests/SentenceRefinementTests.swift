import Testing
import TextCore

/// Where sentences of notes end: at each "|".
struct SentenceRefinementTests {
  @Test(arguments: [
    // Full stops.
    "Mum was in.| Baby seen.", "Seen at 4.15 pm.| Baby asleep.", "No concerns.| 3 kids home.",
    "mum ok.| baby asleep.", "ate it.| mum pleased", "w/c 3.4.25 all fine.| Back then.",
    "Wt 8.15kg.| Length 74cm.",
    "He said no.| She left.", "It was OK.| Mum left.", "She sat.| Mum fed her.",
    "Bed dry (seen).| Cot empty.", "He said \u{201C}no.\u{201D}| Mum cried.",
    "He said \"no.\"| Mum cried.", "Asked twice.| \"I don't know.\"", "Asleep.| (Nan told me.)",
    "At 25th.| +30g in 2/52.", "Bill paid.| \u{A3}40 left.", "Encouraged.| ?top ups.",
    "Mum.| Dad.", "One.Two", "fine.Mum said", "Seen (x2).| no marks",
    // Abbreviations.
    "Dr. Khan rang.", "Mr. and Mrs. Smith", "St. Mary's hosp. in town", "Prof. A. B. Khan saw him.",
    "at approx. 4 pm", "e.g. Monday", "i.e. Mum", "toys, e.g. blocks", "No. 4 Hill St. in Leeds",
    "tel. 0115 496 0000", "wt. 8.1kg", "wt. gain slow", "for 3 wks. now",
    "in 5 mins.| Then he slept.",
    "for 2 yrs.| Dad left.", "an appt. at the hosp. was kept", "Back in Sept. 2024",
    "on Fri. 4 April",
    "J. Smith (SW)", "saw J. Smith", "liaise w. CPN", "sits w. cushion", "v. sensible",
    "seen by M.T. Jones", "saw Theo M.| He slept.", "obs. and bloods",
    "Ok with that etc.| Mum rang.",
    "9 a.m. visit", "at 9 a.m.| Mum was up.", "told no.| Seen once.", "lives at no. 40, alone",
    // Questions and exclamations.
    "Which bit?| The wet bit.", "Gone!| Then back.", "Cot?| not seen",
    "said \u{201C}man?\u{201D} to Tasha",
    "(really?) and so on", "marks on L arm ?fracture", "marks, ? fracture", "Is he well ?| Yes.",
    "? left on ward", "Why?!| Nobody knows.",
    // Ellipses.
    "well... maybe", "well...| Maybe not.", "well\u{2026} maybe", "well\u{2026}| Maybe not.",
    // Lines.
    "PLAN:|\nweigh in clinic", "PLAN: weigh in clinic", "Observations of child:|\nsmiling",
    "Seen|\nMum was in", "Wt 8.15kg|\nL 74cm", "one|\n\ntwo", "no stop|\r\nNext line",
    "- one|\n- two", "* one|\n* two", "\u{2022} one|\n\u{2022} two", "\u{2013} one|\n\u{2013} two",
    "1. Nursery|\n2. Housing", "1) one|\n2) two", "a) one|\nb) two", "1.\nNursery", "-\none",
    "12. ground floor", "1.2. Next", "10.05 rang Carly.| 10.15 rang Dean.",
    "bring: 1. nappies 2. milk",
    "The health visitor saw Kai at home and he was asleep in\nhis cot.| She will go back.",
    "The health visitor saw Kai at home and he was asleep.|\nshe will go back",
    "The health visitor saw Kai at home and this is her view:|\nhe is well",
    "The health visitor saw Kai at home and he was asleep in|\n- his cot",
    "The health visitor saw Kai at home and he was asleep in|\n\nhis cot",
    "Kai asleep in|\nhis cot",
    "Saw Kai |\u{2022} asleep |\u{2022} well",
    // What does not end a sentence.
    "Mum tired  and low", "Mum tired - low in mood", "Home: fine; school: fine", "Mum, dad.",
    "a.b", "\u{3042}\u{3002}|\u{3042}", "",
  ])
  func sentences(of marked: String) {
    let text = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    withUTF8(text) {
      Tokenizer(vocabulary: Vocabulary([])).tokenize($0, into: &tokens)
      SentenceBreaker().sentences(of: $0, tokens: &tokens, into: &sentences)
    }
    let expected = marked.split(separator: "|").map(trimmed)
    #expect(sentences.map { quote(text, $0.place) } == expected)
  }

  /// Refinement goes by tokens and lines, whatever stands in front.
  @Test(arguments: ["\u{1F476}\u{1F3FD} \u{E9}.\n\n", "\r\n", "\u{201C}So.\u{201D}\n\n"])
  func afterOtherText(prefix: String) {
    let text = prefix + "Dr. Khan came at 4.15 pm.\r\nMum was in.  Baby seen. 3 kids home."
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    withUTF8(text) {
      Tokenizer(vocabulary: Vocabulary([])).tokenize($0, into: &tokens)
      SentenceBreaker().sentences(of: $0, tokens: &tokens, into: &sentences)
    }
    #expect(
      sentences.map { quote(text, $0.place) }.suffix(4)
        == ["Dr. Khan came at 4.15 pm.", "Mum was in.", "Baby seen.", "3 kids home."])
  }

  /// Minutes each, if time grew with the square of a run.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ")", "\"", ".", ".)", "?", "a.", "a. ", "- ", "1.\n", "\u{201D}", "\u{E9}) ", "(a",
    ])
  func longRuns(of piece: String) {
    let text = String(repeating: piece, count: 100_000)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    withUTF8(text) {
      Tokenizer(vocabulary: Vocabulary([])).tokenize($0, into: &tokens)
      SentenceBreaker().sentences(of: $0, tokens: &tokens, into: &sentences)
    }
    #expect(sentences.last?.tokens.upperBound == tokens.count)
  }

  /// What runs on without an end is cut, so that no sentence is longer than what looks at all of it
  /// for each of its parts can bear.
  @Test(arguments: [255, 256, 257, 512, 1000]) func runsOn(words: Int) {
    let text = String(repeating: "and ", count: words)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    withUTF8(text) {
      Tokenizer(vocabulary: Vocabulary([])).tokenize($0, into: &tokens)
      SentenceBreaker().sentences(of: $0, tokens: &tokens, into: &sentences)
    }
    let lengths = sentences.map(\.tokens.count)
    #expect(lengths.dropLast().allSatisfy { $0 == 256 })
    #expect((1...256).contains(lengths.last ?? 0))
    #expect(lengths.reduce(0, +) == words)
  }

  private func trimmed(_ text: Substring) -> String {
    let isWhite = { (character: Character) in character.isWhitespace }
    var text = text.drop(while: isWhite)
    while let last = text.last, isWhite(last) { text.removeLast() }
    return String(text)
  }
}
