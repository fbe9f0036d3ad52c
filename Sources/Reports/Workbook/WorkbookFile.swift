internal import CXlsxWriter
import Foundation
import Records

/// A workbook while it is written, in memory that does not grow with it.
///
/// libxlsxwriter keeps rows in files without a name until it packs them, in a folder of their own
/// that only the owner can read. Text is written as text, whatever it begins with, so that nothing
/// in it is run as a formula. For one thread at a time.
public final class WorkbookFile: ReportPacker {
  /// A sheet, or what follows on from it when it is full.
  private struct Tab {
    var worksheet: UnsafeMutablePointer<lxw_worksheet>?
    /// How many sheets of the kind there are.
    var number = 0
    /// How many rows the last of them has.
    var rows: UInt32 = 0
    /// How many cells the header has.
    var columns: UInt16 = 0
    /// What stands in the first row of each.
    var header: [String] = []
  }

  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var bold: UnsafeMutablePointer<lxw_format>?
  private var tabs = WorkbookSheet.allCases.map { _ in Tab() }
  private var folder: String?
  private let mostRows: UInt32
  private let path: String

  /// Opens a workbook that will take the place of an empty file.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - sheets: its sheets in their order.
  ///   - mostRows: how many rows a sheet takes before another one follows.
  /// - Throws: the number of the system's error.
  public init(
    path: String, sheets: [WorkbookSheet] = WorkbookSheet.ofScores, mostRows: Int = 1_048_576
  ) throws(PackerError) {
    self.mostRows = UInt32(mostRows)
    self.path = path
    let name = strdup("\(path).rows-XXXXXX")
    defer { free(name) }
    guard let name, mkdtemp(name) != nil else { throw PackerError(errno: errno) }
    folder = String(cString: name)
    var options = lxw_workbook_options()
    options.constant_memory = 1
    options.tmpdir = name
    options.use_zip64 = 0
    workbook = workbook_new_opt(path, &options)
    guard workbook != nil else {
      abandon()
      throw PackerError(errno: ENOMEM)
    }
    bold = workbook_add_format(workbook)
    format_set_bold(bold)
    // Else the file would tell when it was made, and never be the same twice.
    var properties = lxw_doc_properties()
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
    for sheet in sheets { try add(sheet) }
  }

  deinit { abandon() }

  /// Takes rows as ``WorkbookReport`` makes them.
  public func write(_ rows: [UInt8]) throws(PackerError) {
    let failure: PackerError? = rows.withUnsafeBytes { bytes in
      var reader = WorkbookRowReader(bytes)
      do throws(PackerError) {
        while let sheet = reader.nextRow() { try write(rowOf: sheet, &reader) }
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    try checkRows()
  }

  /// Fails if rows did not reach the disk, for libxlsxwriter does not look.
  private func checkRows() throws(PackerError) {
    for tab in tabs {
      guard let rows = tab.worksheet?.pointee.optimize_tmpfile else { continue }
      errno = 0
      guard fflush(rows) == 0, ferror(rows) == 0 else {
        throw PackerError(errno: errno == 0 ? ENOSPC : errno)
      }
    }
  }

  /// Packs the sheets into the file.
  public func finish() throws(PackerError) {
    for tab in tabs { close(tab) }
    errno = 0
    let status = workbook_close(workbook)
    let number = errno
    workbook = nil
    abandon()
    guard status == LXW_NO_ERROR else { throw PackerError(errno: number == 0 ? EIO : number) }
    // libxlsxwriter does not look whether what it sets aside while packing fits on the disk.
    guard ArchiveCheck.isWhole(path: path) else { throw PackerError(errno: ENOSPC) }
  }

  /// Lets go of everything but the file.
  public func abandon() {
    if let workbook { lxw_workbook_free(workbook) }
    workbook = nil
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
    folder = nil
  }

  /// Adds a sheet of a kind: the first one, or one that goes on where the last is full.
  private func add(_ sheet: WorkbookSheet) throws(PackerError) {
    var tab = tabs[Int(sheet.rawValue)]
    close(tab)
    tab.number += 1
    tab.rows = 0
    let name = tab.number == 1 ? sheet.name : "\(sheet.name) \(tab.number)"
    tab.worksheet = workbook_add_worksheet(workbook, name)
    guard tab.worksheet != nil else { throw PackerError(errno: errno == 0 ? EIO : errno) }
    worksheet_freeze_panes(tab.worksheet, 1, 1)
    for (first, last, width) in sheet.widths {
      worksheet_set_column(tab.worksheet, first, last, width, nil)
    }
    if let choices = sheet.choices { try offer(choices.words, choices.columns, tab) }
    for (column, name) in tab.header.enumerated() {
      worksheet_write_string(tab.worksheet, 0, UInt16(column), name, bold)
    }
    tab.rows = tab.header.isEmpty ? 0 : 1
    tabs[Int(sheet.rawValue)] = tab
  }

  /// Offers words to choose from in all cells of some columns; another word is asked about.
  private func offer(
    _ words: [String], _ columns: ClosedRange<UInt16>, _ tab: Tab
  ) throws(PackerError) {
    var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    let status = list.withUnsafeMutableBufferPointer { list in
      var choice = lxw_data_validation()
      choice.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      choice.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      choice.value_list = list.baseAddress
      return worksheet_data_validation_range(
        tab.worksheet, 1, columns.lowerBound, mostRows - 1, columns.upperBound, &choice)
    }
    guard status == LXW_NO_ERROR else { throw PackerError(errno: EIO) }
  }

  /// Puts filters over a sheet that gets no more rows.
  private func close(_ tab: Tab) {
    guard tab.worksheet != nil, tab.columns > 0 else { return }
    worksheet_autofilter(tab.worksheet, 0, 0, max(tab.rows, 1) - 1, tab.columns - 1)
  }

  private func write(
    rowOf sheet: WorkbookSheet, _ reader: inout WorkbookRowReader
  ) throws(PackerError) {
    let index = Int(sheet.rawValue)
    if tabs[index].rows >= mostRows { try add(sheet) }
    let (worksheet, row) = (tabs[index].worksheet, tabs[index].rows)
    let isHeader = tabs[index].header.isEmpty
    var column: UInt16 = 0
    while let cell = reader.nextCell() {
      let status: lxw_error
      switch cell {
      case .empty: status = LXW_NO_ERROR
      case .number(let number):
        status = worksheet_write_number(worksheet, row, column, number, nil)
      case .text(let text):
        let text = CellLimit.fitted(text)
        if isHeader { tabs[index].header.append(text) }
        status = worksheet_write_string(worksheet, row, column, text, isHeader ? bold : nil)
      }
      guard status == LXW_NO_ERROR else { throw PackerError(errno: errno == 0 ? EIO : errno) }
      column += 1
    }
    if isHeader { tabs[index].columns = column }
    tabs[index].rows += 1
  }
}
