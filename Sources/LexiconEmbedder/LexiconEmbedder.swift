import Foundation
import Matching

/// Writes all lexicons and models of a folder, and the lexicons compiled, as Swift string literals.
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
    var source = "/// Name and text of every built-in list and model, in order of name.\n"
    source += "let embeddedFiles: [(name: String, text: StaticString)] = [\n"
    var lexicons: [Lexicon] = []
    for path in arguments.dropFirst(3).sorted() {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      precondition(!text.contains("\"\"\"####"), "\(path) holds the mark that ends the literal")
      let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count + 1)) : path
      source += "  (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
      if path.hasSuffix(".lexicon") {
        lexicons.append(try LexiconParser.parse(Array(text.utf8), file: "Lexicons/\(name)"))
      }
    }
    source += "]\n"
    let compiled = Data(try CompiledLexicons(lexicons).bytes).base64EncodedString()
    source += "/// All lists compiled, in base 64.\n"
    source += "let embeddedCompiledLexicons: StaticString = \"\(compiled)\"\n"
    try source.write(to: output, atomically: true, encoding: .utf8)
  }
}
