import TextCore

/// One word of a term, with its ending (`:v`) and its sign for capitals (`=`).
struct TermWord {
  let pattern: Pattern

  init(_ bytes: ArraySlice<UInt8>, parser: PatternParser, start: Int) throws(LexiconError) {
    var capitals = false
    var escaped = false
    var word: [UInt8] = []
    var form: [UInt8]?
    for (offset, byte) in bytes.enumerated() {
      if escaped {
        word.append(byte)
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else if offset == 0, byte == UInt8(ascii: "="), bytes.count > 1 {
        capitals = true
      } else if byte == UInt8(ascii: ":"), !word.isEmpty, form == nil {
        form = []
      } else if form != nil {
        form?.append(byte)
      } else {
        word.append(byte)
      }
    }
    let folded = Folding.folded(word)
    // "first-time" is two tokens with a joiner between, which matching passes over, and a final
    // apostrophe ("parents'") is a quotation mark to the tokeniser, passed over too.
    var parts = [folded[...]]
    if folded.count > 1 { parts = folded.split(separator: UInt8(ascii: "-")) }
    if folded.count > 1, folded.last == UInt8(ascii: "'"), let last = parts.last {
      parts[parts.count - 1] = last.dropLast()
    }
    let spellings = parts.map { Array($0) }
    guard let spelling = spellings.last, spellings.allSatisfy(TermWord.isOneToken) else {
      throw parser.error(.notOneWord(String(decoding: word, as: UTF8.self)), at: start)
    }
    let before = spellings.dropLast().map { Pattern.word([$0], capitals: capitals) }
    let text = String(decoding: spelling, as: UTF8.self)
    guard let form else {
      let last = Pattern.word([spelling], capitals: capitals)
      pattern = before.isEmpty ? last : .sequence(before + [last])
      return
    }
    let forms: [String]
    switch String(decoding: form, as: UTF8.self) {
    case "v": forms = Inflection.verb(text)
    case "n": forms = Inflection.noun(text)
    case "a": forms = Inflection.adjective(text)
    case let unknown: throw parser.error(.unknownForm(unknown), at: start + word.count + 1)
    }
    let last = Pattern.word(forms.map { Array($0.utf8) }, capitals: capitals)
    pattern = before.isEmpty ? last : .sequence(before + [last])
  }

  /// Whether the tokeniser would give the spelling as one token.
  ///
  /// Letters and digits with an apostrophe or full stop between letters, a `#` name of a role, or
  /// one mark. The lexicon tests compare with the tokeniser itself.
  private static func isOneToken(_ spelling: [UInt8]) -> Bool {
    if spelling.isEmpty { return false }
    if spelling.count == 1 { return spelling[0] > 32 }
    let body = spelling[0] == UInt8(ascii: "#") ? spelling.dropFirst() : spelling[...]
    for (index, byte) in zip(body.indices, body) {
      let isInside = index > body.startIndex && index < body.endIndex - 1
      switch byte {
      case 48...57, 97...122, UInt8(ascii: "_"), 128...: continue
      case UInt8(ascii: "'"), UInt8(ascii: "."):
        // A trailing apostrophe would be its own token ("parents'"), as would a leading one.
        guard isInside else { return false }
      default: return false
      }
    }
    return true
  }
}
