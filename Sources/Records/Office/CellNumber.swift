#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number of a cell as a person reads it on the sheet.
enum CellNumber {
  /// The number without ".0" and without the last digits that only a computer minds.
  ///
  /// - Parameters:
  ///   - stored: as the file has it: "45292", "4.5300000000000002", "1.2E+11".
  ///   - style: how the cell shows it.
  ///   - from1904: whether days are counted from 1904.
  static func text(_ stored: String, _ style: CellStyles.Style, from1904: Bool) -> String {
    guard let number = Double(stored), number.isFinite else { return stored }
    switch style {
    case .date: return SerialDate.text(number, from1904: from1904) ?? plain(number, stored)
    case .digits(let count):
      let digits = plain(number, stored)
      guard digits.allSatisfy(\.isNumber) else { return digits }
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    case .plain: return plain(number, stored)
    }
  }

  private static func plain(_ number: Double, _ stored: String) -> String {
    // An identifier of more digits than a computer's number has is left as it stands.
    if stored.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return stored
    }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    // Spreadsheets show 15 digits and no more.
    var shown = [CChar](repeating: 0, count: 40)
    let length = withVaList([number]) { vsnprintf(&shown, shown.count, "%.15g", $0) }
    return String(decoding: shown.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
