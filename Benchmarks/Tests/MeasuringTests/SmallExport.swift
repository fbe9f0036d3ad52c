import Foundation
@testable import Generation

/// A few generated records in a file that is gone after use.
enum SmallExport {
  private static let notes = [
    "Saw Ava at 10.30 – awake. She reached for Mum and smiled.\nMum said that he hit her.",
    "Ben (4) said “I don’t like it here” and was not seen with Dad. Plan: Donna to call GP.",
  ].map {
    SourceNote(
      child: "Ava Marsh", age: "4 years", role: "social worker", team: "East", type: "home visit",
      text: $0)
  }

  /// What the file holds.
  static let summary: Export.Summary = {
    var export = Export(notes: notes, seed: 1, size: size)
    return (try? export.write([]) { _, _ in }) ?? Export.Summary()
  }()

  private static let size = 30_000

  /// Calls `body` with the path of the file.
  static func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "casenote-stages-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try OutputFile(path: path)
    var export = Export(notes: notes, seed: 1, size: size)
    _ = try export.write([.csv]) { _, bytes throws(GenerationError) in try file.append(bytes) }
    return try body(path)
  }
}
