import Records
import Testing
import Training

/// Whose mother somebody is, and who bears the child's family name.
@Suite("Kin of the child, and of others")
struct KinshipTests {
  private static var columns: [Record.Column: String] {
    Masking.columns.filter { $0.key != .birthDate }
  }

  @Test(
    "only the child's own parents are its mother and father",
    arguments: [
      ("Tia's mum Kelly rang.", "[Child A]'s mum [Mother] rang."),
      ("tias mum kelly rang.", "[Child A] mum [Mother] rang."),
      ("Tia came with her mum Kelly.", "[Child A] came with her mum [Mother]."),
      ("Kelly, Tia's mum, rang.", "[Mother], [Child A]'s mum, rang."),
      ("The baby's dad Craig rang.", "The baby's dad [Father] rang."),
      ("Josh's mum Denise rang.", "[Person 1]'s mum [Relative 1] rang."),
      ("Josh Smith's dad Craig rang.", "[Person 1]'s dad [Relative 1] rang."),
      ("joshs mum denise rang", "[Person 1] mum [Relative 1] rang"),
      ("Josh came with his mum Denise.", "[Person 1] came with his mum [Relative 1]."),
      ("Denise (Josh's mum) rang.", "[Relative 1] ([Person 1]'s mum) rang."),
      ("Denise, mum of Josh, rang.", "[Relative 1], mum of [Person 1], rang."),
      ("Denise is Josh's mum.", "[Relative 1] is [Person 1]'s mum."),
      ("Her friend's mum Denise rang.", "Her friend's mum [Relative 1] rang."),
      ("Nan's partner Bill rang.", "Nan's partner [Relative 1] rang."),
      ("Mum said her mum Denise rang.", "Mum said her mum [Maternal grandmother] rang."),
      ("Dad's mum Denise rang.", "Dad's mum [Paternal grandmother] rang."),
      ("Mum said her dad Paul rang.", "Mum said her dad [Relative 1] rang."),
      ("Mum said his dad Craig rang.", "Mum said his dad [Father] rang."),
      (
        "Stacey (mum) saw Stacey's dad Paul.",
        "[Mother] (mum) saw [Mother]'s dad [Maternal grandfather]."
      ),
      ("Dave's son Max rang.", "[Person 1]'s son [Child B] rang."),
      ("Spoke to mum (Beata) there.", "Spoke to mum ([Mother]) there."),
      ("Amy Reed (SW, chair) rang.", "[Reviewing Officer 1] (SW, chair) rang."),
      ("I see Bill Reed (no SW has met him).", "I see [Person 1] (no SW has met him)."),
      ("Josh's teacher Amy rang.", "[Person 1]'s teacher [Teacher 1] rang."),
    ])
  func kin(_ text: String, _ expected: String) {
    #expect(Masking.text(text, columns: Self.columns) == expected)
  }

  @Test("where no column says who the child is, nobody is taken for another's mother")
  func noChild() {
    #expect(Masking.text("Josh's mum Denise rang.", columns: [:]).contains("mum [Mother] rang"))
  }

  @Test("a later record that says more of a relative is believed")
  func laterRecord() {
    let texts = Masking.results(["Josh's mum Denise rang.", "Gran Denise rang."]).map(\.text)
    #expect(texts[0] == "[Person 1]'s mum [Grandmother] rang.")
  }

  @Test(
    "a title before the child's family name means somebody grown up",
    arguments: [
      (
        "Mr Marsh rang. Mrs Marsh was out. Mr Marsh left.", [],
        "[Adult 1] rang. [Adult 2] was out. [Adult 1] left."
      ),
      ("Mr T Marsh rang. Mr. Marsh left.", [], "[Adult 1] rang. [Adult 1] left."),
      ("Dad, Mr Marsh, rang. Mr Marsh left.", [], "Dad, [Father], rang. [Father] left."),
      ("Mrs Marsh (mum) rang. Ms Marsh left.", [], "[Mother] (mum) rang. [Mother] left."),
      ("Mrs Marsh rang. Mr Marsh left.", ["Kelly Marsh"], "[Mother] rang. [Adult 1] left."),
      (
        "Tom Marsh (dad) and Sue Marsh (nan). Mr Marsh left.", [],
        "[Father] (dad) and [Grandmother] (nan). [Father] left."
      ),
      ("Dr Marsh rang. Mr Marsh left.", [], "[Doctor 1] rang. [Adult 1] left."),
      (
        "Mr Marsh (teacher) rang. Mr Marsh left.", [],
        "[Teacher 1] (teacher) rang. [Teacher 1] left."
      ),
      (
        "Tia Marsh rang. Marsh left. Master Marsh.", [],
        "[Child A] rang. [Child A] left. Master [Child A]."
      ),
      ("The Marsh family moved.", [], "The [Family name] family moved."),
      ("MALE: MARSH, Pawel (FATHER).", [], "MALE: [Father] (FATHER)."),
      ("MARSH, Tia asleep.", [], "[Child A] asleep."),
      ("Ms Okafor rang.", [], "[Social Worker 1] rang."),
    ] as [(String, [String], String)])
  func titles(_ text: String, _ mothers: [String], _ expected: String) {
    #expect(
      Masking.text(text, columns: Self.columns, others: mothers.map { ("Mother", $0) }) == expected)
  }

  @Test("the role that says more is kept, whichever comes first")
  func moreTelling() {
    for texts in [
      ["Gran Denise rang.", "MGM Denise rang."], ["MGM Denise rang.", "Gran Denise rang."],
    ] {
      for result in Masking.results(texts) {
        #expect(result.text.contains("[Maternal grandmother]"), "\(result.text)")
      }
    }
  }

  @Test("a child with one name gives it to nobody with a title")
  func unborn() {
    let text = Masking.text(
      "Baby Shah due. Ms Shah (mother) rang.", columns: [.child: "unborn baby Shah"])
    #expect(text == "Baby [Child A] due. [Mother] (mother) rang.")
  }

  @Test("a worker who has the child's family name is not taken for its father")
  func namesake() {
    var columns = Masking.columns
    columns[.author] = "Jo Marsh"
    #expect(Masking.text("Mr Marsh rang.", columns: columns) == "[Adult 1] rang.")
  }
}
