import ArgumentParser
import Foundation
import Matching
import RecordingQuality

/// What a command may say about the lexicons to use.
struct ScorerOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicons"),
    help: ArgumentHelp(
      "Add the .lexicon files of a folder; one with the id of a built-in list replaces it.",
      valueName: "dir"))
  var folder: String?

  /// A scorer with the built-in lexicons and those of the folder.
  func makeScorer() throws(CommandError) -> Scorer {
    do throws(LexiconError) {
      return try Scorer(additional: try additional())
    } catch {
      throw CommandError("\(error)")
    }
  }

  private func additional() throws(LexiconError) -> [Lexicon] {
    guard let folder else { return [] }
    var lexicons: [Lexicon] = []
    for path in try files(in: folder) {
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
