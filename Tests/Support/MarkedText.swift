/// A text with ⟦marks⟧ round places, split into the text and the places in UTF-8 bytes.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public var text = ""
  /// The marked places, in order, as ranges of UTF-8 bytes in ``text``.
  public var places: [Range<Int>] = []

  /// Takes the marks out of a text; one that is not closed is dropped.
  public init(_ marked: String) {
    var start: Int?
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧":
        if let first = start { places.append(first..<text.utf8.count) }
        start = nil
      default: text.append(character)
      }
    }
  }
}
