/// HTML and RTF that an export left in a text, blotted out so that every place stays where it was.
///
/// A tag becomes blanks of its length, one that begins a new line a line feed and blanks. A character
/// written as an entity is put in its place, the rest of the word moves up to it, and blanks fill up
/// behind the word: so all that follows keeps its place, and nothing is ever longer than it was.
struct Markup {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The next byte to read.
  private(set) var position = 0
  /// Where the next byte is written; behind ``position`` only within a word.
  private var written = 0
  private var isFound = false

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// Blots out the markup of a text in UTF-8; gives whether there was any.
  static func blot(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var markup = Markup(bytes)
    if bytes.starts(with: "{\\rtf1".utf8) {
      RichText(UnsafeBufferPointer(bytes)).blot(&markup)
      return true
    }
    let text = UnsafeRawBufferPointer(bytes)
    guard
      text.firstIndex(of: UInt8(ascii: "<"), from: 0, to: text.count) != nil
        || text.firstIndex(of: UInt8(ascii: "&"), from: 0, to: text.count) != nil
    else { return false }
    markup.blotHTML()
    return markup.isFound
  }

  private mutating func blotHTML() {
    let source = UnsafeBufferPointer(bytes)
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<"), let tag = HTMLTag(source, at: position) {
        isFound = true
        if tag.isInline {
          skip(upTo: tag.end)
        } else {
          blank(upTo: tag.end, first: tag.sign)
        }
      } else if byte == UInt8(ascii: "&"), let entity = HTMLEntity(source, at: position) {
        isFound = true
        put(entity.text, insteadUpTo: entity.end)
      } else {
        keep(byte)
      }
    }
    fill()
  }

  private var isInWord: Bool { written > 0 && bytes[written - 1] > 0x20 }

  /// Takes the next byte as it stands.
  mutating func keep(_ byte: UInt8) {
    if byte <= 0x20 { fill() }
    bytes[written] = byte
    position += 1
    written += 1
  }

  /// Leaves out the bytes up to one without dividing the word that they stand in.
  mutating func skip(upTo end: Int) {
    position = end
    if !isInWord { fill() }
  }

  /// Puts characters in the place of the bytes up to one; a blank ends a word.
  mutating func put(_ text: [UInt8], insteadUpTo end: Int) {
    if !isInWord { fill() }
    for byte in text.prefix(end - written) {
      bytes[written] = byte
      written += 1
    }
    position = end
    if text == [0x20] || text == [.tab] { fill() }
  }

  /// Puts blanks in the place of the bytes up to one, the first of them a sign such as a line feed.
  mutating func blank(upTo end: Int, first: UInt8 = 0x20) {
    fill()
    position = end
    guard written < end else { return }
    bytes[written] = first
    written += 1
    fill()
  }

  /// Fills up with blanks to where reading goes on.
  mutating func fill() {
    while written < position {
      bytes[written] = 0x20
      written += 1
    }
  }
}
