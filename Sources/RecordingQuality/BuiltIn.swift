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

  /// All of them compiled, which was done when the program was built.
  ///
  /// - Complexity: O(*n*) in their size, some milliseconds.
  public static func compiled() -> CompiledLexicons {
    let text = Data(lent: BuiltInLexicons.compiled)
    guard let bytes = Data(base64Encoded: text) else {
      preconditionFailure("the built-in lexicons are not whole: build the program anew")
    }
    return bytes.withUnsafeBytes { CompiledLexicons(bytes: $0) }
  }

  /// The model that travels inside the binary; nil where there is none.
  public static func model() -> LinearModel? {
    guard let text = BuiltInLexicons.model else { return nil }
    guard let model = try? LinearModel(file: Data(lent: text)) else {
      preconditionFailure("the built-in model cannot be read: make it anew with 'casenote train'")
    }
    return model
  }
}

extension Data {
  /// The bytes of a literal, where they lie.
  fileprivate init(lent text: StaticString) {
    self.init(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: text.utf8Start), count: text.utf8CodeUnitCount,
      deallocator: .none)
  }
}
