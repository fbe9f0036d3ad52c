import Records
import Testing
import Training

/// Text that tries to get a known name or number through.
@Suite("Text that tries to get through")
struct HostileTextTests {
  @Test(
    "a known name, however it is written",
    arguments: [
      "Tia", "tia", "TIA", "tIA", "Tia's", "tia’s", "Tias", "TIA'S", "Т\u{456}а", "Tiа", "Ｔｉａ",
      "𝐓𝐢𝐚", "Ⓣⓘⓐ",
      "T\u{200B}ia", "Ti\u{200D}a", "T\u{AD}ia", "\u{FEFF}Tia", "T\u{2060}i\u{200C}a", "Ti<b>a</b>",
      "T<span style=\"x\">i</span>a", "T&shy;ia", "Ti&#8203;a", "Ti\u{301}a", "T\u{ED}a", "T i a",
      "T.i.a", "Ti-\na", "tiamarsh", "TiaMarsh", "Tia_Marsh", "marsh tia", "MARSH, Tia", "T. Marsh",
      "T Marsh", "Tiia", "Tai", "Marhs", "Masrh", "Marssh", "Mars-\nh", "Marsh\u{2019}s",
      "Tia\nMarsh",
      "Tia\u{A0}Marsh", "Tia\u{2011}Marsh", "@tiamarsh", "tia.marsh@example.com", "#TiaMarsh",
      "T1a", "t1a", "M4rsh", "M4r5h",
    ])
  func name(_ form: String) {
    let text = Masking.text("We saw \(form) today, and then we left.")
    for word in ["Tia", "tia", "TIA", "Marsh", "marsh", "MARSH", "iia", "Tai", "rsh", form] {
      #expect(!text.replacing("[Child A, 7 months]", with: "").contains(word), "\(text)")
    }
  }

  @Test(
    "a name beyond ASCII, composed or not, in any case of letters",
    arguments: ["Zoë", "Zoe\u{308}", "ZOË", "zoe", "Zoe", "Łukasz", "lukasz", "LUKASZ", "Łukasz’s"])
  func diacritics(_ form: String) {
    let text = Masking.text("We saw \(form) today.", columns: [.child: "Zoë Łukasz"])
    #expect(text.hasPrefix("We saw [Child A]"), "\(text)")
  }

  @Test(
    "a name in a script of its own is replaced",
    arguments: ["محمد", "Оксана", "ਸਿਮਰਨ", "小明", "Ελένη"])
  func script(_ name: String) {
    #expect(!Masking.text("They call him \(name) at home.").contains(name))
  }

  @Test(
    "a number, however it is grouped",
    arguments: [
      "943 476 5919", "9434765919", "943-476-5919", "943\n476 5919", "９４３ ４７６ ５９１９",
      "943\u{A0}476\u{A0}5919", "943.476.5919", "٩٤٣٤٧٦٥٩١٩", "07700 900123", "07700\n900 123",
      "+44 7700 900123", "(01632) 960 123", "０７７００９００１２３", "0770 0900 123",
    ])
  func number(_ form: String) {
    let text = Masking.text("Rang about it: \(form) today.")
    #expect(text.contains("["), "\(text)")
    #expect(!text.contains { $0.isNumber }, "\(text)")
  }

  @Test(
    "digits for letters in a name that is known, and in one that is not",
    arguments: [
      ("T4msin", "[Child A]"), ("t4ms1n", "[Child A]"), ("Tam5in", "[Child A]"),
      ("0kafor", "[Child A]"), ("0liver", "[Person 1]"), ("J4mes", "[Person 1]"),
    ])
  func digits(_ form: String, _ label: String) {
    let columns: [Record.Column: String] = [.child: "Tamsin Okafor-Lee"]
    #expect(Masking.text("We saw \(form) there.", columns: columns) == "We saw \(label) there.")
  }

