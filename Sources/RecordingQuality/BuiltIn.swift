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
  /// - Complexity: O(*n*) in their size, some milliseconds.
  public static func compiled() -> CompiledLexicons {
    bytes(BuiltInLexicons.compiled).withUnsafeBytes { CompiledLexicons(bytes: $0) }
  }

  /// The model that travels inside the binary; nil where there is none.
  public static func model() -> LinearModel? {
    guard BuiltInLexicons.model.count > 0 else { return nil }
    guard let model = try? LinearModel(unpacked: bytes(BuiltInLexicons.model)) else {
      preconditionFailure("the built-in model cannot be read: make it anew with 'casenote train'")
    }
    return model
  }

  private static func bytes(_ embedded: (text: StaticString, count: Int)) -> [UInt8] {
    embedded.text.withUTF8Buffer { SixBitText.bytes($0, count: embedded.count) }
  }
}
