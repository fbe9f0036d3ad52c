import Records
import Testing
import Training

@Suite("Places in a de-identified text")
struct PlacesTests {
  private func masked(_ text: String) -> DeidentifiedText {
    let record = Record(id: "1", text: text, columns: [.child: "Tia Marsh"])
    let deidentifier = Deidentifier()
    return deidentifier.masker(for: deidentifier.identities(in: record)).deidentify(record)
  }

  @Test("every replacement says where it was and where it is")
  func replacements() {
    let text = "We saw Tia, and Tia's cot."
    let result = masked(text)
    #expect(result.replacements.count == 2)
    for replacement in result.replacements {
      let old = Array(text.utf8)[replacement.range]
      #expect(String(decoding: old, as: UTF8.self).hasPrefix("Tia"))
      #expect(result.bytes[replacement.newRange].first == UInt8(ascii: "["))
    }
  }

  @Test("a passage of the record is found in the new text, and no half of a name")
  func passages() {
    let text = "We saw Tia, and Tia's cot."
    let result = masked(text)
    #expect(result.passage(0..<text.utf8.count) == result.text)
    #expect(result.passage(0..<6) == "We saw")
    #expect(result.passage(22..<26) == "cot.")
    #expect(!result.passage(0..<8).contains("T"))
    #expect(!result.passage(8..<10).contains("ia"))
  }
}
