import Records
import Testing
import Training

/// What the records of a case tell together.
@Suite("Identities of a case")
struct MergingTests {
  @Test("all records at once give what one after the other gives, stored or not")
  func merging() throws {
    let deidentifier = Deidentifier()
    let names = [
      "Kelly", "Kelly Marsh", "Mr Marsh", "Mrs Marsh", "Mr Reed", "Ty Reed", "Sue", "Nan Sue",
      "Kai (4)", "HV Sarah Obi", "Sarah", "Josh's mum Denise", "Denise Reed", "Dr Obi", "Marsh",
    ]
    var state: UInt64 = 3
    for _ in 0..<40 {
      var texts: [String] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let first = names[Int(state >> 33) % names.count]
        let second = names[Int(state >> 40) % names.count]
        texts.append("We saw \(first) there. Then \(second) rang.")
      }
      let each = try texts.map { text in
        let identities = deidentifier.identities(in: Record(text: text, columns: Masking.columns))
        return try #require(CaseIdentities(stored: identities.stored))
      }
      var one = CaseIdentities()
      for identities in each { one.merge(identities) }
      #expect(CaseIdentities(merging: each) == one, "\(texts)")
    }
  }
}
