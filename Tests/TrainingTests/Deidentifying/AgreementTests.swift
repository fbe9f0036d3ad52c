import Testing
import Training

/// The figures reached on the labelled passages; they may only get better.
@Suite("Agreement with labelled identifiers")
struct IdentifierAgreementTests {
  private static func agreement(_ name: String) throws -> IdentifierAgreement {
    IdentifierAgreement(try LabelledPassages.read(name), Deidentifier())
  }

  /// The least recall of each layer.
  ///
  /// Asked for are 0.99 of the known, 0.95 of the unknown and a precision of 0.85, of passages to
  /// which nobody has fitted rules or weights.
  private struct Least {
    var known: Double
    var unknown: Double
    var pattern: Double
  }

  private static let least = [
    "fitted": Least(known: 0.99, unknown: 0.96, pattern: 0.99),
    "aside": Least(known: 0.99, unknown: 0.96, pattern: 0.98),
  ]

  @Test("what is found, and how much is replaced without need", arguments: ["fitted", "aside"])
  func figures(_ name: String) throws {
    let found = try Self.agreement(name)
    let least = try #require(Self.least[name])
    #expect(found.recall[.known]?.value ?? 0 >= least.known)
    #expect(found.recall[.unknown]?.value ?? 0 >= least.unknown)
    #expect(found.recall[.pattern]?.value ?? 0 >= least.pattern)
    #expect(found.precision.value >= 0.9)
  }

  private static let regions = [
    "british": ["english", "welsh", "scottish", "irish", "cornish", "traveller", "none"],
    "other European": [
      "dutch", "french", "spanish", "portuguese", "italian", "greek", "brazilian", "jewish",
    ],
    "eastern European": [
      "polish", "romanian", "moldovan", "czechroma", "czech", "slovak", "roma", "lithuanian",
      "latvian", "estonian", "russian", "ukrainian", "bulgarian", "hungarian", "albanian",
      "georgian",
    ],
    "south Asian": [
      "southasian", "indian-hindi", "punjabi", "gujarati", "tamil", "bengali", "pakistani", "goan",
      "malayali", "nepali", "sinhala", "sinhalese", "sri-lankan",
    ],
    "middle Eastern and central Asian": [
      "arabic", "yemeni", "turkish", "kurdish", "iranian", "afghan", "uzbek", "kyrgyz", "uyghur",
      "mongolian",
    ],
    "African and Caribbean": [
      "westafrican", "eastafrican", "caribbean", "cameroonian", "congolese", "eritrean",
      "ethiopian", "gambian", "ghanaian", "hausa", "igbo", "kenyan", "malawian", "nigerian-igbo",
      "rwandan", "sierra-leonean", "somali", "sudanese", "ugandan", "yoruba", "zimbabwean",
    ],
    "east Asian": [
      "chinese", "vietnamese", "filipino", "korean", "japanese", "thai", "burmese", "indonesian",
    ],
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
      #expect(abs(value - mean) <= 0.02, "\(region): \(share.hit) of \(share.all)")
    }
  }
}
