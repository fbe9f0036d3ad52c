import Foundation
import Testing

/// One line of Unicode's own break tests.
struct BreakTestLine: Sendable, CustomTestStringConvertible {
  let number: Int
  let source: String
  let text: String
  /// In bytes of UTF-8.
  let boundaries: [Int]

  var testDescription: String { "line \(number): \(source)" }

  /// The lines of a file of Debian's package unicode-data.
  static func lines(of name: String) throws -> [BreakTestLine] {
    let path = "/usr/share/unicode/auxiliary/\(name)"
    guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw MissingUnicodeData(path: path)
    }
    return content.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        let source = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
        return source.isEmpty ? nil : BreakTestLine(number: index + 1, source: source)
      }
  }

  private init(number: Int, source: String) {
    var text = ""
    var boundaries: [Int] = []
    for field in source.split(whereSeparator: \.isWhitespace) {
      if field == "÷" {
        boundaries.append(text.utf8.count)
      } else if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
        text.unicodeScalars.append(scalar)
      }
    }
    self.number = number
    self.source = source
    self.text = text
    self.boundaries = boundaries
  }
}

struct MissingUnicodeData: Error, CustomStringConvertible {
  let path: String
  var description: String { "\(path) is not there: install Debian's package unicode-data" }
}
