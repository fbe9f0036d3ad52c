public import Records

/// Holds a signed row against the notes once more before anything of it is written.
public struct SignOff: Sendable {
  /// Ready to look.
  public init() {}

  /// Whether a record has in its place the text that a row was made of.
  public func isOf(_ record: Record, _ row: SignedRow) -> Bool {
    record.withText { text in
      guard row.bytes.upperBound <= text.count else { return false }
      let found = String(decoding: text[row.bytes], as: UTF8.self)
      return SheetText.plain(found) == SheetText.plain(row.before)
    }
  }

  /// The example that a signed row becomes, or why it is not written.
  ///
  /// Its text is what stands in the sheet, changed or not. It is de-identified once more, whoever
  /// signed it: what a column of the case, a record that says who somebody is, or a pattern tells
  /// to be an identifier does not get out. What was only guessed to be a name is left to the person.
  /// - Parameters:
  ///   - record: the one that the passage is of.
  ///   - masker: knows all records of its case.
  public func example(
    of row: SignedRow, from record: Record, _ masker: CaseMasker
  ) -> Result<TrainingExample, LeftOut> {
    guard isOf(record, row) else { return .failure(.otherInput) }
    let passage = MarkedPassage(marked: row.after)
    let found = Self.identifiers(
      in: passage.text, of: record, given: masker.deidentify(record), masker)
    guard found.isEmpty else { return .failure(.identifies(found)) }
    return .success(
      TrainingExample(indicator: row.indicator, passage: passage, reason: row.reason))
  }

  /// The kinds of identifiers that stand in a text written of a record, as it is and as the eye
  /// reads it past signs among its letters.
  ///
  /// - Parameter given: the record de-identified; the names that it gives are put aside.
  public static func identifiers(
    in text: String, of record: Record, given: DeidentifiedText, _ masker: CaseMasker
  ) -> [DeidentifiedText.Kind] {
    let names = Set(
      given.replacements.map { String(decoding: given.bytes[$0.newRange], as: UTF8.self) })
    var rest = text
    for name in names.sorted(by: { ($1.count, $0) < ($0.count, $1) }) where name.count > 2 {
      rest = rest.replacing(name, with: "[…]")
    }
    var kinds: [DeidentifiedText.Kind] = []
    let plain = PlainLetters.of(rest)
    for text in plain == rest ? [rest] : [rest, plain] {
      for replacement in masker.deidentify(Self.record(record, saying: text)).replacements
      where isSure(replacement.basis) && !kinds.contains(replacement.kind) {
        kinds.append(replacement.kind)
      }
    }
    return kinds
  }

  /// A record with another text.
  private static func record(_ record: Record, saying text: String) -> Record {
    var columns: [Record.Column: String] = [:]
    for column in Record.Column.allCases where column != .id && column != .text {
      columns[column] = record.string(column)
    }
    return Record(id: record.id, text: text, columns: columns)
  }

  private static func isSure(_ basis: DeidentifiedText.Basis) -> Bool {
    switch basis {
    case .column, .introduced, .pattern: true
    case .listed, .guessed: false
    }
  }
}
