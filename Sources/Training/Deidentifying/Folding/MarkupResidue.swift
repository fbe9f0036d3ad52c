/// A tag or an entity that is left in a text, as where markup was written out twice.
struct MarkupResidue {
  /// The byte past it.
  let end: Int
  /// What stands for it; 0 where nothing does.
  let letter: UInt8

  /// Tags within a line of text; all others end a line.
  private static let inline: [StaticString] = [
    "b", "i", "u", "s", "em", "strong", "span", "font", "a", "small", "big", "sub", "sup", "mark",
    "wbr", "o:p", "ins", "del", "tt", "code",
  ]
  private static let entities: [(StaticString, UInt8)] = [
    ("&nbsp;", 0x20), ("&shy;", 0), ("&zwnj;", 0), ("&zwj;", 0), ("&apos;", 0x27),
    ("&rsquo;", 0x27), ("&lsquo;", 0x27), ("&#39;", 0x27), ("&#8203;", 0), ("&#x200b;", 0),
    ("&#160;", 0x20), ("&hyphen;", 0x2D), ("&#45;", 0x2D), ("&#173;", 0), ("&#8217;", 0x27),
    ("&#xa0;", 0x20),
  ]

  /// Looks at the `<` or `&` at a place.
  init?(_ text: UnsafeRawBufferPointer, at start: Int) {
    if text[start] == 0x26 {
      for (entity, letter) in Self.entities
      where Self.begins(UnsafeRawBufferPointer(rebasing: text[start...]), entity) {
        (end, self.letter) = (start + entity.utf8CodeUnitCount, letter)
        return
      }
      return nil
    }
    var position = start + 1
    if position < text.count, text[position] == 0x2F { position += 1 }
    let name = position
    while position < text.count, (text[position] | 0x20) &- 97 < 26 || text[position] == 0x3A {
      position += 1
    }
    guard position > name, position - name <= 10 else { return nil }
    let nameEnd = position
    let limit = min(text.count, position + 200)
    while position < limit, text[position] != 0x3E {
      // An address in angle brackets is no tag.
      if text[position] == 0x40 || text[position] == 0x3C { return nil }
      position += 1
    }
    guard position < limit else { return nil }
    end = position + 1
    let tag = UnsafeRawBufferPointer(rebasing: text[name..<nameEnd])
    let isInline = Self.inline.contains {
      $0.utf8CodeUnitCount == tag.count && Self.begins(tag, $0)
    }
    letter = isInline ? 0 : 0x0A
  }

  private static func begins(_ text: UnsafeRawBufferPointer, _ sign: StaticString) -> Bool {
    sign.withUTF8Buffer { sign in
      text.count >= sign.count
        && zip(text, sign).allSatisfy { ($0 &- 65 < 26 ? $0 | 0x20 : $0) == $1 }
    }
  }
}
