import TextCore

/// The text of a note with the places of findings marked, safe to show at a terminal.
enum MarkedNote {
  /// A place to mark.
  struct Mark {
    var place: Place
    var style: Style
    /// What the mark is called: "+" for a strength, the number of its question for a concern.
    var tag: String
  }

  /// The text with its marks: "[1 so]" without colour; else coloured, concerns with "(1)".
  ///
  /// Marks may overlap; a concern shows through a strength.
  static func text(_ bytes: UnsafeRawBufferPointer, _ marks: [Mark], inColour: Bool) -> StyledText {
    let marks = marks.filter { $0.place.count > 0 }
    var text = StyledText()
    var open: [Mark] = []
    var start = 0
    let edges = Set(marks.flatMap { [Int($0.place.start), Int($0.place.end)] }).sorted()
    for edge in edges + [bytes.count] {
      let style = open.contains { $0.style == .concern } ? .concern : open.last?.style ?? .plain
      text.append(shown(bytes[start..<edge]), style)
      for mark in open.reversed() where Int(mark.place.end) == edge {
        if !inColour { text.append("]") }
        if inColour, mark.style == .concern { text.append("(\(mark.tag))", .faint) }
      }
      open.removeAll { Int($0.place.end) == edge }
      for mark in marks where Int(mark.place.start) == edge {
        if !inColour { text.append("[\(mark.tag) ") }
        open.append(mark)
      }
      start = edge
    }
    return text
  }

  /// Text of a note as a terminal may have it: what could steer it becomes U+FFFD.
  static func shown(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": break
      case "\t": shown.append(" ")
      case "\n": shown.append(scalar)
      default: shown.append(scalar.canSteerTerminal ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }

  /// Text of a note on one line, every run of white space a blank.
  static func onOneLine(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    shown(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of the text.
  fileprivate var canSteerTerminal: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
