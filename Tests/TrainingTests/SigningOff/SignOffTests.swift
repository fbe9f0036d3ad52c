import Cases
import Records
import Testing

@testable import Training

@Suite struct SignOffTests {
  private static let text = "Visit. Callum Brodie ran to the pushchair and climbed in. Mum laughed."
  private static let today = SigningDay(year: 2026, month: 11, day: 21)
  private static let record = Record(
    id: "A-1", text: text, columns: [.case: "7", .child: "Callum Brodie"])

  private static func item() -> ReviewItem {
    let start = Array("Visit. ".utf8).count
    let end = Array("Visit. Callum Brodie ran to the pushchair and climbed in.".utf8).count
    let bytes = Array(text.utf8)[start..<end]
    let passage = Passage(
      indicator: 0,
      origin: Passage.Origin(record: 2, id: "A-1", caseKey: "case 7", bytes: start..<end),
      text: String(decoding: bytes, as: UTF8.self), marks: [14..<17], clearness: Clearness(.strong),
      style: Passage.Style(), signature: TextSignature([]))
    return ReviewItem(number: 1, passage: passage, masker.deidentify(record))
  }

  private static var masker: CaseMasker {
    let deidentifier = Deidentifier()
    return deidentifier.masker(for: deidentifier.identities(in: record))
  }

  /// A row that was signed, as it is read.
  private static func signed(
    _ change: (inout [ReviewColumn: String]) -> Void
  ) throws -> Result<SignedRow, LeftOut>? {
    let item = item()
    var cells: [ReviewColumn: String] = [
      .number: "1", .point: "child-observed", .before: item.passage.text,
      .after: item.draft.marked, .reason: item.passage.clearness.reason, .place: item.place,
      .seal: "\(item.seal)", .signedBy: "A. Reader", .signedOn: "21/11/2026",
    ]
    change(&cells)
    var columns: [Record.Column: String] = [:]
    for (column, cell) in cells {
      if let place = column.recordColumn { columns[place] = cell }
    }
    return SignedSheet.read(
      Record(id: columns[.id], text: columns[.text] ?? "", columns: columns),
      try #require(today))
  }

  private static func outcome(
    _ change: (inout [ReviewColumn: String]) -> Void, from record: Record = record
  ) throws -> Result<TrainingExample, LeftOut> {
    let row = try signed(change)
    return try #require(row).flatMap {
      SignOff().example(of: $0, from: record, masker)
    }
  }

  @Test func theDraftHasNoNameAndItsMarksAreWhereTheyWere() {
    let draft = Self.item().draft
    #expect(!draft.text.contains("Callum"))
    #expect(!draft.text.contains("Brodie"))
    #expect(draft.parts.filter(\.isMarked).map(\.text) == ["ran"])
  }

  @Test func whatWasSignedIsWritten() throws {
    let example = try Self.outcome { _ in }.get()
    #expect(example.passage == Self.item().draft)
  }

  struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reason: LeftOut
    let change: @Sendable (inout [ReviewColumn: String]) -> Void
  }

  static let tamperings: [Tampering] = [
    Tampering(testDescription: "not signed", reason: .notSigned) {
      $0[.signedBy] = " "
      $0[.signedOn] = ""
    },
    Tampering(testDescription: "no day", reason: .noDay) { $0[.signedOn] = "" },
    Tampering(testDescription: "no such day", reason: .badDay) { $0[.signedOn] = "31/02/2026" },
    Tampering(testDescription: "tomorrow", reason: .futureDay) { $0[.signedOn] = "22/11/2026" },
    Tampering(testDescription: "in 2099", reason: .futureDay) { $0[.signedOn] = "2099-01-01" },
    Tampering(testDescription: "in 1999", reason: .pastDay) { $0[.signedOn] = "1999-01-01" },
    Tampering(testDescription: "in 2099, shortened", reason: .futureDay) {
      $0[.signedOn] = "01/01/99"
    },
    Tampering(testDescription: "no name", reason: .noName) { $0[.signedBy] = "" },
    Tampering(testDescription: "other point", reason: .broken) { $0[.point] = "analysis" },
    Tampering(testDescription: "other place", reason: .broken) { $0[.place] = "3:0-5" },
    Tampering(testDescription: "other seal", reason: .broken) { $0[.seal] = "s1-2" },
    Tampering(testDescription: "other number", reason: .broken) { $0[.number] = "2" },
    Tampering(testDescription: "other reason", reason: .broken) { $0[.reason]? += "!" },
    Tampering(testDescription: "changed unawares", reason: .changed) { $0[.after]? += " More." },
    Tampering(testDescription: "nothing left", reason: .empty) {
      $0[.after] = " «» "
      $0[.changed] = "yes"
    },
    Tampering(testDescription: "a name put back", reason: .identifies([.child])) {
      $0[.after] = "Then Callum ran."
      $0[.changed] = "Yes"
    },
  ]

  @Test(arguments: tamperings)
  func aSheetThatWasTamperedWithIsNotWritten(_ tampering: Tampering) throws {
    #expect(try Self.outcome(tampering.change) == .failure(tampering.reason))
  }

  @Test func whatWasChangedOnPurposeIsWrittenAsItWasChanged() throws {
    let example = try Self.outcome {
      $0[.after] = "The child «climbed» in."
      $0[.changed] = " YES "
    }.get()
    #expect(example.passage.text == "The child climbed in.")
  }

  @Test func aSpreadsheetMayChangeBlanksAndLineEnds() throws {
    let example = try Self.outcome { cells in
      for column in [ReviewColumn.before, .after] {
        cells[column] = " \(cells[column] ?? "")\r\n"
      }
    }.get()
    #expect(example.passage == Self.item().draft)
  }

  @Test func anotherInputIsNotTakenForThisOne() throws {
    let other = Record(id: "A-1", text: "X" + Self.text, columns: [.case: "7"])
    #expect(try Self.outcome({ _ in }, from: other) == .failure(.otherInput))
    let shorter = Record(id: "A-1", text: "Visit.", columns: [.case: "7"])
    #expect(try Self.outcome({ _ in }, from: shorter) == .failure(.otherInput))
  }

  @Test(
    arguments: [
      ("2026-11-21", "21 Nov 2026"), ("21/11/2026", "21 Nov 2026"), ("21/11/26", "21 Nov 2026"),
      ("21-Nov-26", "21 Nov 2026"), ("01/01/99", "1 Jan 2099"), ("1.2.25", "1 Feb 2025"),
      ("2026-11-21T10:00", "21 Nov 2026"), ("21 November 2026", "21 Nov 2026"), ("11/21/2026", nil),
      ("soon", nil), ("21/11", nil), ("", nil),
    ] as [(String, String?)])
  func daysAreReadAsPeopleWriteThem(_ text: String, _ day: String?) {
    #expect(SigningDay(text)?.description == day)
  }
}
