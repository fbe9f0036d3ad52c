import Training

/// Why rows of a sheet are left out, in words; never in the words of a note.
enum LeftOutWording {
  /// What to say of a row; nil of one that nobody signed, which is no fault.
  static func words(_ reason: LeftOut) -> String? {
    switch reason {
    case .notSigned: nil
    case .noDay: "it is signed without a day. Write the day in 'signed on'."
    case .badDay: "its day cannot be read. Write it as 2026-11-21 or 21/11/2026."
    case .futureDay:
      "its day is still to come. Write in 'signed on' the day on which it was signed."
    case .pastDay:
      "its day is before there was a sheet to sign. Write in 'signed on' the day on which it was "
        + "signed, with all four digits of its year."
    case .noName: "it has a day but no name. Write who signed in 'signed by'."
    case .broken:
      "its number, point, place, text before or reason is not what the sheet was made with. "
        + "Sort whole rows only, change none of these, and save it as CSV (UTF-8)."
    case .changed:
      "its text after was changed. If that was meant, write yes in 'changed on purpose'."
    case .empty: "there is no text in 'after'."
    case .repeated: "a row before it has the same number."
    case .otherInput:
      "the inputs have no such text in its place. Give the files that the sheet was made of, in "
        + "the same order."
    case .identifies(let kinds):
      "its text still holds what identifies (\(kinds.map(\.words).joined(separator: ", "))). "
        + "Take it out of 'after', write yes in 'changed on purpose', and sign again."
    }
  }
}

extension DeidentifiedText.Kind {
  /// What it is, for a person.
  fileprivate var words: String { rawValue.replacing("-", with: " ") }
}
