import Testing

@testable import Training

/// What words show to the weights, and what the weights make of it.
@Suite("Weights of words")
struct WordWeightsTests {
  @Test("a feature is read as it was written", arguments: WordFeature.Kind.allCases)
  func names(_ kind: WordFeature.Kind) throws {
    let value = kind.isOfWords ? NameHash.of("o'clock") : 1 << 21 | 5
    let feature = WordFeature(kind: kind, value: value, form: 11)
    let name = feature.name { $0 == value ? "o'clock" : "" }
    #expect(try #require(WordFeature(name: Array(name.utf8))) == feature)
  }

  @Test(
    "what is no feature is none",
    arguments: ["base", "before:9", "before:x:sister", "nothing:1:sister", "length:1:sister"])
  func noFeature(_ name: String) {
    #expect(WordFeature(name: Array(name.utf8)) == nil)
  }

  @Test func keysDiffer() {
    var keys: Set<UInt64> = []
    for kind in WordFeature.Kind.allCases {
      for form in UInt8(0)..<32 {
        for value in UInt64(0)..<64 {
          keys.insert(WordFeature(kind: kind, value: value, form: form).key)
        }
      }
    }
    #expect(keys.count == WordFeature.Kind.allCases.count * 32 * 64)
    #expect(!keys.contains(0))
  }

  private func weights(_ lines: String) -> WordWeights {
    var lines = lines
    return lines.withUTF8 { WordWeights($0) }
  }

  private func score(_ weights: WordWeights, _ text: String, word: Int) -> WordWeights.Score {
    var text = text
    return text.withUTF8 { bytes in
      let index = KnownIndex(CaseIdentities(), .builtIn)
      let scan = NoteScan(
        UnsafeRawBufferPointer(bytes), .builtIn, index, recordDay: nil, isWeighed: false)
      let finder = NameFinder(text: scan.text, words: scan.words, lists: .builtIn, index: index)
      return weights.score(word, scan.taken, finder)
    }
  }

  @Test func sums() {
    let lines = "base -50 -60\nbefore:1:to 30 200\nword:1:lantern 5 40\nafter:1:nursery 0 7\n"
    let score = score(weights(lines), "she goes to lantern on mondays", word: 3)
    #expect(score.name == -50 + 30 + 5)
    #expect(score.place == -60 + 200 + 40)
    #expect(abs(score.logit - 193.3) < 0.5)
  }

  @Test func noWeightsFindNothing() {
    let text = "she goes to Lantern on mondays"
    for word in 0..<6 { #expect(score(WordWeights(), text, word: word).logit < -9_000) }
  }

  @Test(
    "what no single reason tells",
    arguments: [
      ("she had a lovely day at little acorns with her key worker", "little acorns"),
      ("SW EDWIN PRICE INFORMED BY PHONE.", "EDWIN PRICE"),
      ("he starts at happy days on monday", "happy days"),
      ("Plays football on Tuesdays with Hyde Road Rovers.", "Hyde Road Rovers"),
    ])
  func weighed(_ text: String, _ name: String) {
    let masked = Masking.text(text)
    for part in name.split(separator: " ") { #expect(!masked.contains(part), "\(masked)") }
  }

  @Test(
    "everyday words stay",
    arguments: [
      "House was chaotic but no worse than before.",
      "He was asleep on the sofa in the front room.",
      "She goes to nursery on Mondays and to the park after.",
      "Mum will take him to the clinic. Not weighed today.",
    ])
  func everyday(_ text: String) {
    #expect(Masking.text(text) == text)
  }
}
