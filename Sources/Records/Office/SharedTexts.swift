/// The texts that the cells of a workbook share, read as far as they were asked for.
///
/// Any cell may refer to any of them, so all are kept: the last few mebibytes in memory, those before
/// in a file without a name. In memory stands eight bytes for each besides.
final class SharedTexts: XMLHandler {
  /// The most bytes that are kept, and the most that are held in memory.
  static let limit = 64 << 30
  static let held = 8 << 20
  /// The most texts.
  private static let mostTexts = 1 << 25

  /// The texts that are not in the file, one behind the other.
  private var tail: [UInt8] = []
  private var file: NamelessFile?
  /// How many bytes are in the file.
  private var written = 0
  /// Where each text ends, counted from the first of them.
  private var ends: [Int] = []
  private var part: XMLPart?
  private var text = CellText()
  private let most: Int
  private let mostHeld: Int

  /// Takes the part with the texts; nil for a workbook without.
  init(_ part: ZipPart?, limit: Int = SharedTexts.limit, held: Int = SharedTexts.held) {
    most = limit
    mostHeld = held
    self.part = part.map { XMLPart($0, self) }
  }

  /// Calls `body` with the text of a number, from 0; false if there is none.
  func withText(
    _ number: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(OfficeFault) -> Bool {
    while number >= ends.count, let part {
      if try !part.step() { self.part = nil }
    }
    guard ends.indices.contains(number) else { return false }
    let range = (number == 0 ? 0 : ends[number - 1])..<ends[number]
    guard range.lowerBound < written, let file else {
      tail.withUnsafeBytes {
        body(
          UnsafeRawBufferPointer(
            rebasing: $0[(range.lowerBound - written)..<(range.upperBound - written)]))
      }
      return true
    }
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = try onDisk { () throws(SystemError) in
      try bytes.withUnsafeMutableBufferPointer { bytes throws(SystemError) in
        try file.read(at: range.lowerBound, into: UnsafeMutableRawBufferPointer(bytes))
      }
    }
    guard count == range.count else { throw .cannotKeepTexts(0) }
    bytes.withUnsafeBytes { body($0) }
    return true
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    if name == "si" { text.begin() } else { text.start(name) }
  }

  func end(_ name: String) throws(OfficeFault) {
    guard name == "si" else { return text.end(name) }
    tail += text.unescaped()
    ends.append(written + tail.count)
    guard written + tail.count <= most, ends.count <= Self.mostTexts else {
      throw .tooManyTexts(limit: most)
    }
    guard tail.count > mostHeld else { return }
    let file = try onDisk { () throws(SystemError) in
      let file: NamelessFile
      if let ours = self.file {
        file = ours
      } else {
        file = try NamelessFile(in: NamelessFile.usualFolder)
      }
      try tail.withUnsafeBufferPointer { tail throws(SystemError) in
        try file.write(UnsafeRawBufferPointer(tail), at: written)
      }
      return file
    }
    self.file = file
    written += tail.count
    tail.removeAll(keepingCapacity: tail.count < 2 * mostHeld)
  }

  func text(_ bytes: UnsafeRawBufferPointer) { text.append(bytes) }

  private func onDisk<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(OfficeFault) -> Result {
    do throws(SystemError) { return try body() } catch { throw .cannotKeepTexts(error.number) }
  }
}
