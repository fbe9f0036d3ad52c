import Matching

/// A lexicon of one group of terms, for tests.
func lexicon(
  _ terms: String, words: [String: String] = [:], except: String? = nil, id: String = "test"
) throws(LexiconError) -> Lexicon {
  var text = "id: \(id)\nwhy: a test\nsource: a test\n"
  for (name, entries) in words.sorted(by: { $0.key < $1.key }) {
    text += "words \(name)\n  \(entries)\n"
  }
  text += "terms group\n" + terms.split(separator: "\n").map { "  \($0)\n" }.joined()
  if let except {
    text += "except\n" + except.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
  return try LexiconParser.parse(Array(text.utf8), file: "test.lexicon")
}
