/// Tells a header from what may stand in a cell, such as the text of a note in a table without headers.
enum HeaderLikeness {
  /// The longest header that is shown, in characters.
  static let longest = 40

  /// Whether it may be shown: it is no longer than headers are, and no sentence.
  static func isName(_ header: String) -> Bool {
    if header.count > longest { return false }
    let words = header.split(whereSeparator: \.isWhitespace)
    let ends = words.indices.filter { ".!?;".contains(words[$0].last ?? " ") }
    // "Ref. No." and "Seen alone?" are headers.
    if ends.contains(where: { $0 < words.count - 1 && words[$0].count > 4 }) { return false }
    if words.count > 3, words.contains(where: { $0.last == "," }) { return false }
    guard let last = words.last, last.last == "." || last.last == "!" else { return true }
    return words.count < 3 && last.count <= 4
  }

  /// Whether what stands in the place of headers is a row of data.
  ///
  /// - Parameter known: how many of them mean a column that casenote reads.
  static func isData(_ headers: [String], known: Int) -> Bool {
    headers.contains { header in
      switch DateOrder.of(header).order {
      case .iso, .dayFirst, .monthFirst, .either, .named: true
      case .serial, .other: known == 0 && (!isName(header) || Double(header) != nil)
      }
    }
  }
}
