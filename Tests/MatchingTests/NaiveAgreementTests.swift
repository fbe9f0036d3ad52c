import Matching
import Support
import Testing
import TextCore

/// The automaton agrees with the matcher that is written to be read, on random terms and texts.
struct NaiveAgreementTests {
  private static let words = ["a", "b", "c", "A", "Zed", "7"]

  /// A random term over a small alphabet, brackets, gaps, classes and anchors included.
  private func term(_ random: inout RepeatableRandom) -> String {
    let count = Int.random(in: 1...4, using: &random)
    var parts: [String] = []
    for index in 0..<count {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: parts.append("(a|b c)")
      case 1: parts.append("<ab>")
      case 2: parts.append("<name>")
      case 3: parts.append("<number>")
      case 4: parts.append("<any>")
      case 5: parts.append("[\(["a", "b c", "(c|a)"].randomElement(using: &random) ?? "a")] b")
      case 6 where index > 0: parts.append("...\(Int.random(in: 1...3, using: &random)) c")
      case 7: parts.append("=A")
      default: parts.append(["a", "b", "c"].randomElement(using: &random) ?? "a")
      }
    }
    let body = parts.joined(separator: " ")
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "^ " + body
    case 1: return body + " $"
    default: return body
    }
  }

  private func text(of words: Int, _ random: inout RepeatableRandom) -> String {
    var text = ""
    for _ in 0..<words {
      text += Self.words.randomElement(using: &random) ?? "a"
      text +=
        [" ", " ", " ", " ", ", ", "; ", ". ", "-", "\n"].randomElement(using: &random) ?? " "
    }
    return text
  }

  @Test(arguments: 0..<40) func agree(seed: Int) throws {
    try agree(seed: seed, texts: 60, words: 0...24)
  }

  /// What is carried from one block of starts to the next: a text takes two or three.
  @Test(arguments: 40..<52) func agreeAcrossBlocks(seed: Int) throws {
    try agree(seed: seed, texts: 2, words: 600...1_200)
  }

  private func agree(seed: Int, texts: Int, words: ClosedRange<Int>) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    let terms = (0..<Int.random(in: 1...6, using: &random)).map { _ in term(&random) }
    let exception = Bool.random(using: &random) ? term(&random) : nil
    let classes = ["ab": "a, b, c b"]
    let compiled = try CompiledLexicons(
      [
        try lexicon(terms.joined(separator: "\n"), words: classes, except: exception, id: "one"),
        try lexicon(term(&random), id: "two"),
      ], keepingTerms: true)
    let naive = NaiveMatcher(compiled)
    // One matcher for all texts: what it remembers of earlier ones must not show, nor when it
    // forgets; nor that the lexicons were laid down as bytes in between.
    let read = CompiledLexicons(Image(copying: compiled.image))
    let matcher = Matcher(read, stepLimit: seed % 2 == 0 ? 4 : 1 << 16)
    for _ in 0..<texts {
      let text = text(of: Int.random(in: words, using: &random), &random)
      let note = Tokenised(text, compiled)
      var matches: [Match] = []
      matcher.match(note.stream, into: &matches)
      #expect(
        Set(matches) == Set(naive.matches(note.stream)), "\(terms) except \(exception ?? "-")")
      #expect(matches.count == Set(matches).count)
      #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.firstToken <= $1.firstToken })
    }
  }
}
