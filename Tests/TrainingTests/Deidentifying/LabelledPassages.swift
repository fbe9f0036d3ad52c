import Foundation
import Training

/// The labelled passages of the repository.
enum LabelledPassages {
  /// - Parameter name: "fitted" or "aside".
  static func read(_ name: String) throws -> [LabelledPassage] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try LabelledPassage.read(
      Data(contentsOf: root.appending(path: "Corpora/identifiers/\(name).jsonl")))
  }
}
