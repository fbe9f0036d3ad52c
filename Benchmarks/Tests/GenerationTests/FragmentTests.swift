import Testing

@testable import Generation

struct FragmentTests {
  @Test(arguments: [
    ("it’s", "it's", "it’s"), ("it's", "it's", "it’s"), ("\"No", "\"No", "“No"),
    ("fine\",", "fine\",", "fine”,"), ("('yes')", "('yes')", "(‘yes’)"), ("–", "-", "–"),
    ("-", "-", "–"), ("step-dad", "step-dad", "step-dad"), ("£40", "GBP40", "£40"),
    ("Zoë", "Zoe", "Zoë"),
  ])
  func wordsAreSpeltBothWays(text: String, plain: String, typographic: String) {
    let spelling = Spelling(text[...])
    #expect(String(decoding: spelling.plain, as: UTF8.self) == plain)
    #expect(String(decoding: spelling.typographic, as: UTF8.self) == typographic)
  }

  @Test(arguments: [
    ("Ava", Fragment.Kind.childName, ""), ("Ava's", .childName, "'s"), ("Avanti", .word, "Avanti"),
    ("14/3.", .date, "."), ("14/03/25", .date, "/25"), ("8/52", .word, "8/52"),
    ("9/12", .word, "9/12"), ("4.25kg", .number(digitAt: 3), "4.25kg"), ("R2", .word, "R2"),
    ("(10am)", .number(digitAt: 2), "(10am)"),
  ])
  func wordsAreTakenForWhatTheyAre(text: String, kind: Fragment.Kind, spelling: String) {
    let fragment = Fragment.cut(Notes.note("Ava Marsh", text))
    #expect(fragment.count == 1)
    #expect(fragment.first?.kind == kind)
    #expect(fragment.first?.spelling.plain == Array(spelling.utf8))
  }

  @Test func whiteSpaceIsKeptAsBlankLineOrParagraph() {
    let spaces = Fragment.cut(Notes.note("Ava Marsh", " a  b\r\nc\n \n\nd ")).map {
      String(decoding: $0.space, as: UTF8.self)
    }
    #expect(spaces == [" ", "\n", "\n\n", "\n"])
  }

  @Test func everyStepOfTheChainStandsInANote() {
    let notes = Notes.few.map(Fragment.cut)
    var pairs = Set<[Fragment]>()
    for note in notes {
      for place in note.indices.dropLast() { pairs.insert([note[place], note[place + 1]]) }
    }
    let firsts = Set(notes.compactMap(\.first))
    let lasts = Set(notes.compactMap(\.last))
    let chain = Chain(notes)
    var random = SplitMix64(seed: 5)
    var state = Chain.start
    var last: Fragment?
    for _ in 0..<5_000 {
      let step = chain.step(from: state, &random)
      let fragment = chain.fragments[Int(step.fragment)]
      if let last, !lasts.contains(last) {
        #expect(pairs.contains([last, fragment]))
      } else {
        #expect(firsts.contains(fragment))
      }
      (state, last) = (step.state, fragment)
    }
  }
}
