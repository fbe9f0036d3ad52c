/// The lexicons, and the model trained on them, that travel inside the binary.
public enum BuiltInLexicons {
  /// Name (the path below `Lexicons/`) and text of every list, in order of name.
  public static var files: [(name: String, text: StaticString)] {
    embeddedFiles.filter { $0.name.hasSuffix(".lexicon") }
  }

  /// All lists compiled into one automaton, in base 64.
  public static var compiled: StaticString { embeddedCompiledLexicons }

  /// The trained model, as `casenote train` wrote it; nil where none is in the folder.
  public static var model: StaticString? {
    embeddedFiles.first { $0.name.hasSuffix(".model") }?.text
  }
}
