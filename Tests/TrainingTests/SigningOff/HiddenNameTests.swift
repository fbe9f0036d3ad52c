import Cases
import Records
import Testing

@testable import Training

/// Names and numbers written so that a program passes over them and a person does not.
@Suite struct HiddenNameTests {
  private static let columns: [Record.Column: String] = [
    .case: "7", .child: "Callum Brodie", .birthDate: "03/04/2019",
  ]
  private static let sentence =
    "%@ lay on a mat by the window and kicked both legs, then she smiled at mum and laughed."

  /// What is shown of a passage, the brackets of replacements taken out; nil if nothing is.
  private static func shown(_ text: String) -> String? {
    let record = Record(id: "A-1", text: text, columns: columns)
    let deidentifier = Deidentifier()
    let masker = deidentifier.masker(for: deidentifier.identities(in: record))
    let given = masker.deidentify(record)
    var items = ReviewItems(per: 1)
    items.append(
      Passage(
        indicator: 0,
        origin: Passage.Origin(
          record: 0, id: "A-1", caseKey: "case 7", bytes: 0..<text.utf8.count),
        text: text, marks: [], clearness: Clearness(.strong), style: Passage.Style(),
        signature: TextSignature([])),
      given
    ) { !SignOff.identifiers(in: $0, of: record, given: given, masker).isEmpty }
    return items.items.first.map { $0.draft.text.replacing(/\[[^\]]*\]/, with: "~") }
  }

  @Test(arguments: [
    "C\u{200B}allum", "Ca\u{AD}llum", "\u{FEFF}Callum", "C\u{2060}a\u{200C}llum", "C\u{430}llum",
    "\u{421}allum", "Ｃａｌｌｕｍ", "𝐂𝐚𝐥𝐥𝐮𝐦", "Ⓒⓐⓛⓛⓤⓜ", "🇨🇦🇱🇱🇺🇲", "Ca\u{301}llum", "C\u{336}allum",
    "Cal-\nlum", "Callum\nBrodie", "C a l l u m", "C.a.l.l.u.m", "C*a*l*l*u*m", "Ca**llum**",
    "Cal<b>lum</b>", "Cal&shy;lum", "&#67;allum", "Ca\u{2800}llum", "Ca\u{34F}llum",
    "Ca\u{FE0F}llum", "Ca\u{3164}llum", "\u{200F}Callum\u{200F}", "\u{202E}mullaC\u{202C}",
    "\u{202D}Callum\u{202C}", "Callum\u{200B}Brodie", "«Cal»lum", "⟦Callum⟧", "Brod\u{456}e",
    "Ca|llum", "Ca^llum", "Ca·llum", "Ca•llum", "Ca~llum",
  ])
  func aNameDoesNotGetThrough(_ form: String) {
    let shown = Self.shown(Self.sentence.replacing("%@", with: form)) ?? ""
    let letters = String(shown.unicodeScalars.filter(\.properties.isAlphabetic)).lowercased()
    for name in ["callum", "brodie", "mulla", "llum", "lum"] {
      #expect(!letters.contains(name), "\(form) became \(shown)")
    }
    #expect(!shown.contains(form))
  }

  @Test(arguments: [
    "943 476 5919", "９４３ ４７６ ５９１９", "943\u{200B}476\u{AD}5919", "⑨④③④⑦⑥⑤⑨①⑨", "𝟗𝟒𝟑 𝟒𝟕𝟔 𝟓𝟗𝟏𝟗",
    "٩٤٣٤٧٦٥٩١٩", "943*476*5919", "03\u{2044}04\u{2044}2019", "０３/０４/２０１９", "03/04/20\u{2060}19",
  ])
  func aNumberDoesNotGetThrough(_ form: String) {
    let text = Self.sentence.replacing("%@", with: "Zed, ref \(form) it said,")
    let shown = Self.shown(text) ?? ""
    #expect(!shown.contains { $0.isNumber }, "\(form) became \(shown)")
  }

  @Test(arguments: [
    "Zed (at 10.30)", "A **very** cold room; she", "Weight 5½ kg; she", "½ × 2; she",
  ])
  func whatHidesNothingIsShown(_ form: String) {
    #expect(Self.shown(Self.sentence.replacing("%@", with: form)) != nil)
  }
}
