import Foundation
import Matching
import TextCore

/// Writes all lexicons of a folder, the lexicons compiled and the model as Swift string literals.
///
/// A resource file is lost when the binary is moved, and an array literal of bytes takes the
/// compiler many seconds; a raw string literal takes none.
@main struct LexiconEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      throw CocoaError(.fileReadUnknown)
    }
    let output = URL(fileURLWithPath: arguments[1])
    let folder = arguments[2]
    var source = "/// Name and text of every built-in list, in order of name.\n"
    source += "let embeddedFiles: [(name: String, text: StaticString)] = [\n"
    var lexicons: [Lexicon] = []
    var model: [UInt8] = []
    for path in arguments.dropFirst(3).sorted() {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      guard path.hasSuffix(".lexicon") else {
        model = literal(ofModel: text)
        continue
      }
      precondition(!text.contains("\"\"\"####"), "\(path) holds the mark that ends the literal")
      let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count + 1)) : path
      source += "  (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
      lexicons.append(try LexiconParser.parse(Array(text.utf8), file: "Lexicons/\(name)"))
    }
    source += "]\n"
    source += literal("embeddedCompiledLexicons", try CompiledLexicons(lexicons).literal)
    source += literal("embeddedModel", model)
    try source.write(to: output, atomically: true, encoding: .utf8)
  }

  /// The first line of a model's file, and row by row the bytes that the others hold in base 64:
  /// the hashes of eight bytes, then as many lists of weights.
  private static func literal(ofModel text: String) -> [UInt8] {
    let file = Data(text.utf8)
    guard let end = file.firstIndex(of: UInt8(ascii: "\n")),
      let body = Data(
        base64Encoded: file[file.index(after: end)...], options: .ignoreUnknownCharacters),
      let header = try? JSONDecoder().decode(ModelSize.self, from: file[..<end]),
      body.count == header.features * (8 + header.width)
    else { preconditionFailure("the model is not whole: make it anew with 'casenote train'") }
    var writer = LiteralWriter()
    writer.write(Array(file[..<end]))
    let weights = header.features * 8
    for row in 0..<header.features {
      let first = weights + row * header.width
      let bytes = body[row * 8..<row * 8 + 8] + body[first..<first + header.width]
      Data(bytes).withUnsafeBytes { writer.write($0) }
    }
    return writer.text
  }

  /// What the first line says of how many bytes there are behind it.
  private struct ModelSize: Decodable {
    var features: Int
    var width: Int
  }

  private static func literal(_ name: String, _ text: [UInt8]) -> String {
    let text = String(decoding: text, as: UTF8.self)
    return "let \(name): StaticString = ####\"\(text)\"####\n"
  }
}
