import Records
import Testing
import Training

/// What stands in the place of what was replaced.
@Suite("Role names, ages and days")
struct LabelTests {
  @Test("each person has one name all through the case, whoever introduces them where")
  func stable() {
    let texts = Masking.results([
      "Kel held Tia. Ty came in.", "Mr Ty Reed (mum's partner) spoke to HV Sarah Obi.",
      "Kelly Marsh (mum) said Sarah had rung. Nan Sue was there with brother Kai (4).",
      "sue and kai were out; ty was in. Jo rang sarah obi.",
    ]).map(\.text)
    #expect(texts[0] == "[Mother] held [Child A, 7 months]. [Mother's partner] came in.")
    #expect(texts[1] == "[Mother's partner] (mum's partner) spoke to HV [Health Visitor 1].")
    #expect(
      texts[2] == "[Mother] (mum) said [Health Visitor 1] had rung. Nan [Grandmother] was there "
        + "with brother [Child B] (4).")
    #expect(
      texts[3] == "[Grandmother] and [Child B] were out; [Mother's partner] was in. "
        + "[Social Worker 1] rang [Health Visitor 1].")
  }

  @Test(
    "roles before a name, behind it, in brackets, in a signature",
    arguments: [
      ("HV Adaeze rang.", "HV [Health Visitor 1] rang."),
      ("The health visitor, Adaeze Nwosu, rang.", "The health visitor, [Health Visitor 1], rang."),
      ("Adaeze Nwosu (health visitor) rang.", "[Health Visitor 1] (health visitor) rang."),
      ("Adaeze is her midwife.", "[Midwife 1] is her midwife."),
      ("Regards\nAdaeze Nwosu\nHealth Visitor", "Regards\n[Health Visitor 1]\nHealth Visitor"),
      ("Mum's sister Adaeze rang.", "Mum's sister [Relative 1] rang."),
      (
        "Maternal grandmother, Adaeze, rang.", "Maternal grandmother, [Maternal grandmother], rang."
      ),
      ("Dr Nwosu rang.", "[Doctor 1] rang."), ("PC Nwosu rang.", "[Police Officer 1] rang."),
      ("Mr Nwosu rang.", "[Person 1] rang."),
      ("Foster carer Adaeze rang.", "Foster carer [Foster Carer 1] rang."),
      ("Adaeze (3) sat.", "[Child B] (3) sat."),
    ])
  func roles(_ text: String, _ expected: String) {
    #expect(Masking.text(text) == expected)
  }

  @Test("dates are days since the case's first record, and intervals stay")
  func days() {
    let texts = Masking.results([
      "Seen on 12/03/2025, 14.3.25 and 2025-04-01.", "Due 3rd of April; w/c 7/4; since March 2024.",
      "Born 10/08/2024. DOB: 10 August 2024. Next week, on Monday, at 3pm, in 2023.",
    ]).map(\.text)
    #expect(texts[0] == "Seen on [Day 0], [Day 2] and [Day 20].")
    #expect(texts[1] == "Due [Day 22]; w/c [Day 26]; since [about Day -362].")
    #expect(
      texts[2] == "Born [date of birth, aged 7 months]. DOB: [date of birth, aged 7 months]. "
        + "Next week, on Monday, at 3pm, in 2023.")
  }

  @Test(
    "ages in the unit in which one speaks of them",
    arguments: [
      ("2025-03-01", "1 week"), ("2024-08-10", "7 months"), ("2020-01-01", "5 years"),
      ("2025-03-12", "0 weeks"), ("2023-04-01", "23 months"),
    ])
  func ages(_ birth: String, _ age: String) {
    var columns = Masking.columns
    columns[.birthDate] = birth
    #expect(
      Masking.text("Tia slept. Tia woke.", columns: columns)
        == "[Child A, \(age)] slept. [Child A] woke.")
  }

  @Test("a school goes by its own words too")
  func school() {
    let text = Masking.text(
      "At little ducklings, where Ducklings rang, and ducklings swam. Little else.",
      columns: [.child: "Tia Marsh"], others: [("School", "Little Ducklings Pre-school")])
    #expect(text.hasPrefix("At [Organisation 1], where [Organisation 2] rang"), "\(text)")
    #expect(text.hasSuffix(", and ducklings swam. Little else."), "\(text)")
  }

  @Test("the words of a team's name stay words")
  func team() {
    let columns: [Record.Column: String] = [
      .child: "Tia Marsh", .team: "Pre-birth and Young Parents", .agency: "Antenatal Clinic",
    ]
    let text = "Pre birth planning with young parents at the antenatal clinic."
    #expect(Masking.text(text, columns: columns) == text)
  }

  @Test("a date stays a date where the case has none to count from")
  func undated() {
    #expect(Masking.text("Seen on 12/03/2025.", columns: [:]) == "Seen on [date].")
  }

  @Test("the export's other columns count: parts of names, address, school, numbers, relatives")
  func others() {
    let text = Masking.text(
      "Tee and KELLY ANNE left 14 mill lane, hartwell for hartwell primary. Ref AB-77/12. Gran Moira.",
      columns: [.date: "2025-03-12"],
      others: [
        ("Forename", "Tia"), ("Surname", "Marsh"), ("AKA", "Tee"),
        ("MotherName", "Kelly Anne Marsh"),
        ("Home address", "14 Mill Lane, Hartwell, LS8 4AB"), ("School", "Hartwell Primary School"),
        ("Family ref", "AB7712"),
      ])
    #expect(text.hasPrefix("[Child A] and [Mother] left [address]"), "\(text)")
    for word in ["artwell", "7712", "77/12", "Moira", "mill", "KELLY"] {
      #expect(!text.contains(word), "\(text)")
    }
  }
}
