import Matching
import Testing

/// What is wrong in a lexicon is said with file, line, column and the mend.
struct LexiconErrorTests {
  static let header = "id: test\nwhy: a test\nsource: a test\n"

  static let cases: [(text: String, message: String)] = [
    (
      "id: test\nwhi: because\n",
      "2:1: error: unknown key 'whi'. Did you mean 'why'? The keys are id, why and source."
    ),
    ("id: test\nid: test\n", "2:1: error: 'id' is given twice. Keep one of them."),
    ("id: test\nwhy: x\n", "1:1: error: 'source' is missing. Add a line 'source: …' at the top."),
    (
      "id: Test\n",
      """
      1:5: error: 'Test' is no name. Use lower-case letters, digits, '.' and '-', and begin with a \
      letter.
      """
    ),
    (
      header + "trems a\n  x\n",
      """
      4:1: error: unknown section 'trems'. Did you mean 'terms'? The sections are words, terms, \
      except and examples; indent what belongs to one.
      """
    ),
    (
      header + "terms a\nterms b\n  x\n",
      "4:1: error: 'terms a' has no entries. Add some, or delete the section."
    ),
    (header + "terms a\n  (x|y\n", "5:3: error: '(' is never closed. Add its other half."),
    (
      header + "terms a\n  x)\n",
      "5:4: error: ')' closes nothing. Delete it, or open it before."
    ),
    (
      header + "terms a\n  (x|)\n",
      "5:6: error: one side of '|' is empty. Use square brackets for what may be missing."
    ),
    (
      header + "terms a\n  ... x\n",
      "5:3: error: a gap needs a word on both sides. Delete it, or add the word."
    ),
    (header + "terms a\n  x ...40 y\n", "5:5: error: a gap of 40 is too wide. Use at most 12."),
    (
      header + "terms a\n  [x]\n",
      "5:3: error: every part of this may be missing. Let one word be needed."
    ),
    (
      header + "terms a\n  well,presented\n",
      "5:3: error: 'well,presented' is not one word of running text. Put blanks between its parts."
    ),
    (
      header + "terms a\n  say:x\n",
      """
      5:7: error: unknown ending ':x'. Use ':v' for a verb, ':n' for a noun, ':a' for an adjective.
      """
    ),
    (
      header + "terms a\n  <mothr> x\nwords mother\n  mum\n",
      """
      5:3: error: unknown word class '<mothr>'. Did you mean 'mother'? Define it in a section \
      'words mothr'.
      """
    ),
    (
      header + "words a\n  <b>\nwords b\n  <a>\nterms t\n  <a>\n",
      "7:3: error: the word class 'a' contains itself. Take it out of its own entries."
    ),
    (
      header + "words a\n  x\nwords a\n  y\n",
      "6:7: error: the word class 'a' already stands in test.lexicon, line 4. Keep one home for it."
    ),
    (
      header + "terms a\n  x ^ y\n",
      "5:5: error: '^' stands inside a term. '^' goes at the very start and '$' at the very end."
    ),
    (
      header + "terms a\n  x | y\n",
      "5:5: error: '|' means nothing here. Write '\\|' for the mark itself."
    ),
    (
      header + "terms a\n  x\nexamples\n  x y\n",
      "7:3: error: an example begins with '+' (must match) or '-' (must not)."
    ),
    (
      header + "terms a\n  x\nexamples\n  + x y\n",
      "7:3: error: an example with '+' needs ⟦marks⟧ round each place that matches."
    ),
    (
      header + "terms a\n  x\nexamples\n  + ⟦x y\n",
      "7:3: error: the marks ⟦ and ⟧ do not pair. Close each one."
    ),
    (
      header + "terms a\n  x\nterms a\n  y\n",
      "6:7: error: the group 'a' is given twice. Put their terms together."
    ),
    (
      header + "  x\n",
      """
      4:1: error: 'key: value' expected before the first section. Begin the file with id, why and \
      source.
      """
    ),
  ]

  @Test(arguments: cases.indices) func message(index: Int) throws {
    let (text, message) = Self.cases[index]
    let error = #expect(throws: LexiconError.self) {
      _ = try CompiledLexicons([LexiconParser.parse(Array(text.utf8), file: "test.lexicon")])
    }
    #expect(error?.description == "test.lexicon:" + message)
  }

  @Test func idTwice() throws {
    let lexicon = try LexiconParser.parse(
      Array((Self.header + "terms a\n  x\n").utf8), file: "test.lexicon")
    let error = #expect(throws: LexiconError.self) {
      _ = try CompiledLexicons([lexicon, lexicon])
    }
    #expect(
      error?.description
        == "test.lexicon:1:1: error: the id 'test' is taken by test.lexicon. Choose another id.")
  }

  @Test func notUTF8() {
    let bytes = Array(Self.header.utf8) + Array("terms a\n  ".utf8) + [0xFF, 10]
    let error = #expect(throws: LexiconError.self) {
      _ = try LexiconParser.parse(bytes, file: "test.lexicon")
    }
    #expect(
      error?.description == "test.lexicon:5:1: error: the file is not UTF-8 text. Save it as UTF-8."
    )
  }
}
