import Foundation
import Testing
import Training

/// The figures reached on the labelled passages; they may only get better.
@Suite("Agreement with labelled identifiers")
struct IdentifierAgreementTests {
  private static let corpora = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpora/identifiers")

  private static func agreement(_ name: String) throws -> IdentifierAgreement {
    let data = try Data(contentsOf: corpora.appending(path: "\(name).jsonl"))
    return IdentifierAgreement(try LabelledPassage.read(data), Deidentifier())
  }

  @Test("what is found, and how much is replaced without need", arguments: ["fitted", "aside"])
  func figures(_ name: String) throws {
    let found = try Self.agreement(name)
    #expect(found.recall[.known]?.value ?? 0 >= 0.99)
    #expect(found.recall[.unknown]?.value ?? 0 >= 0.95)
    #expect(found.recall[.pattern]?.value ?? 0 >= 0.90)
    #expect(found.precision.value >= 0.85)
  }
}
