/// The lexicons that travel inside the binary.
public enum BuiltInLexicons {
  /// Name (the path below `Lexicons/`) and text of every list, in order of name.
  public static var files: [(name: String, text: StaticString)] { embeddedLexicons }
}
