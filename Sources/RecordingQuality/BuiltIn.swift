import BuiltInLexicons
public import Learned
public import Matching
import TextCore

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

  /// All of them compiled, which was done when the program was built.
  ///
  /// - Complexity: O(*n*) in their rules; a fraction of a millisecond.
  public static func compiled() -> CompiledLexicons {
    CompiledLexicons(Image(permanent: BuiltInLexicons.compiled))
  }

  /// The model that travels inside the binary; nil where there is none.
  public static func model() -> LinearModel? {
    let bytes = BuiltInLexicons.model
    return bytes.isEmpty ? nil : LinearModel(Image(permanent: bytes))
  }
}
