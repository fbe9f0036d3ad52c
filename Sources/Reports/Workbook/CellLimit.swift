/// What a cell of Excel can hold.
enum CellLimit {
  /// The most UTF-16 units in a cell.
  static let units = 32_767
  /// What stands at the end of a text that was cut.
  static let mark = " […cut: Excel holds no more]"

  /// A text that a cell can hold: cut where it is too long, with a mark, and without control
  /// characters, for which XML has no place.
  static func fitted(_ bytes: UnsafeRawBufferPointer) -> String {
    let isPlain = !bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A }
    let text = String(decoding: bytes, as: UTF8.self)
    // A text has no more units than bytes.
    if isPlain, bytes.count <= units { return text }
    var fitted = String.UnicodeScalarView()
    var count = 0
    let room = text.utf16.count <= units ? units : units - mark.utf16.count
    for scalar in text.unicodeScalars where !isDropped(scalar) {
      count += scalar.value > 0xFFFF ? 2 : 1
      if count > room { break }
      fitted.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return String(fitted) + (room < units ? mark : "")
  }

  /// Excel shows a line feed as a new line, and the carriage return in front of it as a box.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool { scalar == "\r" }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 || scalar == "\t" || scalar == "\n"
  }
}
