import Foundation

/// One note of the corpora, as far as the generator draws on it.
public struct SourceNote: Decodable, Sendable {
  var child: String
  var age: String
  var role: String
  var team: String
  var type: String
  var text: String

  /// Reads the notes of all files `notes-*.jsonl` in a folder, in order of their names.
  ///
  /// Throws ``GenerationError`` if the folder has none, or a line is not as it should be.
  public static func read(folder: String) throws(GenerationError) -> [SourceNote] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .noNotes(folder: folder)
    }
    var notes: [SourceNote] = []
    for name in names.sorted() where name.hasPrefix("notes-") && name.hasSuffix(".jsonl") {
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .unreadable(path: path)
      }
      for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
        guard let note = try? JSONDecoder().decode(SourceNote.self, from: line) else {
          throw .notANote(path: path, line: index + 1)
        }
        notes.append(note)
      }
    }
    guard !notes.isEmpty else { throw .noNotes(folder: folder) }
    return notes
  }

  /// The first name and the surname of the child, nil for one not yet born.
  var names: (first: Substring, last: Substring)? {
    let parts = child.split(separator: " ")
    guard let first = parts.first, let last = parts.last, parts.count > 1, first != "Unborn" else {
      return nil
    }
    return (first, last)
  }
}
