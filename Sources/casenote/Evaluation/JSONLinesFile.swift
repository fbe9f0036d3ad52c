import Foundation

/// A file of JSON Lines, read as a whole.
struct JSONLinesFile {
  /// How messages name it.
  let name: String
  private let data: Data

  /// Reads a file, or standard input as "-".
  init(_ path: String) throws(EvaluationError) {
    name = path == "-" ? "standard input" : path
    do {
      data =
        path == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data()
        : try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(file: name)
    }
  }

  /// Decodes every line that is not blank and gives it to `body` with its number from 1.
  func forEachLine<Row: Decodable>(
    as type: Row.Type, _ body: (Int, Row) throws(EvaluationError.Fault) -> Void
  ) throws(EvaluationError) {
    let decoder = JSONDecoder()
    let byteOrderMark = Data([0xEF, 0xBB, 0xBF])
    let lines = (data.starts(with: byteOrderMark) ? data.dropFirst(3) : data)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(Self.isSpace) {
      do throws(EvaluationError.Fault) {
        try body(index + 1, try Self.decode(line, with: decoder))
      } catch {
        throw .line(file: name, number: index + 1, error)
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  /// What the decoder says of an error may quote the line, so only its kind and the key are kept.
  private static func decode<Row: Decodable>(
    _ line: Data, with decoder: JSONDecoder
  ) throws(EvaluationError.Fault) -> Row {
    do {
      return try decoder.decode(Row.self, from: line)
    } catch let fault as EvaluationError.Fault {
      throw fault
    } catch DecodingError.keyNotFound(let key, _) {
      throw .missing(key.stringValue)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      guard let key = context.codingPath.first else { throw .notAnObject }
      throw .wrongType(key.stringValue)
    } catch DecodingError.dataCorrupted(let context) {
      // A number that its type cannot hold has a key; a line that is not JSON has none.
      guard let key = context.codingPath.first else { throw .notJSON }
      throw .wrongType(key.stringValue)
    } catch {
      throw .notJSON
    }
  }
}
