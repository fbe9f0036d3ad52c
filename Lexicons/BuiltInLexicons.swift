/// The lexicons, and the model trained on them, that travel inside the binary.
public enum BuiltInLexicons {
  /// Name (the path below `Lexicons/`) and text of every list, in order of name.
  public static var files: [(name: String, text: StaticString)] { embeddedFiles }

  /// All lists compiled into one automaton, for `LiteralReader`.
  public static var compiled: StaticString { embeddedCompiledLexicons }

  /// The trained model, for the same; empty where none is in the folder.
  public static var model: StaticString { embeddedModel }
}
