/// Tells a format from the first bytes, where no name does.
enum FormatSniffing {
  enum Result: Equatable {
    case format(RecordFormat)
    /// Nothing that gives itself away; plain text, perhaps.
    case none
    /// The bytes do not suffice to tell.
    case unknown
  }

  /// Looks at the beginning of an input.
  ///
  /// A brace begins JSON Lines, a bracket and a brace an array of them. A first line with a delimiter begins a table if one of its cells is
  /// a name for the text, and either another cell is a known name too or all of them look like
  /// names: a note may well begin "Note, by phone: …".
  static func sniff(
    _ head: UnsafeRawBufferPointer, isEnd: Bool, mapping: ColumnMapping?
  ) -> Result {
    let start = ByteOrderMark.length(in: head)
    guard let first = head[start...].firstIndex(where: { !$0.isJSONSpace }) else {
      return isEnd ? .none : .unknown
    }
    if head[first] == UInt8(ascii: "{") { return .format(.jsonl) }
    if head[first] == UInt8(ascii: "[") {
      guard let second = head[(first + 1)...].first(where: { !$0.isJSONSpace }) else {
        return isEnd ? .none : .unknown
      }
      if second == UInt8(ascii: "{") { return .format(.jsonl) }
    }
    switch TableHeader.search(head, isEnd: isEnd, mapping: mapping) {
    case .unknown: return .unknown
    case .empty, .badQuote: return .none
    case .found(let header):
      let layout = header.layout
      let known = layout.columns.count { $0 != nil }
      guard layout.headers.count > 1, layout.columns.contains(.text),
        known > 1 || layout.headers.allSatisfy(looksLikeName)
      else { return .none }
      return .format(layout.delimiter == .tab ? .tsv : .csv)
    }
  }

  private static func looksLikeName(_ header: String) -> Bool {
    !header.isEmpty && header.utf8.count <= 40 && !".?!:".contains(header.last ?? ".")
      && header.split(separator: " ").count <= 5
  }
}
