/// A passage with the words that make it good, or that raise the question, marked.
public struct MarkedPassage: Sendable, Equatable {
  /// The passage without marks; no control or invisible character but line feeds is in it.
  public private(set) var text = ""
  /// The marked words, in bytes of ``text``: in order, none empty, none within another.
  public private(set) var marks: [Range<Int>] = []

  /// Makes a passage of text in which «marks» stand; one that is not closed is dropped.
  public init(marked: String) {
    var opened: Int?
    var piece = ""
    for scalar in marked.unicodeScalars {
      guard scalar == "«" || scalar == "»" else {
        piece.unicodeScalars.append(scalar)
        continue
      }
      append(piece, keepsLines: true)
      piece = ""
      if scalar == "«" {
        opened = text.utf8.count
      } else if let start = opened {
        if start < text.utf8.count { marks.append(start..<text.utf8.count) }
        opened = nil
      }
    }
    append(piece, keepsLines: true)
    trim()
  }

  /// Makes a passage of a text and places in it, blanks run together.
  ///
  /// - Parameters:
  ///   - marks: in bytes of the text, in order, none within another.
  ///   - keepsLines: whether line breaks stay, as in a record shown as a whole.
  init(_ bytes: some Collection<UInt8>, marks places: [Range<Int>], keepsLines: Bool) {
    let bytes = Array(bytes)
    var position = 0
    for place in places where place.lowerBound >= position && place.upperBound <= bytes.count {
      append(
        String(decoding: bytes[position..<place.lowerBound], as: UTF8.self), keepsLines: keepsLines)
      let start = text.utf8.count
      append(String(decoding: bytes[place], as: UTF8.self), keepsLines: keepsLines)
      if start < text.utf8.count { marks.append(start..<text.utf8.count) }
      position = place.upperBound
    }
    append(String(decoding: bytes[position...], as: UTF8.self), keepsLines: keepsLines)
    trim()
  }

  /// The text with «marks» in it, as ``init(marked:)`` reads it.
  public var marked: String {
    parts.map { $0.isMarked ? "«\($0.text)»" : $0.text }.joined()
  }

  /// The text in pieces, marked ones and others.
  public var parts: [(text: String, isMarked: Bool)] {
    let bytes = Array(text.utf8)
    var parts: [(text: String, isMarked: Bool)] = []
    var position = 0
    func add(_ range: Range<Int>, _ isMarked: Bool) {
      guard !range.isEmpty else { return }
      parts.append((String(decoding: bytes[range], as: UTF8.self), isMarked))
    }
    for mark in marks {
      add(position..<mark.lowerBound, false)
      add(mark, true)
      position = mark.upperBound
    }
    add(position..<bytes.count, false)
    return parts
  }

  private mutating func append(_ piece: String, keepsLines: Bool) {
    for scalar in piece.unicodeScalars {
      switch scalar {
      // What a note has of its own would be read as marks.
      case "«": text += "“"
      case "»": text += "”"
      case "⟦", "⟧", "\r": break
      case "\n" where keepsLines, "\u{2028}" where keepsLines, "\u{2029}" where keepsLines:
        if text.last == " " { text.removeLast() }
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
      case _ where scalar.properties.isWhitespace:
        if let last = text.unicodeScalars.last, last != " ", last != "\n" { text += " " }
      case _ where Self.isInvisible(scalar): break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether nobody sees a character: it may hide a name from whoever signs.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.generalCategory == .control || properties.generalCategory == .format
      || properties.isDefaultIgnorableCodePoint
  }

  /// Takes blanks off the end, and off the marks' ends.
  private mutating func trim() {
    while let last = text.last, last == " " || last == "\n" { text.removeLast() }
    let bytes = Array(text.utf8)
    marks = marks.compactMap { mark in
      var (start, end) = (mark.lowerBound, min(mark.upperBound, bytes.count))
      while start < end, bytes[start] <= 0x20 { start += 1 }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      return start < end ? start..<end : nil
    }
  }
}
