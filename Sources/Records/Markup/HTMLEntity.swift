/// A character that HTML writes as a name or a number.
struct HTMLEntity {
  /// The character in UTF-8, never longer than the entity.
  var text: [UInt8]
  /// The offset behind it.
  var end: Int

  /// The entity that begins at a place, nil if none does; "Smith & Sons" has none.
  init?(_ source: UnsafeBufferPointer<UInt8>, at start: Int) {
    let bound = min(source.count, start + 12)
    guard let semicolon = source[start..<bound].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: source[(start + 1)..<semicolon], as: UTF8.self)
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      scalar = Self.names[name]
    }
    guard let scalar, scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" else { return nil }
    // A blank that holds words together is one all the same.
    text = Array(String(Character(scalar == "\u{A0}" ? " " : scalar)).utf8)
    end = semicolon + 1
    guard text.count <= end - start else { return nil }
  }

  /// Those that editors of texts write.
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "bull": "\u{2022}",
    "middot": "\u{B7}", "pound": "\u{A3}", "euro": "\u{20AC}", "eacute": "\u{E9}",
    "egrave": "\u{E8}", "aacute": "\u{E1}", "oacute": "\u{F3}", "iacute": "\u{ED}",
    "uacute": "\u{FA}", "ouml": "\u{F6}", "uuml": "\u{FC}", "auml": "\u{E4}", "ccedil": "\u{E7}",
    "ntilde": "\u{F1}", "deg": "\u{B0}", "frac12": "\u{BD}", "frac14": "\u{BC}", "times": "\u{D7}",
  ]
}
