import Foundation
import Records
import Testing
import Training

/// Names that are words, words of the field, and what was kept.
@Suite("Words and names")
struct WordsAndNamesTests {
  @Test(
    "words of the field stay as they are",
    arguments: [
      "HEAT completed on Monday. The heat was on.",
      "Signs of Safety used; Danger Statement agreed.",
      "Section 47 enquiry in May. Mum may attend.", "Graded Care Profile 2 shared with Family Hub.",
      "Universal Credit and Healthy Start in place.", "CAMHS, MARAC, MASH and CIN discussed.",
      "Initial Child Protection Conference. Category: Neglect.", "Will mum attend? She will.",
      "No mark on his arm. They may mark it.", "Family Support Worker and Health Visitor to visit.",
      "Working Together, the Children Act 1989 and the Public Law Outline.",
      "English is not spoken; Polish and Urdu are. The Thai food was warm.",
      "Red Book seen. Moses basket beside the bed.",
      "I\u{FFFD}d ring if baby\u{FFFD}s nearly due; mum doesn\u{FFFD}t mind.",
      "He has a place there from the Spring Term. The Deputy Safeguarding Lead rang.",
      "In summer she will hope to rise early.", "He doesn't, she'll, they've, I'm, isn't.",
    ])
  func field(_ text: String) {
    #expect(Masking.text(text) == text)
  }

  @Test(
    "names that are words are told by what stands round them",
    arguments: [
      ("I hope Hope was fed.", "I hope [Person 1] was fed."),
      ("They met outside the Golden Carp.", "They met outside the [Place 1]."),
      ("Seen at 12 Quiet Otters again.", "Seen at [Place 1] again."),
      ("Mum goes to Quiet Minds on Mondays.", "Mum goes to [Place 1] on Mondays."),
      ("Will said he will.", "[Person 1] said he will."),
      ("I asked Mark about the mark.", "I asked [Person 1] about the mark."),
      ("Mum rang Bill about the bill.", "Mum rang [Person 1] about the bill."),
      ("spoke to mr brown today", "spoke to [Person 1] today"),
      ("Then Mr Oh came", "Then [Person 1] came"),
      ("Then DC Ng rang", "Then [Police Officer 1] rang"),
      ("Ms Young is a young mum.", "[Person 1] is a young mum."),
      ("nan june came in june", "nan [Grandmother] came in june"),
      (
        "This is what I saw. Le Thi Hoa interpreted. This went well.",
        "This is what I saw. [Person 1] interpreted. This went well."
      ),
      (
        "Mum Lee, sister Ruth and HV Yusra met. Top of L arm, back of R calf, Y3 pupil.",
        "Mum [Mother], sister [Child B] and HV [Health Visitor 1] met. Top of L arm, back of R calf, Y3 pupil."
      ),
      ("Tamsin slept. TAMSIN'S BEDROOM", "[Person 1] slept. [Person 1]'S BEDROOM"),
      ("Tamsin slept. tamsins room was tidy", "[Person 1] slept. [Person 1] room was tidy"),
      (
        "Seen: Teagan, Riley, mum Stacey.", "Seen: [Person 1], [Person 2], mum [Mother]."
      ),
      ("Jean came. Jeans house was cold.", "[Person 1] came. [Person 1] house was cold."),
      ("Jean came in jeans. Jeans were torn.", "[Person 1] came in jeans. Jeans were torn."),
      ("Thu Kelly rang.", "Thu [Person 1] rang."),
      ("May Tia come?", "May [Child A, 7 months] come?"),
      ("From Reading, where she was reading.", "From [Town 1], where she was reading."),
      (
        "Dad: Paolo Marchetti, Bologna, rings on Wednesdays.",
        "Dad: [Father], [Town 1], rings on Wednesdays."
      ),
      ("Tai Chi at the hall.", "Tai Chi at the hall."),
      ("joy rang. pearl and amber slept", "[Person 1] rang. [Person 2] and [Person 3] slept"),
      ("with her brother Wellington, who", "with her brother [Child B], who"),
      ("if miss tasker comes. dr lagos came", "if [Person 1] comes. [Doctor 1] came"),
      ("seen by Dr A. Small today", "seen by [Doctor 1] today"),
      ("our Violet has carried on", "our [Person 1] has carried on"),
      (
        "SEEN BY PC 4411 LONG AND DS YOUNG TODAY",
        "SEEN BY PC 4411 [Person 1] AND [Police Officer 1] TODAY"
      ),
      ("Fatima bint Said and Abu-Bakr al-Masri", "[Person 1] and [Person 2]"),
      ("his dog, known as \"Spike\", barked", "his dog, known as \"[Person 1]\", barked"),
    ])
  func ambiguous(_ text: String, _ expected: String) {
    #expect(Masking.text(text) == expected)
  }

