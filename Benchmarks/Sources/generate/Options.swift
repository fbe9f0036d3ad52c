import Generation

/// What the command line asks for.
struct Options {
  var size = 200_000_000
  var seed: UInt64 = 1
  var formats: [ExportFormat] = [.csv]
  var notes = "Corpora/labelled"
  var folder = "."

  static let usage = """
    usage: generate [--size N[k|M|G]] [--seed N] [--formats csv,jsonl,txt] [--notes DIR] [--into DIR]

    Writes DIR/notes.csv and so on: the same records in each form, until the CSV form has the size.
    The bytes are the same for the same notes, size and seed. Prints what was written as JSON.

    """

  /// Reads the arguments behind the program's name.
  init(_ arguments: some Collection<String>) throws(GenerationError) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .badOption(option) }
      switch option {
      case "--size": size = try Self.bytes(value)
      case "--seed":
        guard let number = UInt64(value) else { throw .badOption("\(option) \(value)") }
        seed = number
      case "--formats":
        formats = []
        for name in value.split(separator: ",") {
          guard let format = ExportFormat(rawValue: String(name)), !formats.contains(format) else {
            throw .badOption("\(option) \(value)")
          }
          formats.append(format)
        }
      case "--notes": notes = value
      case "--into": folder = value
      default: throw .badOption(option)
      }
    }
  }

  /// "200M" is 200,000,000.
  private static func bytes(_ text: String) throws(GenerationError) -> Int {
    let units: [Character: Int] = ["k": 1_000, "M": 1_000_000, "G": 1_000_000_000]
    let unit = text.last.flatMap { units[$0] }
    guard let number = Int(unit == nil ? text[...] : text.dropLast()), number > 0 else {
      throw .badOption("--size \(text)")
    }
    return number * (unit ?? 1)
  }
}
