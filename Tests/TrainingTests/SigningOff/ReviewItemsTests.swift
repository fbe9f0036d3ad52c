import Cases
import Records
import Testing

@testable import Training

@Suite struct ReviewItemsTests {
  /// A whole text as a passage, with its record de-identified.
  private static func passage(
    _ text: String, indicator: Int? = 0
  ) -> (passage: Passage, text: DeidentifiedText) {
    let record = Record(id: "A-1", text: text, columns: [.case: "7", .child: "Callum Brodie"])
    let deidentifier = Deidentifier()
    let masker = deidentifier.masker(for: deidentifier.identities(in: record))
    let passage = Passage(
      indicator: indicator,
      origin: Passage.Origin(
        record: 0, id: "A-1", caseKey: "case 7", bytes: 0..<text.utf8.count),
      text: text, marks: [], clearness: Clearness(.strong), style: Passage.Style(),
      signature: TextSignature([]))
    return (passage, masker.deidentify(record))
  }

  private static func items(
    _ texts: [String], per: Int = 9, identifies: (String) -> Bool = { _ in false }
  ) -> ReviewItems {
    var items = ReviewItems(per: per)
    for text in texts {
      let (passage, deidentified) = passage(text)
      if items.hasRoom(for: passage) {
        items.append(passage, deidentified, identifies: identifies)
      }
    }
    return items
  }

  private static let plain = "Callum ran to the pushchair and climbed in before his mother came."

  @Test(
    arguments: [
      (plain, nil),
      (String(repeating: "He ran. ", count: 4_090), nil),
      (String(repeating: "He ran. ", count: 4_096), .tooLong),
      ("With Callum, Mrs Brodie and Dr Okonkwo at 4 Mill Lane, Hartwell.", .blotted),
    ] as [(String, ReviewItems.Reason?)])
  func whatCannotBeShownIsPassedOver(_ text: String, _ reason: ReviewItems.Reason?) {
    let items = Self.items([text])
    #expect(items.items.count == (reason == nil ? 1 : 0))
    #expect(items.passedOver == (reason.map { [$0: 1] } ?? [:]))
  }

  @Test func whatHidesANameIsPassedOver() {
    let items = Self.items([Self.plain]) { $0.contains("pushchair") }
    #expect(items.passedOver == [.hidden: 1])
  }

  @Test func oneThatSaysTheSameMakesRoomForTheNext() {
    let other = "The kettle clicked off; Callum looked round for his mother and began to cry."
    let items = Self.items(
      [
        Self.plain, Self.plain.replacing("Callum", with: "Callum Brodie"),
        Self.plain.replacing("before", with: "long before"), other, Self.plain + " Late.",
      ], per: 2)
    #expect(items.items.map(\.passage.text) == [Self.plain, other])
    #expect(items.items.map(\.number) == [1, 2])
    #expect(items.passedOver == [.alike: 2])
  }

  @Test(arguments: [
    ("[Child A] ran.", ["[childa", "ran"]), ("a [Person 2]'s b", ["a", "[person", "'s", "b"]),
    ("It’s 10.30, Mum!", ["it’s", "10", "30", "mum"]), ("", []), ("[", ["["]),
  ])
  func aMaskIsOneWordWhateverItsNumber(_ text: String, _ words: [String]) {
    #expect(MarkedPassage(marked: text).words == words)
  }
}
