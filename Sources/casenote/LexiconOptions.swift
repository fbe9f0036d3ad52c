import ArgumentParser
import Foundation
import Matching
import RecordingQuality

/// What a command may say about the lexicons to use.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicons"),
    help: ArgumentHelp(
      "Add the .lexicon files of a folder; one with the id of a built-in list replaces it.",
      valueName: "dir"))
  var folder: String?

  /// The built-in lexicons and those of the folder, compiled.
  func compile() throws(CommandError) -> CompiledLexicons {
    do throws(LexiconError) {
      return try Scorer(additional: try additional(), learned: nil).lexicons
    } catch {
      throw CommandError("\(error)")
    }
  }

  /// The lexicons of the folder; where none was named, of others.
  func additional(_ others: [String] = []) throws(LexiconError) -> [Lexicon] {
    var paths: [String] = []
    for folder in folder.map({ [$0] }) ?? others { paths += try files(in: folder) }
    var lexicons: [Lexicon] = []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw LexiconError(
          file: path, line: 1, column: 1, fact: .unreadable("it cannot be opened"))
      }
      lexicons.append(try LexiconParser.parse(Array(data), file: path))
    }
    return lexicons
  }

  /// The lexicon files below a folder, in order of their paths.
  private func files(in folder: String) throws(LexiconError) -> [String] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw LexiconError(file: folder, line: 1, column: 1, fact: .unreadable("it is no folder"))
    }
    let files = names.filter { $0.hasSuffix(".lexicon") }.sorted()
    guard !files.isEmpty else {
      throw LexiconError(
        file: folder, line: 1, column: 1, fact: .unreadable("no .lexicon file is in the folder"))
    }
    return files.map { "\(folder)/\($0)" }
  }
}
