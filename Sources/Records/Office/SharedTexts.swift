/// The texts that the cells of a workbook share, read as far as they were asked for.
///
/// They are the one thing of a workbook that is kept in memory: any cell may refer to any of them.
final class SharedTexts: XMLHandler {
  /// The most bytes that are held.
  static let limit = 768 << 20

  private struct Place {
    var block: Int32
    var start: Int32
    var end: Int32
  }

  /// Blocks of about a mebibyte, so that none is copied as their number grows.
  private var blocks: [[UInt8]] = []
  private var places: [Place] = []
  private var total = 0
  private var part: XMLPart?
  private var text = CellText()
  private let most: Int

  /// Takes the part with the texts; nil for a workbook without.
  init(_ part: ZipPart?, limit: Int = SharedTexts.limit) {
    most = limit
    self.part = part.map { XMLPart($0, self) }
  }

  /// Calls `body` with the text of a number, from 0; false if there is none.
  func withText(
    _ number: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(OfficeFault) -> Bool {
    while number >= places.count, let part {
      if try !part.step() { self.part = nil }
    }
    guard places.indices.contains(number) else { return false }
    let place = places[number]
    blocks[Int(place.block)].withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[Int(place.start)..<Int(place.end)]))
    }
    return true
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    if name == "si" { text.begin() } else { text.start(name) }
  }

  func end(_ name: String) throws(OfficeFault) {
    guard name == "si" else { return text.end(name) }
    let bytes = text.unescaped()
    total += bytes.count + MemoryLayout<Place>.stride
    guard total <= most else { throw .tooManyTexts(limit: most) }
    if blocks.isEmpty || blocks[blocks.count - 1].count + bytes.count > 1 << 20 {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(min(1 << 20, max(1 << 12, total)))
    }
    let last = blocks.count - 1
    let start = blocks[last].count
    blocks[last] += bytes
    places.append(
      Place(block: Int32(last), start: Int32(start), end: Int32(start + bytes.count)))
  }

  func text(_ bytes: UnsafeRawBufferPointer) { text.append(bytes) }
}
