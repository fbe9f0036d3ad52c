import Foundation

/// Writes the lists of names and words as Swift string literals, without their comments.
///
/// A resource file is lost when the binary is moved, and an array literal takes the compiler long.
@main struct ListEmbedder {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else { throw CocoaError(.fileReadUnknown) }
    var source = "/// The text of every built-in list by its name, without comments.\n"
    source += "let embeddedLists: [(name: String, text: StaticString)] = [\n"
    for path in CommandLine.arguments.dropFirst(2) {
      let lines = try String(contentsOfFile: path, encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("#") }
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      source += "  (\"\(name)\", ###\"\"\"\n\(lines.joined(separator: "\n"))\n\"\"\"###),\n"
    }
    source += "]\n"
    try source.write(
      to: URL(fileURLWithPath: CommandLine.arguments[1]), atomically: true, encoding: .utf8)
  }
}
