import CBuiltIn

/// The lexicons, and the model trained on them, that travel inside the binary.
public enum BuiltInLexicons {
  /// Name (the path below `Lexicons/`) and text of every list, in order of name.
  public static var files: [(name: String, text: StaticString)] { embeddedFiles }

  /// All lists compiled into one automaton, for an `Image`.
  public static var compiled: UnsafeRawBufferPointer { bytes(cbuiltin_lexicons()) }

  /// The trained model, for the same; empty where none is in the folder.
  public static var model: UnsafeRawBufferPointer { bytes(cbuiltin_model()) }

  private static func bytes(_ bytes: cbuiltin_bytes) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: bytes.start, count: bytes.count)
  }
}
