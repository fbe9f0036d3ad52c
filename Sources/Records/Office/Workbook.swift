/// The sheets of a workbook, and what is needed to read them.
final class Workbook: XMLHandler {
  /// A sheet that holds cells.
  struct Sheet {
    var name: String
    /// The name of its part.
    var part: String
    /// Whether Excel shows it.
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  let archive: ZipArchive
  private let relations: OfficeRelations
  private var from1904 = false
  private let styles: CellStyles

  /// More sheets than this are not looked at.
  static let mostSheets = 1_000

  /// Reads the main part.
  init(_ main: String, in archive: ZipArchive) throws(OfficeFault) {
    self.archive = archive
    relations = try OfficeRelations(of: main, in: archive)
    styles = try CellStyles(
      try relations.part(ofType: "styles").flatMap { name throws(OfficeFault) in
        try archive.open(name)
      })
    guard let part = try archive.open(main) else { throw .partMissing(main) }
    try XMLPart(part, self).readAll()
    guard sheets.count <= Self.mostSheets else { throw .tooManySheets(limit: Self.mostSheets) }
  }

  /// Opens a sheet; rows before that of the header, from 1, count as empty.
  func open(_ sheet: Sheet, headerRow: Int = 1) throws(OfficeFault) -> SheetStream {
    guard let part = try archive.open(sheet.part) else { throw .partMissing(sheet.part) }
    let texts = SharedTexts(
      try relations.part(ofType: "sharedStrings").flatMap { name throws(OfficeFault) in
        try archive.open(name)
      })
    return SheetStream(
      part,
      SheetRows(
        part: sheet.part, headerRow: headerRow, texts: texts, styles: styles, from1904: from1904))
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      guard let name = attributes["name"], let id = attributes["id"],
        let target = relations.targets[id], target.type == "worksheet"
      else { return }
      let isHidden = attributes["state"].map { $0 != "visible" } ?? false
      sheets.append(Sheet(name: name, part: target.part, isHidden: isHidden))
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}
