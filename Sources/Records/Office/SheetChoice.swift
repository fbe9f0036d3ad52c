/// A sheet of a workbook that holds notes.
struct SheetChoice {
  var sheet: Workbook.Sheet
  /// The row of its header, from 1.
  var headerRow: Int
  /// How many bytes it takes in the file.
  var packedSize: Int
  /// What tells it from others of the workbook; nil where it is the only one.
  var label: String?
}

/// Which sheets of a workbook hold notes.
struct SheetSurvey {
  private(set) var sheets: [SheetChoice] = []
  /// What a user should hear of the others.
  private(set) var notice: InputNotice?

  /// Looks at the header of every sheet.
  ///
  /// Those that Excel hides are read only if no other one holds notes.
  init(
    of workbook: Workbook, file: String, mapping: ColumnMapping?, isStrict: Bool
  ) throws(InputError) {
    var found: [SheetChoice] = []
    var noText: [String] = []
    var nearest: TableLayout?
    do throws(OfficeFault) {
      for sheet in workbook.sheets {
        let stream = try workbook.open(sheet)
        var own: TableLayout?
        if let header = try SheetHeader.search(stream, mapping: mapping, nearest: &own) {
          found.append(
            SheetChoice(sheet: sheet, headerRow: header.row, packedSize: stream.packedSize))
        } else if let own {
          noText.append(sheet.name)
          if own.knownCount > nearest?.knownCount ?? -1 { nearest = own }
        }
      }
    } catch {
      throw .office(file: file, error)
    }
    let shown = found.filter { !$0.sheet.isHidden }
    sheets = shown.isEmpty ? found : shown
    if sheets.count > 1 {
      for index in sheets.indices { sheets[index].label = sheets[index].sheet.name }
    }
    if sheets.isEmpty, isStrict, let nearest {
      guard noText.count > 1 else {
        try ColumnRecognition.check(nearest, file: file, mapping: mapping)
        return
      }
      throw .office(
        file: file,
        .noTextColumn(sheets: noText.count, suggestion: ColumnRecognition.nearMiss(nearest)))
    }
    let hidden = shown.isEmpty ? [] : found.filter(\.sheet.isHidden).map(\.sheet.name)
    if !noText.isEmpty || !hidden.isEmpty {
      notice = .sheetsLeftOut(file: file, noText: noText, hidden: hidden)
    }
  }
}

extension TableLayout {
  /// How many of its headers mean a column.
  var knownCount: Int { columns.count { $0 != nil } }
}