  @Test("a misspelling that is a word, beside another name of the same person")
  func misspelling() {
    let columns: [Record.Column: String] = [.child: "Scarlett Rose Doherty"]
    let text = Masking.text(
      "Scarlet Rose slept. A scarlet rose. Scarlet Doherty.", columns: columns)
    #expect(text.hasPrefix("[Child A] slept.") && text.hasSuffix(" [Child A]."), "\(text)")
  }

  @Test(
    "initials, however they are set",
    arguments: [
      "TOL", "Tamsin O-L", "T O-L", "T.O.L.", "T O L", "T. O.-L.", "TO", "T.L.", "T L", "t.o.l",
      "TO-L",
    ])
  func initials(_ form: String) {
    let columns: [Record.Column: String] = [.child: "Tamsin Okafor-Lee"]
    let text = Masking.text("We saw \(form) there.", columns: columns)
    #expect(text.replacing(".", with: "") == "We saw [Child A] there", "\(text)")
  }

  @Test("initials of somebody who goes by other names too")
  func initialsBesideByName() {
    let text = Masking.text(
      "We saw AMP there. A M P slept.", columns: [.child: "Anne-Marie Popescu"],
      others: [("AKA", "Tiggy"), ("Preferred name", "Bear")])
    #expect(text == "We saw [Child A] there. [Child A] slept.")
  }

  @Test(
    "initials with which a writer signs, in whatever letters",
    arguments: [
      "He was well. jo", "He was well - jo", "He was well.\nJO", "Jo o", "jo will ring",
      "JO to ring",
    ])
  func signature(_ text: String) {
    let result = Masking.text(text).lowercased()
    #expect(result.contains("[social worker 1]") && !result.contains("jo"), "\(result)")
  }

  @Test(
    "digits with letters that are no name",
    arguments: ["16th", "10am", "5oz", "3x", "1st", "B12", "H1N1", "A1c", "2pm", "Y3", "40mg"])
  func noName(_ form: String) {
    #expect(Masking.text("We saw \(form) there.") == "We saw \(form) there.")
  }

  @Test("half a character at the end, only marks, and nothing at all")
  func edges() {
    for text in [
      "", " ", "\u{200B}", "<", "&", "<b", "&#", "'", "-\n", "@", "a", "1", "\u{301}", "…", "Tia",
    ] {
      let result = Masking.results([text])[0]
      #expect(result.newRange(of: 0..<text.utf8.count) == 0..<result.bytes.count)
    }
  }

  @Test("places hold for any text made of such pieces")
  func places() {
    let pieces = [
      "Tia", "marsh", "\u{200B}", "é", "👶🏽", "\r\n", "<b>", "12/03/2025", "LS8 4AB", " ", "-\n",
      "Mr ",
      "\u{301}", "(", "@", ".", "0770", "Kelly", "1",
    ]
    var state: UInt64 = 7
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let result = Masking.results([text])[0]
      var end = 0
      for replacement in result.replacements {
        #expect(replacement.range.lowerBound >= end && !replacement.range.isEmpty)
        end = replacement.range.upperBound
        #expect(result.bytes[replacement.newRange].first == UInt8(ascii: "["))
        #expect(result.bytes[replacement.newRange].last == UInt8(ascii: "]"))
      }
      #expect(end <= text.utf8.count)
      #expect(String(validating: result.bytes, as: UTF8.self) != nil)
      #expect(result.passage(0..<text.utf8.count) == result.text)
    }
  }

  /// Whatever a text ends in the middle of, nothing looks past its end.
  @Test func cutAnywhere() throws {
    let passages = try LabelledPassages.read("fitted")
    let deidentifier = Deidentifier()
    for passage in stride(from: 0, to: passages.count, by: 40).map({ passages[$0] }) {
      let masker = deidentifier.masker(for: deidentifier.identities(in: passage.record))
      for length in stride(from: 1, to: passage.text.count, by: 3) {
        let text = String(passage.text.prefix(length))
        #expect(
          masker.deidentify(Record(text: text)).replacements.allSatisfy {
            $0.range.upperBound <= text.utf8.count
          })
      }
    }
  }
}
