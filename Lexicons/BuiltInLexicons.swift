/// The lexicons, and the model trained on them, that travel inside the binary.
public enum BuiltInLexicons {
  /// Name (the path below `Lexicons/`) and text of every list, in order of name.
  public static var files: [(name: String, text: StaticString)] { embeddedFiles }

  /// All lists compiled into one automaton, as text of six bits a character.
  public static var compiled: (text: StaticString, count: Int) { embeddedCompiledLexicons }

  /// The trained model unpacked, in the same way; of count 0 where none is in the folder.
  public static var model: (text: StaticString, count: Int) { embeddedModel }
}
