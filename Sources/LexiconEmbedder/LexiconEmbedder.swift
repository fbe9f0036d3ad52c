import Foundation
import Matching
import TextCore

/// Writes the lexicons and the model of a folder as source for the program: all texts as string
/// literals of Swift, or the lexicons compiled and the model's rows as C that embeds two files of
/// bytes beside it.
///
/// A resource file is lost when the binary is moved, and an array literal of bytes takes the
/// compiler many seconds; neither a raw string literal nor `#embed` takes any.
@main struct LexiconEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      throw CocoaError(.fileReadUnknown)
    }
    let output = URL(fileURLWithPath: arguments[1])
    let files = try Files(arguments.dropFirst(3).sorted(), in: arguments[2])
    let source =
      output.pathExtension == "c" ? try embedding(files, beside: output) : texts(of: files)
    try source.write(to: output, atomically: true, encoding: .utf8)
  }

  /// What is in the folder.
  private struct Files {
    /// Name (the path below the folder) and text of each list.
    var lexicons: [(name: String, text: String)] = []
    var model: String?

    init(_ paths: [String], in folder: String) throws {
      for path in paths {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard path.hasSuffix(".lexicon") else {
          model = text
          continue
        }
        let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count + 1)) : path
        lexicons.append((name, text))
      }
    }
  }

  private static func texts(of files: Files) -> String {
    var source = "/// Name and text of every built-in list, in order of name.\n"
    source += "let embeddedFiles: [(name: String, text: StaticString)] = [\n"
    for (name, text) in files.lexicons {
      precondition(!text.contains("\"\"\"####"), "\(name) holds the mark that ends the literal")
      source += "  (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
    return source + "]\n"
  }

  private static func embedding(_ files: Files, beside output: URL) throws -> String {
    let lexicons = try files.lexicons.map {
      try LexiconParser.parse(Array($0.text.utf8), file: "Lexicons/\($0.name)")
    }
    let compiled = try CompiledLexicons(lexicons).image
    let model = files.model.map(ModelImage.bytes) ?? []
    var source = """
      #include <stddef.h>
      #pragma clang diagnostic ignored "-Wc23-extensions"

      """
    for (name, bytes) in [("lexicon", compiled), ("model", model)] {
      let file = output.deletingLastPathComponent().appending(path: "\(name).image")
      try Data(bytes).write(to: file, options: .atomic)
      source += """
        extern const unsigned char cbuiltin_\(name)_bytes[];
        extern const size_t cbuiltin_\(name)_count;
        _Alignas(\(Image.alignment)) const unsigned char cbuiltin_\(name)_bytes[] = {
        #embed "\(name).image" if_empty(0)
        };
        const size_t cbuiltin_\(name)_count = \(bytes.count);

        """
    }
    return source
  }
}
