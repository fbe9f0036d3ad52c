import TextCore

/// Calls `body` with the UTF-8 of a string, which is never a null pointer.
func withUTF8<Result>(_ text: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
  withBytes(Array(text.utf8), body)
}

/// Calls `body` with bytes, which are never a null pointer.
func withBytes<Result>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
  bytes.withUnsafeBytes { body($0) }
}

/// The tokens of a text.
func tokens(of text: String, _ vocabulary: Vocabulary = Vocabulary([])) -> [Token] {
  var tokens: [Token] = []
  withUTF8(text) { Tokenizer(vocabulary: vocabulary).tokenize($0, into: &tokens) }
  return tokens
}

/// What stands at a place.
func quote(_ text: String, _ place: Place) -> String {
  String(decoding: Array(text.utf8)[Int(place.start)..<Int(place.end)], as: UTF8.self)
}

/// The words of a text, each as it stands.
func words(of text: String) -> [String] {
  tokens(of: text).map { quote(text, $0.place) }
}
