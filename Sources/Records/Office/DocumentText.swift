/// Turns the XML of a Word document into the text that a reader of it sees.
///
/// A paragraph is a line, a row of a table is a line with tabs between its cells. Left out are what
/// was deleted or moved away while changes were tracked, the codes of fields, prompts of forms that
/// nobody filled in, and what is only there for programs that do not know the rest.
final class DocumentText: XMLHandler {
  private(set) var bytes: [UInt8] = []
  /// How many elements that are left out lie around the place at hand.
  private var skipped = 0
  private var isText = false
  /// Whether a paragraph here stands at the beginning of the document or of a cell.
  private var isBlockStart = true
  /// Whether a line must end before the next text.
  private var owesBreak = false
  /// The number of cells so far, for each row that is open.
  private var cells: [Int] = []
  /// For each form field that is open, whether it shows only its prompt.
  private var isPrompt: [Bool] = []

  func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard skipped == 0, !Self.isSkipped(name) else {
      skipped += 1
      return
    }
    switch name {
    case "p":
      if !isBlockStart { bytes.append(.lineFeed) }
      isBlockStart = false
    case "t": isText = true
    case "tab", "ptab": append(.tab)
    case "br", "cr": append(.lineFeed)
    case "noBreakHyphen": append(UInt8(ascii: "-"))
    case "tr":
      if !isBlockStart { bytes.append(.lineFeed) }
      cells.append(0)
    case "tc":
      if let count = cells.last, count > 0 { bytes.append(.tab) }
      if !cells.isEmpty { cells[cells.count - 1] += 1 }
      isBlockStart = true
    case "sdt": isPrompt.append(false)
    case "showingPlcHdr": if !isPrompt.isEmpty { isPrompt[isPrompt.count - 1] = true }
    case "sdtContent": if isPrompt.last == true { skipped = 1 }
    default: break
    }
  }

  func end(_ name: String) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch name {
    case "t": isText = false
    case "tr":
      _ = cells.popLast()
      isBlockStart = false
    case "sdt": _ = isPrompt.popLast()
    // A box of text stands within a paragraph, which goes on behind it.
    case "txbxContent": owesBreak = true
    default: break
    }
  }

  func text(_ piece: UnsafeRawBufferPointer) {
    guard isText, skipped == 0 else { return }
    payBreak()
    bytes += piece
  }

  private func append(_ byte: UInt8) {
    payBreak()
    bytes.append(byte)
  }

  private func payBreak() {
    if owesBreak { bytes.append(.lineFeed) }
    owesBreak = false
  }

  private static func isSkipped(_ name: String) -> Bool {
    switch name {
    case "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "pPr", "rPr",
      "sectPr", "tblPr", "trPr", "tcPr":
      true
    default: false
    }
  }
}

/// The text of a Word document as a stream.
final class DocumentStream: OfficeStream {
  private let part: ZipPart
  private let xml: XMLPart
  private let text = DocumentText()

  /// Opens the main part.
  init(_ main: String, in archive: ZipArchive) throws(OfficeFault) {
    guard let part = try archive.open(main) else { throw .partMissing(main) }
    self.part = part
    xml = XMLPart(part, text)
  }

  var packedRead: Int { part.packedRead }

  func next() throws(OfficeFault) -> [UInt8]? {
    while true {
      let goesOn = try xml.step()
      let bytes = text.take()
      if !bytes.isEmpty { return bytes }
      if !goesOn { return nil }
    }
  }
}
