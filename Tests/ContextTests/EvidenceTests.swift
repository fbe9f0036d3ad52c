import Context
import RecordingQuality
import Records
import Support
import Testing

/// What is told to be done, in doubt, or backed by what was seen.
struct EvidenceTests {
  @Test(arguments: [
    ScopeCase("⟦Advised to put him on his back⟧."),
    ScopeCase("⟦Baby must always sleep on the back⟧."),
    ScopeCase("⟦Reminded mum to keep the cot clear⟧."),
    ScopeCase("He slept on his back."),
    ScopeCase("Mum put him down."),
    ScopeCase("Dad fed him."),
  ])
  func instruction(example: ScopeCase) throws {
    // Where the advice begins is a matter of taste; that it is covered is not.
    let text = example.marked.filter { $0 != "⟦" && $0 != "⟧" }
    let found = try ScopeCase.kinds(in: text).contains(.instruction)
    #expect(found == example.marked.contains("⟦"))
  }

  @Test(arguments: [
    ("Rash ?teething.", true), ("He seems tired.", true), ("Perhaps she is shy.", true),
    ("It is unclear who was there.", true), ("He is tired.", false), ("Mum was there.", false),
  ])
  func uncertain(text: String, expected: Bool) throws {
    #expect(try ScopeCase.kinds(in: text).contains(.uncertain) == expected)
  }

  @Test(arguments: [
    ("Good bond. He reached for her face and smiled.", true),
    ("He kicked both legs on the mat. Doing well.", true),
    ("Doing well. No concerns.", false),
    ("All fine.", false),
    ("Doing well. Mum says he smiled.", false),
    ("Doing well. HV to see whether he is smiling.", false),
  ])
  func evidenced(text: String, expected: Bool) throws {
    #expect(try ScopeCase.kinds(in: text).contains(.evidenced) == expected)
  }
}

extension ScopeCase {
  /// The kinds of all scopes of a text.
  static func kinds(in text: String) throws -> [Scope.Kind] {
    try SharedScorer.withWorker {
      $0.explain(Record(id: "1", text: text)).flatMap(\.scopes).map(\.scope.kind)
    }
  }
}
