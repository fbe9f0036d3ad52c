/// An Excel or Word file, opened.
struct OfficeFile {
  private let file: String
  private let archive: ZipArchive
  private let kind: OfficeKind

  /// The longest file that is taken from standard input: it must be held, for its list of parts is
  /// at its end.
  static let streamLimit = 256 << 20

  /// Opens a file if its first bytes are those of an archive; nil for any other, unless the user or
  /// its name promises an Office file.
  ///
  /// - Parameters:
  ///   - bytes: the file, nothing of it taken yet.
  ///   - isStream: whether it cannot be opened again by its path.
  ///   - format: what the user says that it is.
  init?(
    path: String, bytes: PeekedBytes, isStream: Bool, format: RecordFormat?
  ) throws(InputError) {
    switch format {
    case nil, .xlsx, .docx: break
    case .csv, .tsv, .jsonl, .text: return nil
    }
    let head = try bytes.peek(4)
    guard OfficeKind.isArchive(head) else {
      if OfficeKind.isOldOrLocked(head) { throw .office(file: path, .oldOrLocked) }
      switch format ?? RecordFormat(suffixOf: path) {
      case .xlsx, .docx: throw .office(file: path, .notAnArchive)
      default: return nil
      }
    }
    file = path
    let held = isStream ? try bytes.readAll(upTo: Self.streamLimit) : []
    do throws(OfficeFault) {
      guard let held else { throw .tooLongForStream(limit: Self.streamLimit) }
      archive = try isStream ? ZipArchive(bytes: held) : ZipArchive(path: path)
      kind = try OfficeKind(archive)
    } catch {
      throw .office(file: path, error)
    }
  }

  /// Which sheets hold notes; none in a document.
  func survey(
    _ mapping: ColumnMapping?, isStrict: Bool
  ) throws(InputError) -> SheetSurvey? {
    guard case .workbook(let main) = kind else { return nil }
    let workbook = try attempt { () throws(OfficeFault) in try Workbook(main, in: archive) }
    return try SheetSurvey(of: workbook, file: file, mapping: mapping, isStrict: isStrict)
  }

  /// The rows of a sheet, or the text of a document.
  ///
  /// - Parameter sheet: nil for a document, and for a workbook that was not looked into: the one
  ///   sheet with notes is then taken.
  func content(
    _ sheet: SheetChoice?, name: String, mapping: ColumnMapping?, isStrict: Bool
  ) throws(InputError) -> (source: any ByteSource, format: RecordFormat) {
    switch kind {
    case .document(let main):
      let stream = try attempt { () throws(OfficeFault) in try DocumentStream(main, in: archive) }
      return (OfficeBytes(stream, file: name), .docx)
    case .workbook(let main):
      let workbook = try attempt { () throws(OfficeFault) in try Workbook(main, in: archive) }
      var sheet = sheet
      if sheet == nil {
        let found = try SheetSurvey(of: workbook, file: file, mapping: mapping, isStrict: isStrict)
        guard found.sheets.count < 2 else {
          throw .office(file: file, .severalSheets(found.sheets.count))
        }
        sheet =
          found.sheets.first
          ?? workbook.sheets.first.map {
            SheetChoice(sheet: $0, headerRow: 1, packedSize: 0)
          }
      }
      guard let sheet else { throw .office(file: file, .partMissing("sheet")) }
      let stream = try attempt { () throws(OfficeFault) in
        try workbook.open(sheet.sheet, headerRow: sheet.headerRow)
      }
      return (OfficeBytes(stream, file: name), .xlsx)
    }
  }

  private func attempt<Result>(
    _ body: () throws(OfficeFault) -> Result
  ) throws(InputError) -> Result {
    do throws(OfficeFault) { return try body() } catch { throw .office(file: file, error) }
  }
}
