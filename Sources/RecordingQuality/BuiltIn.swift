import BuiltInLexicons
import Glibc
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
    BuiltInLexicons.compiled.withUTF8Buffer { text in
      defer { letGo(of: text) }
      return CompiledLexicons(literal: text)
    }
  }

  /// The model that travels inside the binary; nil where there is none.
  public static func model() -> LinearModel? {
    BuiltInLexicons.model.withUTF8Buffer { text in
      guard !text.isEmpty else { return nil }
      defer { letGo(of: text) }
      guard let model = try? LinearModel(literal: text) else {
        preconditionFailure("the built-in model cannot be read: make it anew with 'casenote train'")
      }
      return model
    }
  }

  /// Frees the memory of a text of the binary that has been unpacked.
  ///
  /// Should it be read again, the system fetches it from the file again.
  private static func letGo(of text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    let page = Int(getpagesize())
    let address = UInt(bitPattern: start)
    let first = (address + UInt(page) - 1) / UInt(page) * UInt(page)
    let end = (address + UInt(text.count)) / UInt(page) * UInt(page)
    guard first < end else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_DONTNEED)
  }
}
