import Matching
import RecordingQuality
import Support
import Testing

/// Every built-in lexicon matches its own examples and leaves its near-misses alone.
struct LexiconExampleTests {
  /// The lists, and all of them compiled; once for all tests, since compiling takes seconds.
  static let lexicons = Result { () throws(LexiconError) in try BuiltIn.lexicons() }
  static let compiled = Result { () throws(LexiconError) in
    try CompiledLexicons(lexicons.get())
  }

  @Test func compile() throws {
    #expect(try !Self.lexicons.get().isEmpty)
    _ = try Self.compiled.get()
  }

  @Test(arguments: try lexicons.get().map(\.id))
  func examples(id: String) throws {
    let lexicon = try #require(Self.lexicons.get().first { $0.id == id })
    let compiled = try Self.compiled.get()
    let rules = Set(compiled.rules(named: id))
    let matcher = Matcher(compiled)
    var matches: [Match] = []
    for example in lexicon.examples {
      let marked = MarkedText(example.markedText)
      let note = Tokenised(marked.text, compiled)
      matcher.match(note.stream, into: &matches)
      let found = matches.filter { rules.contains($0.rule) }.map { note.range($0) }
      let place: Comment = "\(lexicon.file):\(example.line): \(example.markedText)"
      if example.matches {
        for mark in marked.places {
          #expect(found.contains { $0.overlaps(mark) }, "not found: \(place)")
        }
        for range in found {
          let words = String(decoding: note.text[range], as: UTF8.self)
          #expect(
            marked.places.contains { $0.overlaps(range) }, "matches '\(words)' too: \(place)")
        }
      } else {
        let words = found.map { String(decoding: note.text[$0], as: UTF8.self) }
        #expect(words.isEmpty, "must not match: \(place)")
      }
    }
  }

  @Test func everyListHasExamplesBothWays() throws {
    for lexicon in try Self.lexicons.get() where lexicon.hasTerms {
      #expect(lexicon.examples.contains { $0.matches }, "\(lexicon.file) has no '+' example")
      #expect(lexicon.examples.contains { !$0.matches }, "\(lexicon.file) has no '-' example")
    }
  }
}
