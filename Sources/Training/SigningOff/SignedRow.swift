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
  /// The day is still to come.
  case futureDay
  /// The day is before there was a sheet to sign.
  case pastDay
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

extension ReviewColumn {
  /// As which column of a record a cell is read; nil for what only people look at.
  ///
  /// The text is one in which no markup can stand, for that is blotted out of a text.
  var recordColumn: Record.Column? {
    switch self {
    case .number: .age
    case .point: .birthDate
    case .before: .case
    case .after: .child
    case .reason: .role
    case .signedBy: .author
    case .signedOn: .date
    case .changed: .team
    case .place: .text
    case .seal: .id
    case .title, .kept, .rare, .record: nil
    }
  }
}

/// A sheet that came back, row by row: as CSV of any delimiter and encoding, or as a workbook.
public struct SignedSheet: Sendable {
  /// Each row, or why it is not written.
  public private(set) var rows: [(row: Int, result: Result<SignedRow, LeftOut>)] = []

  /// Why a file is no sheet to sign.
  public enum Fault: Error, Sendable, Equatable {
    /// It cannot be read as a table.
    case input(InputError)
    /// A header is missing.
    case missing(ReviewColumn)
  }

  /// Reads the rows of a sheet.
  ///
  /// They are read as records, for their reader knows all that spreadsheets make of a table.
  /// - Parameter today: nobody has signed on a day behind it.
  public init(path: String, today: SigningDay) throws(Fault) {
    var headers: [Record.Column: String] = [:]
    for column in ReviewColumn.allCases {
      if let place = column.recordColumn { headers[place] = column.rawValue }
    }
    do throws(InputError) {
      let source = try RecordSource(
        paths: [path], options: InputOptions(mapping: ColumnMapping(headers)))
      while let batch = try source.nextBatch() {
        batch.forEachRecord { entry in
          switch entry {
          case .failure(let error): rows.append((error.source.row, .failure(.broken)))
          case .record(let record):
            if let result = Self.read(record, today) { rows.append((record.source.row, result)) }
          }
        }
      }
    } catch {
      if case .mappedHeaderMissing(_, _, let header, _) = error,
        let column = ReviewColumn(rawValue: header)
      {
        throw .missing(column)
      }
      throw .input(error)
    }
  }

  /// Reads a row; nil for one with nothing in it, as spreadsheets leave behind.
  static func read(
    _ record: Record, _ today: SigningDay
  ) -> Result<SignedRow, LeftOut>? {
    func cell(_ column: ReviewColumn) -> String {
      column.recordColumn.flatMap { record.string($0) }.map(SheetText.plain) ?? ""
    }
    if ReviewColumn.allCases.allSatisfy({ cell($0).isEmpty }) { return nil }
    let (name, day) = (cell(.signedBy), cell(.signedOn))
    if name.isEmpty, day.isEmpty { return .failure(.notSigned) }
    if name.isEmpty { return .failure(.noName) }
    if day.isEmpty { return .failure(.noDay) }
    guard let signedOn = SigningDay(day) else { return .failure(.badDay) }
    guard signedOn <= today else { return .failure(.futureDay) }
    if let earliest = SigningDay.earliest, signedOn < earliest { return .failure(.pastDay) }
    let seal = ReviewSeal(
      number: Int(cell(.number)) ?? 0, point: cell(.point), place: cell(.place),
      before: cell(.before), reason: cell(.reason), after: cell(.after))
    guard let sealed = ReviewSeal(cell(.seal)), sealed.origin == seal.origin,
      let (place, bytes) = place(cell(.place)), let number = Int(cell(.number))
    else { return .failure(.broken) }
    let indicator = AllIndicators.number(of: cell(.point))
    guard indicator != nil || cell(.point) == ReviewItem.wholeRecord else {
      return .failure(.broken)
    }
    let signed = SignedRow(
      row: record.source.row, number: number, indicator: indicator, record: place, bytes: bytes,
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
