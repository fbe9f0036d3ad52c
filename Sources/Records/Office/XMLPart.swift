internal import CExpat

/// What is told of the XML of a part as it is read.
protocol XMLHandler: AnyObject {
  /// An element begins; its name comes without namespace or prefix.
  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault)
  /// An element ends.
  func end(_ name: String) throws(OfficeFault)
  /// A piece of text, in UTF-8; a text may come in many.
  func text(_ bytes: UnsafeRawBufferPointer)
}

/// The attributes of an element, for as long as it is told of.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute by its name without prefix, nil where it is not given.
  subscript(name: String) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair[0], let value = pair[1] {
      if XMLPart.localName(key) == name { return String(cString: value) }
      pair += 2
    }
    return nil
  }
}

/// A part of an archive that holds XML, read piece by piece in constant memory.
///
/// A document type definition is refused, and with it every entity that a file could declare.
final class XMLPart {
  private let part: ZipPart
  /// Whoever reads a part is told of it, and holds it.
  private unowned let handler: any XMLHandler
  private let parser: XML_Parser
  private var fault: OfficeFault?
  private var isEnded = false

  /// How much is unpacked at once.
  private static let pieceSize: Int32 = 1 << 16

  init(_ part: ZipPart, _ handler: any XMLHandler) {
    self.part = part
    self.handler = handler
    // What stands between namespace and name occurs in neither of those that we look for.
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else {
      fatalError("expat has no memory for a parser")
    }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLPart.of(data)?.tell { part, _ throws(OfficeFault) in
        throw .documentType(part.part.name)
      }
    }
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        XMLPart.of(data)?.tell { _, handler throws(OfficeFault) in
          try handler.start(XMLPart.localName(name), XMLAttributes(pairs: attributes))
        }
      },
      { data, name in
        XMLPart.of(data)?.tell { _, handler throws(OfficeFault) in
          try handler.end(XMLPart.localName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { data, bytes, count in
      XMLPart.of(data)?.tell { _, handler in
        handler.text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      }
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece and tells the handler; false when there is none left.
  func step() throws(OfficeFault) -> Bool {
    guard !isEnded else { return false }
    guard let target = XML_GetBuffer(parser, Self.pieceSize) else {
      throw .partDamaged(part.name)
    }
    let count = try part.read(
      into: UnsafeMutableRawBufferPointer(start: target, count: Int(Self.pieceSize)))
    isEnded = count == 0
    let status = XML_ParseBuffer(parser, Int32(count), isEnded ? 1 : 0)
    if let fault { throw fault }
    guard status == XML_STATUS_OK else {
      throw .notXML(part.name, line: Int(XML_GetCurrentLineNumber(parser)))
    }
    return !isEnded
  }

  /// Reads to the end.
  func readAll() throws(OfficeFault) {
    while try step() {}
  }

  private func tell(_ body: (XMLPart, any XMLHandler) throws(OfficeFault) -> Void) {
    guard fault == nil else { return }
    do throws(OfficeFault) {
      try body(self, handler)
    } catch {
      fault = error
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A name without its namespace.
  fileprivate static func localName(_ name: UnsafePointer<XML_Char>?) -> String {
    guard var local = name else { return "" }
    var next = local
    while next.pointee != 0 {
      if next.pointee == CChar(UInt8(ascii: "|")) { local = next + 1 }
      next += 1
    }
    return String(cString: local)
  }
}
