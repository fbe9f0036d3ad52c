/// How the cells of a workbook show their numbers, by the number of the style.
final class CellStyles: XMLHandler {
  /// What a style makes of a number.
  enum Style: Equatable {
    case plain
    /// A day, a time or both.
    case date
    /// A whole number with at least so many digits, as case numbers have them.
    case digits(Int)
  }

  private var styles: [Style] = []
  private var codes: [Int: String] = [:]
  private var isInFormats = false

  /// Reads the part with the styles; without it every number is plain.
  init(_ part: ZipPart?) throws(OfficeFault) {
    guard let part else { return }
    try XMLPart(part, self).readAll()
  }

  /// The style of a number; one that is not there is plain.
  subscript(number: Int) -> Style { styles.indices.contains(number) ? styles[number] : .plain }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
        codes[id] = attributes["formatCode"]
      }
    case "cellXfs": isInFormats = true
    case "xf" where isInFormats:
      styles.append(style(attributes["numFmtId"].flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isInFormats = false } }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  private func style(_ id: Int) -> Style {
    if let code = codes[id] { return Self.style(of: code) }
    return switch id {
    // Those that every Office program knows by number, the East Asian ones among them.
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .plain
    }
  }

  /// What a format code makes of a number: a date has letters for day, month, year, hour or second
  /// outside quotes, escapes and brackets.
  static func style(of code: String) -> Style {
    var bare = ""
    var rest = code[...]
    while let first = rest.popFirst(), first != ";" {
      switch first {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // Hours, minutes or seconds that go on past a day.
        if let unit = inside.lowercased().first, inside.lowercased().allSatisfy({ $0 == unit }),
          "hms".contains(unit)
        {
          bare.append(unit)
        }
      default: bare.append(first)
      }
    }
    if bare.allSatisfy({ $0 == "0" }), bare.count > 1 { return .digits(bare.count) }
    guard bare.lowercased() != "general" else { return .plain }
    return bare.contains { "dmyhsDMYHS".contains($0) } ? .date : .plain
  }
}
