import Indicators
import Scoring
import TextCore

extension PassageReading {
  /// The words to mark, in bytes of the passage: those that a rule names.
  ///
  /// What only the learned weights found is shown without marks: the words that weighed most tell a
  /// reader nothing ("if", "open").
  func marks(_ indicator: IndicatorNumber?, _ bytes: Range<Int>) -> [Range<Int>] {
    let places = score.findings.filter { finding in
      guard finding.rule != .learned, let place = finding.place, Self.isIn(bytes, place) else {
        return false
      }
      // Of a record as a whole all that is done well.
      return indicator.map { finding.indicator == $0 }
        ?? (AllIndicators.descriptions[finding.indicator].kind == .strength)
    }.compactMap(\.place)
    var marks: [Range<Int>] = []
    for place in places.sorted() {
      let end = endOfWord(min(Int(place.end), bytes.upperBound), before: bytes.upperBound)
      let start = max(Int(place.start), marks.last?.upperBound ?? bytes.lowerBound)
      guard start < end else { continue }
      if let last = marks.last, last.upperBound > bytes.lowerBound, joins(last.upperBound..<start) {
        marks[marks.count - 1] = last.lowerBound..<end
      } else {
        marks.append(start..<end)
      }
    }
    return marks.map { $0.lowerBound - bytes.lowerBound..<$0.upperBound - bytes.lowerBound }
  }

  /// Past the rest of "bottle-and-bath" where a mark ends behind "bottle", and of "1–10" behind "1".
  private func endOfWord(_ end: Int, before limit: Int) -> Int {
    var end = end
    while let dash = Self.dashes.first(where: { text[end..<limit].starts(with: $0) }),
      end + dash.count < limit, Self.isLetter(text[end + dash.count])
    {
      end += dash.count
      while end < limit, Self.isLetter(text[end]) { end += 1 }
    }
    return end
  }

  /// A hyphen, Unicode's own, and the dash between two numbers.
  private static let dashes = ["-", "\u{2010}", "\u{2011}", "\u{2013}"].map { Array($0.utf8) }

  /// Whether nothing but blanks stands between two marks.
  private func joins(_ gap: Range<Int>) -> Bool { text[gap].allSatisfy { $0 == 0x20 } }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