  @Test("an initial that ends a sentence, and one that begins the next, are two mentions")
  func initials() {
    let text = Masking.text("We saw mum L. L was asleep.", columns: [.child: "Leo Marsh"])
    #expect(text == "We saw mum [Child A]. [Child A] was asleep.")
  }

  @Test(
    "names in small letters and in capitals, of many origins",
    arguments: [
      "zuzanna", "kowalczyk", "oluwaseun", "adebayo", "mohammed", "hussain", "nguyen", "siobhan",
      "gurpreet", "warsame", "yilmaz", "popescu", "o'neill", "llewellyn", "oksana", "mbali",
    ])
  func origins(_ name: String) {
    for form in [name, name.uppercased(), name.capitalized, name + "s", name + "'s"] {
      let text = Masking.text("we spoke to \(form) about the plan")
      #expect(text.hasPrefix("we spoke to [Person 1]"), "\(text)")
    }
  }

  @Test(
    "names in two parts are replaced whole",
    arguments: [
      "Seo-yeon", "Ji-woo", "Soo-ah", "Min-jun", "Park Ji-hoon", "Thu Trang", "Li Na", "Wing Yan",
      "Tsz Ching", "Minh Anh", "Wang Fang", "Kim Soo-jin", "Yuki Tanaka",
    ])
  func twoParts(_ name: String) {
    #expect(Masking.text("\(name) was asleep.") == "[Person 1] was asleep.")
    #expect(
      Masking.text("The worker spoke with \(name) about sleep.")
        == "The worker spoke with [Person 1] about sleep.")
  }

  @Test("what was kept and could be a name is shown, where it stands")
  func kept() {
    let mark = Masking.results(["Mum Lee was warm. A mark of L."])[0]
    #expect(mark.kept.map(\.word).contains("L"))
    let text = "Opal was warm. We saw Bear, and xanthe spoke."
    let result = Masking.results([text])[0]
    let bytes = Array(text.utf8)
    for kept in result.kept {
      #expect(String(decoding: bytes[kept.range], as: UTF8.self) == kept.word)
      #expect(String(decoding: result.bytes[kept.newRange], as: UTF8.self) == kept.word)
    }
    let shown = Set(result.kept.map(\.word))
    for word in ["Opal", "Bear", "xanthe"] {
      #expect(shown.contains(word) || !result.text.contains(word), "\(word)")
    }
  }

  @Test(
    "what identifies without a name is warned about",
    arguments: [
      ("She is one of twins.", "twins or more"), ("Dad is in prison.", "prison"),
      ("It was in the local news.", "a court or press report"),
      ("Dad is a councillor.", "an unusual job"),
      ("There was a house fire.", "a disaster"),
      ("An amputation was needed.", "an unusual injury or illness"),
    ])
  func rare(_ text: String, _ what: String) {
    #expect(Masking.results([text])[0].rareDetails.map(\.what) == [what])
  }

  @Test("a plain note has nothing to warn about")
  func plain() {
    let result = Masking.results(["She lay on her mat and watched the light."])[0]
    #expect(result.rareDetails.isEmpty && result.kept.isEmpty && result.replacements.isEmpty)
  }
}
