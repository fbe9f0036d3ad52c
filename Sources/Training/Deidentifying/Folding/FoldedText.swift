/// A text in plain small letters, each with its place in the text it was made from.
///
/// What does not show is left out, an inline tag within a word too, so that nothing divides a name.
struct FoldedText {
  /// a to z, digits, ASCII marks, white space, ``LetterFolding/foreign`` and
  /// ``LetterFolding/other``; two zeros behind them, so that a look ahead needs no check.
  private(set) var letters: [UInt8] = []
  /// The first byte of each letter's character.
  private(set) var starts: [UInt32] = []
  /// The byte past each letter's character and the marks upon it.
  private(set) var ends: [UInt32] = []
  /// ``capital`` and ``strange``.
  private(set) var marks: [UInt8] = []

  /// It was a capital.
  static let capital: UInt8 = 1
  /// It was a letter of another script.
  static let strange: UInt8 = 2

  /// How many letters there are.
  var count: Int { starts.count }

  /// The bytes of the text that a range of letters was made from.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The one mark in a gap between words, blanks and line ends left out; 0 for none, 1 for several.
  func mark(in gap: Range<Int>) -> UInt8 {
    var mark: UInt8 = 0
    for letter in letters[gap] where letter > 0x20 { mark = mark == 0 ? letter : 1 }
    return mark
  }

  /// Folds valid UTF-8.
  ///
  /// - Complexity: O(*n*).
  init(_ text: UnsafeRawBufferPointer) {
    letters.reserveCapacity(text.count + 2)
    starts.reserveCapacity(text.count)
    ends.reserveCapacity(text.count)
    marks.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        if byte == 0x3C || byte == 0x26, let residue = MarkupResidue(text, at: position) {
          if residue.letter != 0 {
            append(residue.letter, position, residue.end, mark: 0)
          }
          position = residue.end
          continue
        }
        if byte == 0x2D, let next = Self.wordGoesOn(text, behind: position) {
          position = next
          continue
        }
        let isUpper = byte &- 65 < 26
        let letter = isUpper ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
        append(letter, position, position + 1, mark: isUpper ? Self.capital : 0)
        position += 1
      } else {
        position = appendBeyondASCII(text, position)
      }
    }
    letters += [0, 0]
    mendDigits()
  }

  /// Where a word goes on that a hyphen divides at the end of a line; nil where none does.
  private static func wordGoesOn(_ text: UnsafeRawBufferPointer, behind hyphen: Int) -> Int? {
    guard hyphen > 0, text[hyphen - 1] >= 0x80 || (text[hyphen - 1] | 0x20) &- 97 < 26 else {
      return nil
    }
    var position = hyphen + 1
    var hasBreak = false
    while position < text.count, text[position] <= 0x20, position - hyphen < 12 {
      hasBreak = hasBreak || text[position] == 0x0A
      position += 1
    }
    guard hasBreak, position < text.count, text[position] &- 97 < 26 || text[position] >= 0x80
    else { return nil }
    return position
  }

  /// Takes digits within a word for the letters that scanners read them for, and the other way round.
  private mutating func mendDigits() {
    var i = 1
    while i + 3 < count {
      defer { i += 1 }
      switch letters[i] {
      case 0x30, 0x31, 0x35:
        // "Char1ie", "S0phie", but not "SW1A".
        let isWithin =
          letters[i - 1] &- 97 < 26 && letters[i + 1] &- 97 < 26 && letters[i + 2] &- 97 < 26
          && marks[i + 1] & Self.capital == 0
        if isWithin { letters[i] = letters[i] == 0x30 ? 0x6F : letters[i] == 0x31 ? 0x6C : 0x73 }
      case 0x6F where letters[i + 1] &- 48 < 10 && marks[i] & Self.capital != 0:
        if letters[i - 1] &- 97 >= 26 { letters[i] = 0x30 }
      default: break
      }
    }
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8, _ start: Int, _ end: Int, mark: UInt8) {
    letters.append(letter)
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
    marks.append(mark)
  }

  /// Takes the character at a place, and gives the place behind it.
  private mutating func appendBeyondASCII(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int {
    let first = text[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let end = min(text.count, start + length)
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in text[start + 1..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    switch LetterFolding.fold(value) {
    case .nothing: break
    case .combining:
      if let last = ends.indices.last { ends[last] = UInt32(end) }
    case .letters(let letter, let more):
      let isUpper = Unicode.Scalar(value)?.properties.isUppercase ?? false
      let isStrange =
        letter == LetterFolding.foreign || letter >= 97 && value >= 0x0370 && value < 0x1E00
      let mark = (isUpper ? Self.capital : 0) | (isStrange ? Self.strange : 0)
      append(letter, start, end, mark: mark)
      if more != 0 { append(more, start, end, mark: mark) }
    }
    return end
  }
}
