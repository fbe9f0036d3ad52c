// What libFuzzer calls: the readers, compiled with it into one module by Benchmarks/fuzz.

import CZlib
import Foundation

/// The first byte says which reader is meant, the second how the rest comes in pieces.
///
/// However the bytes come, the entries must be the same; and no text may be anything but UTF-8.
@_cdecl("LLVMFuzzerTestOneInput")
public func readWhatever(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let rest = Array(bytes[2...])
  let piece = Int(bytes[1]) % 64 + 1
  switch bytes[0] % 12 {
  case 0: compare(rest, .csv, piece)
  case 1: compare(rest, .tsv, piece)
  case 2, 3: compare(rest, .jsonl, piece)
  case 4: compare(rest, .text, piece)
  case 5: compare(rest, nil, piece)
  case 6: office(sheet: rest)
  case 7: office(sheet: Array(sheet.utf8), texts: rest)
  case 8: office(document: rest)
  case 9: decode(rest)
  case 10: mapping(rest)
  default: unpack(rest)
  }
  return 0
}

private let sheet = """
  <worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>\
  <row><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row></sheetData></worksheet>
  """

private func compare(_ bytes: [UInt8], _ format: RecordFormat?, _ piece: Int) {
  let whole = read(Pieces(bytes, 1 << 20), format)
  let parts = read(Pieces(bytes, piece), format)
  precondition(whole == parts, "in pieces it is read otherwise")
}

/// What is read, in words; the refusal if it is.
private func read(_ source: any ByteSource, _ format: RecordFormat?) -> [String] {
  var words: [String] = []
  do throws(InputError) {
    var reader = RecordReader(file: "f", source: source, limit: SizeLimit(text: 4_096))
    try reader.open(Opening.Expectation(format: format, mapping: nil))
    while let batch = try reader.nextBatch() {
      batch.forEachRecord { entry in
        switch entry {
        case .failure(let error): words.append("\(error)")
        case .record(let record):
          let columns = Record.Column.allCases.map { column in
            let isValid = record.withBytes(of: column) {
              String(validating: $0, as: UTF8.self) != nil
            }
            precondition(isValid != false, "a column is not UTF-8")
            return record.string(column) ?? ""
          }
          words.append(columns.joined(separator: "\u{1F}"))
        }
      }
    }
  } catch {
    words.append("\(error)")
  }
  return words
}

private func decode(_ bytes: [UInt8]) {
  for encoding in [nil] + TextEncoding.allCases {
    let whole = read(DecodedBytes(Pieces(bytes, 1 << 20), encoding), .csv)
    // Without a choice the first piece decides, so that only a choice must give the same.
    let parts = read(DecodedBytes(Pieces(bytes, 3), encoding), .csv)
    precondition(encoding == nil || whole == parts, "in pieces it is decoded otherwise")
  }
}

private func unpack(_ bytes: [UInt8]) {
  let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  let packed = PeekedBytes(Pieces(bytes.first == 0x1F ? bytes : head + bytes, 7))
  _ = read(GzipBytes(packed, file: "f"), .csv)
}

private func mapping(_ bytes: [UInt8]) {
  _ = try? ColumnMapping(yaml: String(decoding: bytes, as: UTF8.self), file: "m")
}

private func office(sheet: [UInt8], texts: [UInt8] = Array("<sst/>".utf8)) {
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  readOffice([
    (
      "xl/workbook.xml",
      Array(
        #"<workbook xmlns:r="\#(office)"><sheets><sheet name="N" r:id="r1"/></sheets></workbook>"#
          .utf8)
    ),
    (
      "xl/_rels/workbook.xml.rels",
      Array(
        """
        <Relationships><Relationship Id="r1" Type="\(office)/worksheet" Target="s.xml"/>\
        <Relationship Id="r2" Type="\(office)/sharedStrings" Target="t.xml"/></Relationships>
        """.utf8)
    ), ("xl/s.xml", sheet), ("xl/t.xml", texts),
  ])
}

private func office(document: [UInt8]) { readOffice([("word/document.xml", document)]) }

private func readOffice(_ parts: [(name: String, bytes: [UInt8])]) {
  let bytes = PeekedBytes(Pieces(stored(parts), 1 << 20))
  do throws(InputError) {
    guard let file = try OfficeFile(path: "-", bytes: bytes, isStream: true, format: nil) else {
      return
    }
    let content = try file.content(nil, name: "f", mapping: nil, isStrict: true)
    _ = read(content.source, content.format)
  } catch {
    _ = "\(error)"
  }
}

/// An archive of parts that are not packed.
private func stored(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var archive: [UInt8] = []
  var list: [UInt8] = []
  func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  for part in parts {
    let sum = Int(crc32(0, part.bytes, UInt32(part.bytes.count)))
    let fields =
      number(20, 2) + number(0, 8) + number(sum, 4) + number(part.bytes.count, 4)
      + number(part.bytes.count, 4) + number(part.name.utf8.count, 2)
    let offset = archive.count
    archive += number(0x0403_4B50, 4) + fields + number(0, 2) + Array(part.name.utf8) + part.bytes
    list +=
      number(0x0201_4B50, 4) + number(20, 2) + fields + number(0, 12) + number(offset, 4)
      + Array(part.name.utf8)
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
    + number(list.count, 4) + number(archive.count, 4) + number(0, 2)
  return archive + list + end
}

/// Bytes that come in pieces.
private final class Pieces: ByteSource {
  private let bytes: [UInt8]
  private let piece: Int
  private(set) var bytesRead = 0

  init(_ bytes: [UInt8], _ piece: Int) {
    self.bytes = bytes
    self.piece = piece
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = min(target.count, bytes.count - bytesRead, piece)
    target.copyBytes(from: bytes[bytesRead..<(bytesRead + count)])
    bytesRead += count
    return count
  }
}
