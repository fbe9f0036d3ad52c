public import Indicators
public import Records

/// A row of a sheet as it came back.
public struct SignedRow: Sendable, Equatable {
  /// The row under the header, from 1.
  public var row: Int
  /// The number of the example, as it was written.
  public var number: Int
  /// What it shows; nil for a record as a whole.
  public var indicator: IndicatorNumber?
  /// The number of the record among all entries of the inputs, from 0.
  public var record: Int
  /// Where the passage stands in the record's text.
  public var bytes: Range<Int>
  /// The passage before, as the cell has it.
  public var before: String
  /// What is to be written.
  public var after: String
  /// Why it was picked.
  public var reason: String
  /// Who signed.
  public var signedBy: String
  /// The day of signing.
  public var signedOn: SigningDay
  /// Whether the text after was changed since the sheet was made.
  public var isChanged: Bool
  /// Whether whoever changed it says so.
  public var isChangedOnPurpose: Bool
}

/// Why a row of a sheet is not written.
public enum LeftOut: Error, Sendable, Equatable {
  /// Nobody signed it.
  case notSigned
  /// There is a name without a day.
  case noDay
  /// The day cannot be read.
  case badDay
  /// There is a day without a name.
  case noName
  /// Its number, point, place, text before or reason is not what it was made with.
  case broken
  /// The text after was changed, and nobody says that it was meant.
  case changed
  /// There is no text left to write.
  case empty
  /// A row before it has the same number.
  case repeated
  /// The inputs have no such text in that place.
  case otherInput
  /// The text still holds what identifies: these kinds of it.
  case identifies([DeidentifiedText.Kind])
}

/// The headers of a sheet to sign.
public enum ReviewColumn: String, CaseIterable, Sendable {
  case number
  case point
  case title = "what it shows"
  case before = "before (stays in the building)"
  case after = "after (this is what is written)"
  case kept = "kept, could be a name"
  case rare = "rare details that may tell who it is"
  case reason = "why picked"
  case record
  case signedBy = "signed by"
  case signedOn = "signed on"
  case changed = "changed on purpose"
  case place = "place (do not change)"
  case seal = "seal (do not change)"
}

/// A sheet that came back, row by row.
public struct SignedSheet: Sendable {
  /// Each row, or why it is not written.
  public let rows: [(row: Int, result: Result<SignedRow, LeftOut>)]

  /// Why a table is no sheet to sign.
  public enum Fault: Error, Sendable, Equatable {
    /// A header is missing.
    case missing(ReviewColumn)
  }

  /// Reads the rows of a sheet.
  public init(_ table: FilledTable) throws(Fault) {
    var places: [ReviewColumn: Int] = [:]
    for column in ReviewColumn.allCases {
      guard
        let place = table.headers.firstIndex(where: {
          SheetText.trimmed($0).lowercased() == column.rawValue
        })
      else { throw .missing(column) }
      places[column] = place
    }
    let columns = places
    rows = table.rows.enumerated().compactMap { index, cells in
      // Spreadsheets leave empty rows behind.
      guard cells.contains(where: { !SheetText.trimmed($0).isEmpty }) else { return nil }
      return (index + 1, Self.read(cells, row: index + 1, columns))
    }
  }

  private static func read(
    _ cells: [String], row: Int, _ columns: [ReviewColumn: Int]
  ) -> Result<SignedRow, LeftOut> {
    func cell(_ column: ReviewColumn) -> String {
      guard let place = columns[column], place < cells.count else { return "" }
      return SheetText.plain(cells[place])
    }
    let (name, day) = (cell(.signedBy), cell(.signedOn))
    if name.isEmpty, day.isEmpty { return .failure(.notSigned) }
    if name.isEmpty { return .failure(.noName) }
    if day.isEmpty { return .failure(.noDay) }
    guard let signedOn = SigningDay(day) else { return .failure(.badDay) }
    let seal = ReviewSeal(
      number: Int(cell(.number)) ?? 0, point: cell(.point), place: cell(.place),
      before: cell(.before), reason: cell(.reason), after: cell(.after))
    guard let sealed = ReviewSeal(cell(.seal)), sealed.origin == seal.origin,
      let (record, bytes) = place(cell(.place)),
      let number = Int(cell(.number))
    else { return .failure(.broken) }
    let indicator = AllIndicators.number(of: cell(.point))
    guard indicator != nil || cell(.point) == ReviewItem.wholeRecord else {
      return .failure(.broken)
    }
    let signed = SignedRow(
      row: row, number: number, indicator: indicator, record: record, bytes: bytes,
      before: cell(.before), after: cell(.after), reason: cell(.reason), signedBy: name,
      signedOn: signedOn, isChanged: sealed.draft != seal.draft,
      isChangedOnPurpose: cell(.changed).lowercased() == "yes")
    if signed.isChanged, !signed.isChangedOnPurpose { return .failure(.changed) }
    return MarkedPassage(marked: signed.after).text.isEmpty ? .failure(.empty) : .success(signed)
  }

  /// "12:40-95", the record from 1.
  private static func place(_ text: String) -> (record: Int, bytes: Range<Int>)? {
    let numbers = text.split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] > 0, numbers[1] < numbers[2] else { return nil }
    return (numbers[0] - 1, numbers[1]..<numbers[2])
  }
}
