/// The rows of a sheet as a stream of bytes; see ``SheetRows`` for their form.
final class SheetStream: OfficeStream {
  private let part: ZipPart
  private let xml: XMLPart
  private let rows: SheetRows
  private var isEnded = false

  init(_ part: ZipPart, _ rows: SheetRows) {
    self.part = part
    self.rows = rows
    xml = XMLPart(part, rows)
  }

  var packedRead: Int { part.packedRead }

  /// How many bytes the sheet takes in the file.
  var packedSize: Int { part.packedSize }

  /// How many bytes of XML were read.
  var unpacked: Int { part.unpacked }

  func next() throws(OfficeFault) -> [UInt8]? {
    while !isEnded {
      let goesOn = try xml.step()
      isEnded = !goesOn || rows.isDone
      let bytes = rows.take()
      if !bytes.isEmpty { return bytes }
    }
    // What never had rows is no sheet, whatever refers to it.
    guard rows.isDone else { throw .partDamaged(part.name) }
    return nil
  }
}
