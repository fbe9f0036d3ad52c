/// What was understood of an export as a whole: what is in it, and what may be wrong with it.
///
/// It is fed every entry. For repetitions it keeps eight bytes of each id and text, and the number of
/// records of each case; nothing of any text.
public struct ImportSurvey: Sendable {
  /// Records that were read.
  public private(set) var records = 0
  /// What could not be read, the first twenty.
  public private(set) var refused: [ReadError] = []
  /// How many could not be read.
  public private(set) var refusedCount = 0
  /// Records whose text is empty or blank.
  public private(set) var empty = 0
  /// Records whose text is as long as a cell of Excel can be, so that the rest is lost.
  public private(set) var clippedByExcel = 0
  /// Records whose id another one had before.
  public private(set) var repeatedIDs = 0
  /// Records whose text, of at least 40 bytes, another one had before.
  public private(set) var repeatedTexts = 0
  /// Records whose text is a template that nobody filled in: headings with nothing below.
  public private(set) var unfilled = 0
  /// Records in whose text something invalid was replaced.
  public private(set) var repaired = 0
  /// Records whose text was spoilt before it came to us.
  public private(set) var mojibake = 0
  /// How many records give each column.
  public private(set) var given: [Record.Column: Int] = [:]
  /// The dates of the contacts.
  public private(set) var dates = DateSurvey()
  /// The dates on which they were recorded.
  public private(set) var recordedDates = DateSurvey()
  /// The longest text in characters, and how many are as long.
  public private(set) var longest = (characters: 0, count: 0)

  private var ids: Set<Int> = []
  private var texts: Set<Int> = []
  private var cases: [Int: Int] = [:]

  /// The most characters that Excel keeps in a cell, in UTF-16 units.
  public static let excelLimit = 32_767

  /// Nothing yet.
  public init() {}

  /// Takes one entry.
  public mutating func add(_ entry: RecordEntry) {
    switch entry {
    case .failure(let error):
      refusedCount += 1
      if refused.count < 20 { refused.append(error) }
    case .record(let record): add(record)
    }
  }

  /// How many records the cases have, in order of that number; empty where no case is given.
  public var recordsPerCase: [Int] { cases.values.sorted() }

  /// Whether several of the longest texts end at the same length, as when a program cut them.
  public var isCut: Bool { longest.count > 2 && longest.characters >= 200 }

  private mutating func add(_ record: Record) {
    records += 1
    for column in Record.Column.allCases where record.range(of: column) != nil {
      given[column, default: 0] += 1
    }
    if let id = record.string(.id), !ids.insert(id.hashValue).inserted { repeatedIDs += 1 }
    if let name = record.string(.case) { cases[name.hashValue, default: 0] += 1 }
    if let date = record.string(.date) { dates.add(date) }
    if let date = record.string(.recordedDate) { recordedDates.add(date) }
    if record.replacements > 0 { repaired += 1 }
    if record.isMojibake { mojibake += 1 }
    record.withText { add($0) }
  }

  /// Whether a text is two headings or more, each ending in a colon, with nothing but marks below.
  static func isUnfilled(_ text: UnsafeRawBufferPointer) -> Bool {
    var headings = 0
    for line in text.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }) {
      guard let colon = line.lastIndex(of: UInt8(ascii: ":")) else {
        if line.contains(where: isOfWord) { return false }
        continue
      }
      if line[(colon + 1)...].contains(where: isOfWord) { return false }
      // A heading is short, and no sentence.
      guard line[..<colon].contains(where: isOfWord), colon - line.startIndex <= 80 else {
        return false
      }
      headings += 1
    }
    return headings > 1
  }

  /// Whether a byte is of a letter or a digit, or of anything beyond ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private mutating func add(_ text: UnsafeRawBufferPointer) {
    guard text.contains(where: { $0 > 0x20 }) else {
      empty += 1
      return
    }
    if Self.isUnfilled(text) { unfilled += 1 }
    let characters = text.count { $0 & 0xC0 != 0x80 }
    if characters == longest.characters { longest.count += 1 }
    if characters > longest.characters { longest = (characters, 1) }
    // Every character beyond the first plane takes two units, and four bytes from 0xF0 on.
    if characters + text.count(where: { $0 >= 0xF0 }) == Self.excelLimit { clippedByExcel += 1 }
    guard text.count >= 40 else { return }
    var hasher = Hasher()
    hasher.combine(bytes: text)
    if !texts.insert(hasher.finalize()).inserted {
      repeatedTexts += 1
      // Copies are as long as each other without having been cut.
      if characters == longest.characters { longest.count = max(1, longest.count - 1) }
    }
  }
}
