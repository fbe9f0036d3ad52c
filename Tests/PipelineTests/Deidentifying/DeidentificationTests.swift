import Foundation
import Pipeline
import Records
import Testing
import Training

@Suite struct DeidentificationTests {
  private static let export =
    "id,case,child,text\nN-1,C1,Tia Marsh,Tia slept.\nN-2,C2,Ava Khan,Ava ate.\n"

  /// De-identifies an export that is another by the time it is read again.
  private func run(_ first: String, again second: String) throws -> String {
    try withFolder { folder in
      let sources = try [first, second].map { text in
        let path = "\(folder)/\(UUID().uuidString).csv"
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        return Locked(try RecordSource(paths: [path]))
      }
      let output = try ReportOutput(path: folder + "/draft.jsonl")
      defer { output.abandon() }
      let run = Deidentification(
        Deidentifier(), pipeline: OrderedPipeline(workers: 2), folder: folder)
      try run.run(sources[0], again: sources[1], to: output, review: nil) { _ in }
      try output.finish()
      return try String(contentsOfFile: folder + "/draft.jsonl", encoding: .utf8)
    }
  }

  @Test func `What is the same the second time is masked by the columns of its case`() throws {
    let draft = try run(Self.export, again: Self.export)
    #expect(draft.split(separator: "\n").count == 2)
    #expect(!draft.contains("Tia") && !draft.contains("Ava"))
  }

  @Test(arguments: [
    // Another case, of which nothing is known.
    export.replacingOccurrences(of: "C2", with: "C3"),
    export.replacingOccurrences(of: "C2,Ava Khan", with: ",Ava Khan"),
    // More of a known case, or less.
    export + "N-3,C2,Ava Quill,Quill rang.\n",
    "id,case,child,text\nN-1,C1,Tia Marsh,Tia slept.\n",
    "id,case,child,text\n",
  ])
  func `An input that has changed in between ends the run`(second: String) throws {
    #expect(throws: BatchScoring.Failure.inputChanged) { try run(Self.export, again: second) }
  }
}
