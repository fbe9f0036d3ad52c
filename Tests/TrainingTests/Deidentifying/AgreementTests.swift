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

  private static let regions = [
    "british": ["english", "welsh", "scottish", "irish", "none"],
    "eastern European": [
      "polish", "romanian", "czechroma", "lithuanian", "russian", "ukrainian", "bulgarian",
      "hungarian", "albanian",
    ],
    "south Asian": ["southasian"],
    "middle Eastern": ["arabic", "turkish", "kurdish", "iranian", "afghan"],
    "African and Caribbean": ["westafrican", "eastafrican", "caribbean"],
    "east Asian": ["chinese", "vietnamese", "filipino"],
  ]

  /// Names of every origin are found alike, as far as so few tell.
  @Test func origins() throws {
    var shares: [String: (hit: Int, all: Int)] = [:]
    for name in ["fitted", "aside"] {
      for (origin, share) in try Self.agreement(name).recallByOrigin {
        guard let region = Self.regions.first(where: { $0.value.contains(origin) })?.key else {
          continue
        }
        shares[region, default: (0, 0)].hit += share.hit
        shares[region, default: (0, 0)].all += share.all
      }
    }
    let whole = shares.values.reduce((0, 0)) { ($0.0 + $1.hit, $0.1 + $1.all) }
    let mean = Double(whole.0) / Double(whole.1)
    #expect(shares.count == Self.regions.count)
    for (region, share) in shares {
      let value = Double(share.hit) / Double(share.all)
      // Of 60 marks one is nearly two points.
      let room = share.all < 100 ? 0.05 : 0.02
      #expect(value >= mean - room, "\(region): \(share.hit) of \(share.all)")
    }
  }
}
