import BuiltInLexicons
import Foundation
public import Learned
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

  /// The model that travels inside the binary; nil where there is none.
  public static func model() -> LinearModel? {
    guard let text = BuiltInLexicons.model else { return nil }
    let file = text.withUTF8Buffer { Data($0) }
    guard let model = try? LinearModel(file: file) else {
      preconditionFailure("the built-in model cannot be read: make it anew with 'casenote train'")
    }
    return model
  }
}
