extension OfficeFault: CustomStringConvertible {
  /// The fault in words, with what can be done about it; the file's name stands before it.
  public var description: String {
    switch self {
    case .notAnArchive:
      """
      this is no Excel or Word file, or it was cut short; copy it again, or open it and save it as \
      .xlsx, .docx or .csv
      """
    case .oldOrLocked:
      """
      this is an Excel or Word file of before 2007, or it has a password; open it and save it \
      without a password as .xlsx or .docx
      """
    case .notOffice:
      """
      this is an archive, but neither an Excel workbook nor a Word document; unpack it first, or \
      save what it holds as .xlsx, .docx or .csv
      """
    case .partMissing(let part): "'\(part)' is missing in it; \(Self.saveAgain)"
    case .partLocked(let part):
      "'\(part)' in it is packed in an unknown way or has a password; \(Self.saveAgain)"
    case .partDamaged(let part): "'\(part)' in it is damaged; copy the file again"
    case .bomb(let part):
      """
      '\(part)' in it unpacks to more than 200 times its size, as no export does; if you trust the \
      file, save it as .csv
      """
    case .documentType(let part):
      "'\(part)' in it declares entities, as no Office program does; \(Self.saveAgain)"
    case .notXML(let part, let line):
      "'\(part)' in it is broken at line \(line); \(Self.saveAgain)"
    case .misplacedCell(let part, let row):
      """
      '\(part)' in it has a cell in row \(row) out of its place: in front of one before it, or \
      beyond column XFD or row 1,048,576; \(Self.saveAgain)
      """
    case .textMissing(let part, let row):
      "'\(part)' in it refers in row \(row) to a text that is not there; \(Self.saveAgain)"
    case .tooManyTexts: "its cells share more text than can be kept; save it as .csv"
    case .cannotKeepTexts(let number):
      """
      the texts that its cells share cannot be set aside in \(NamelessFile.usualFolder): \
      \(InputError.SystemReason.other(number)); make room there, set TMPDIR, or save it as .csv
      """
    case .tooManySheets(let limit): "it has more than \(limit) sheets; save those needed as .csv"
    case .noTextColumn(let sheets, let suggestion):
      """
      in none of its \(sheets) sheets is there a header that names the text of the notes; name that \
      column in a mapping file (--map).\(Words.didYouMean(suggestion))
      """
    case .tooLongForStream(let limit):
      "it came on standard input and is longer than \(Words.size(limit)); give it as a file"
    case .severalSheets(let sheets):
      """
      it came on standard input, and \(sheets) of its sheets hold notes; give it as a file, so that \
      all are read
      """
    }
  }

  private static let saveAgain = "open the file, save it again as .xlsx, .docx or .csv and try that"
}
