import BuiltInLexicons
public import Matching

/// The lexicons that travel inside the binary, parsed.
public enum BuiltIn {
  /// All of them, in order of their files' names.
  public static func lexicons() throws(LexiconError) -> [Lexicon] {
    var lexicons: [Lexicon] = []
    for file in BuiltInLexicons.files {
      let bytes = file.text.withUTF8Buffer { Array($0) }
      lexicons.append(try LexiconParser.parse(bytes, file: "Lexicons/\(file.name)"))
    }
    return lexicons
  }
}
