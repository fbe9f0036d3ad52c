import CZip
import Foundation
@testable import Records

/// A file that a real program made; see `Fixtures/make`.
func fixture(_ name: String) -> String {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(name)").path
}

/// All entries of files, and what was said of them, once as files and the way a user names them.
func read(
  _ paths: [String], _ options: InputOptions = InputOptions()
) throws(InputError) -> (entries: [RecordEntry], notices: [InputNotice]) {
  let source = try RecordSource(paths: paths, options: options)
  var entries: [RecordEntry] = []
  while let batch = try source.nextBatch() { batch.forEachRecord { entries.append($0) } }
  return (entries, source.notices)
}

/// An archive with some parts, packed by libzip.
func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  defer { try? FileManager.default.removeItem(atPath: path) }
  let archive = zip_open(path, ZIP_CREATE, nil)
  for part in parts {
    let copy = malloc(max(part.bytes.count, 1))
    part.bytes.withUnsafeBytes { bytes in
      if let from = bytes.baseAddress { copy?.copyMemory(from: from, byteCount: bytes.count) }
    }
    let source = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 1)
    zip_file_add(archive, part.name, source, 0)
  }
  zip_close(archive)
  return Array(FileManager.default.contents(atPath: path) ?? Data())
}

/// The parts of a workbook with one sheet.
func workbook(
  rows: String, texts: String? = nil, head: String = "", sheetPart: String = "worksheets/s.xml"
) -> [(name: String, bytes: [UInt8])] {
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  var parts = [
    "xl/workbook.xml":
      #"<workbook xmlns:r="\#(office)"><sheets><sheet name="Notes" r:id="r1"/></sheets></workbook>"#,
    "xl/_rels/workbook.xml.rels": """
    <Relationships><Relationship Id="r1" Type="\(office)/worksheet" Target="\(sheetPart)"/>\
    <Relationship Id="r2" Type="\(office)/sharedStrings" Target="/xl/texts.xml"/></Relationships>
    """,
    "xl/worksheets/s.xml": "\(head)<worksheet><sheetData>\(rows)</sheetData></worksheet>",
  ]
  parts["xl/texts.xml"] = texts.map { "<sst>\($0)</sst>" }
  return parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
}

/// A row of cells that hold their own text.
func row(_ texts: String...) -> String {
  "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
}

/// A file with some bytes, for as long as the call takes.
func withFile<Result>(
  _ bytes: [UInt8], named name: String, _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let path = folder.appendingPathComponent(name).path
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  return try body(path)
}

/// The summaries of a workbook's records.
func summaries(ofWorkbook parts: [(name: String, bytes: [UInt8])]) throws -> [String] {
  try withFile(archive(parts), named: "a.xlsx") { path in
    try read([path]).entries.map {
      $0.summary.replacingOccurrences(of: path, with: "a.xlsx")
    }
  }
}

/// The words of the error with which a file is refused, without its path; nil if it is read.
func refusal(of bytes: [UInt8], named name: String = "a.xlsx") throws -> String? {
  try withFile(bytes, named: name) { path in
    do throws(InputError) {
      _ = try read([path])
      return nil
    } catch {
      return error.description.replacingOccurrences(of: path + ": ", with: "")
    }
  }
}
