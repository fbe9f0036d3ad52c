public import Indicators
import TextCore

/// A passage made ready for the person who decides whether it may leave the building.
public struct ReviewItem: Sendable, Equatable {
  /// From 1, in the order of the sheet.
  public var number: Int
  /// The passage as it stands in the notes.
  public var passage: Passage
  /// What would be written, with marks.
  public var draft: MarkedPassage
  /// Words kept that could be names, each once.
  public var kept: [String]
  /// What tells who is meant without a name, each once.
  public var rare: [String]
  /// How many stretches of it were replaced.
  private var masks: Int

  /// Makes an item of a passage and the text of its record, de-identified.
  public init(number: Int, passage: Passage, _ deidentified: DeidentifiedText) {
    (self.number, self.passage) = (number, passage)
    let range = passage.origin.bytes
    let new = deidentified.newRange(of: range)
    var marks: [Range<Int>] = []
    for mark in passage.marks {
      let moved = deidentified.newRange(
        of: range.lowerBound + mark.lowerBound..<range.lowerBound + mark.upperBound)
      let start = max(moved.lowerBound - new.lowerBound, marks.last?.upperBound ?? 0)
      if start < moved.upperBound - new.lowerBound {
        marks.append(start..<moved.upperBound - new.lowerBound)
      }
    }
    draft = MarkedPassage(
      deidentified.bytes[new], marks: marks, keepsLines: passage.indicator == nil)
    masks = deidentified.replacements.count { range.overlaps($0.range) }
    kept = Self.each(
      deidentified.kept.filter { range.overlaps($0.range) }.map(\.word))
    rare = Self.each(
      deidentified.rareDetails.filter { range.overlaps($0.range) }.map(\.what))
  }

  /// What it becomes when it is let out.
  public var example: TrainingExample {
    TrainingExample(
      indicator: passage.indicator, passage: draft, reason: passage.clearness.reason)
  }

  /// Whether so much of it was replaced that nobody can follow it: fewer than three words to a mask.
  var isBlotted: Bool {
    let words = draft.words.count - masks
    return words < masks * Self.leastWordsToMask
  }

  private static let leastWordsToMask = 3

  /// What ties the row of a sheet to the passage that it was made of.
  public var seal: ReviewSeal {
    ReviewSeal(
      number: number, point: Self.name(of: passage.indicator), place: place, before: passage.text,
      reason: passage.clearness.reason, after: draft.marked)
  }

  /// The record by its number from 1 among all entries of the inputs, and the bytes of its text.
  public var place: String {
    let bytes = passage.origin.bytes
    return "\(passage.origin.record + 1):\(bytes.lowerBound)-\(bytes.upperBound)"
  }

  /// What a sheet calls a point: the indicator's id, or that it is a whole record.
  public static func name(of indicator: IndicatorNumber?) -> String {
    indicator.map { AllIndicators.descriptions[$0].id } ?? wholeRecord
  }

  /// What a sheet calls a record shown as a whole.
  static let wholeRecord = "whole-record"

  private static func each(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

/// Ties the row of a sheet to the passage that it was made of, in two numbers.
///
/// It tells a slip from what was meant, such as one column sorted without the others. It is no
/// signature: whoever has this program can make one.
public struct ReviewSeal: Sendable, Equatable, CustomStringConvertible {
  /// Of all that nobody is to change.
  public var origin: UInt64
  /// Of that and the text drafted.
  public var draft: UInt64

  /// The seal of a row; blanks at the ends, and kinds of line end, make no difference.
  public init(
    number: Int, point: String, place: String, before: String, reason: String, after: String
  ) {
    origin = [String(number), point, place, before, reason].reduce(SpellingHash.start(count: 1)) {
      Self.mix($0, SheetText.plain($1))
    }
    draft = Self.mix(origin, SheetText.plain(after))
  }

  /// Reads a seal as it is written.
  public init?(_ text: String) {
    guard text.first == "s" else { return nil }
    let halves = text.dropFirst().split(separator: "-").compactMap { UInt64($0, radix: 16) }
    guard halves.count == 2 else { return nil }
    (origin, draft) = (halves[0], halves[1])
  }

  /// Two numbers in hexadecimal; a letter in front, so that no spreadsheet takes it for a number.
  public var description: String {
    "s\(String(origin, radix: 16))-\(String(draft, radix: 16))"
  }

  private static func mix(_ hash: UInt64, _ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return SpellingHash.mix(hash, UInt64(bytes.count) + 1)
      ^ bytes.withUnsafeBytes {
        SpellingHash.mix(SpellingHash.mix(hash, 1), bytes: $0)
      }
  }
}

/// The text of a cell that has been through a spreadsheet.
enum SheetText {
  /// Without the apostrophe that keeps it from being a formula, controls, and blanks at the ends.
  static func plain(_ cell: String) -> String {
    var text = cell.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    text.unicodeScalars.removeAll {
      $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
    }
    text = trimmed(text)
    if text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) {
      text.removeFirst()
    }
    return text
  }

  /// Without blanks at the ends.
  static func trimmed(_ text: String) -> String {
    let front = text.drop(while: \.isWhitespace)
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
  }
}
