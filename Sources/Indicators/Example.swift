public import TextCore

/// A text that shows an indicator in its marked places, or does not show it.
///
/// Knows the line of source it stands on, so that a failing example is reported there.
public struct Example: Sendable, CustomStringConvertible {
  /// The text, its marks ⟦ ⟧ still in it.
  public let markedText: String
  /// The columns that the example needs, by their names in JSON Lines.
  public let columns: [String: String]
  /// The source file in which it stands, as `#fileID`; empty where not known.
  public let file: String
  /// The path of that file, as `#filePath`; empty where not known.
  public let path: String
  /// The line of that file, from 1; 0 where not known.
  public let line: Int

  /// Makes an example that knows where in the source it stands.
  public init(
    _ markedText: String, columns: [String: String] = [:], file: String = #fileID,
    path: String = #filePath, line: Int = #line
  ) {
    self.markedText = markedText
    self.columns = columns
    self.file = file
    self.path = path
    self.line = line
  }

  /// The text without its marks.
  public var text: String { markedText.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The marked places, in order, in bytes of ``text``.
  public var marks: [Place] {
    var places: [Place] = []
    var start: UInt32?
    var offset: UInt32 = 0
    for character in markedText {
      switch character {
      case "⟦": start = offset
      case "⟧":
        if let first = start { places.append(Place(first, offset)) }
        start = nil
      default: offset += UInt32(character.utf8.count)
      }
    }
    return places
  }

  /// The text with its marks.
  public var description: String { markedText }
}
