/// HTML and RTF that an export left in a text, blotted out so that every place stays where it was.
///
/// Places are counted in characters (Unicode scalars), as reports give them. A tag becomes as many
/// blanks as it has, one that begins a new line a line feed and blanks. A character written as an
/// entity is put in its place, the rest of the word moves up to it, and blanks fill up behind the
/// word: so all that follows keeps its place.
struct Markup {
  /// The text so far, in UTF-8.
  private(set) var text: [UInt8] = []
  /// The next byte to read.
  private(set) var position = 0
  private let source: UnsafeBufferPointer<UInt8>
  /// How many characters were read for which none is written yet; some only within a word.
  private var owed = 0
  private var isFound = false

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    text.reserveCapacity(source.count + 16)
  }

  /// A text in UTF-8 without its markup; nil if there is none in it.
  static func blotted(_ source: UnsafeRawBufferPointer) -> [UInt8]? {
    var markup = Markup(source.bindMemory(to: UInt8.self))
    if source.starts(with: "{\\rtf1".utf8) {
      RichText(markup.source).blot(&markup)
      return markup.text
    }
    guard
      source.firstIndex(of: UInt8(ascii: "<"), from: 0, to: source.count) != nil
        || source.firstIndex(of: UInt8(ascii: "&"), from: 0, to: source.count) != nil
    else { return nil }
    markup.blotHTML()
    return markup.isFound ? markup.text : nil
  }

  private mutating func blotHTML() {
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<"), let tag = HTMLTag(source, at: position) {
        isFound = true
        if tag.isInline { skip(upTo: tag.end) } else { blank(upTo: tag.end, first: tag.sign) }
      } else if byte == UInt8(ascii: "&"), let entity = HTMLEntity(source, at: position) {
        isFound = true
        put(entity.text, insteadUpTo: entity.end)
      } else if owed > 0 {
        keep(byte)
      } else {
        keepRun()
      }
    }
    fill()
  }

  /// Takes the next byte and all behind it that can begin no markup.
  private mutating func keepRun() {
    var end = position + 1
    while end < source.count, source[end] != UInt8(ascii: "<"), source[end] != UInt8(ascii: "&") {
      end += 1
    }
    text.append(contentsOf: source[position..<end])
    position = end
  }

  /// Takes the next byte as it stands.
  mutating func keep(_ byte: UInt8) {
    if byte <= 0x20 { fill() }
    text.append(byte)
    position += 1
  }

  /// Leaves out the bytes up to one without dividing the word that they stand in.
  mutating func skip(upTo end: Int) {
    owe(upTo: end)
    if text.last ?? 0 <= 0x20 { fill() }
  }

  /// Puts a character in the place of the bytes up to one; a blank ends a word.
  mutating func put(_ character: [UInt8], insteadUpTo end: Int) {
    if character.first ?? 0 <= 0x20 { fill() }
    owe(upTo: end)
    text += character
    owed -= 1
    if character.first ?? 0 <= 0x20 { fill() }
  }

  /// Puts blanks in the place of the bytes up to one, the first of them a sign such as a line feed.
  mutating func blank(upTo end: Int, first: UInt8) {
    put([first], insteadUpTo: end)
  }

  /// Fills up with blanks to where reading goes on.
  mutating func fill() {
    for _ in 0..<owed { text.append(0x20) }
    owed = 0
  }

  private mutating func owe(upTo end: Int) {
    owed += source[position..<end].count { $0 & 0xC0 != 0x80 }
    position = end
  }
}
