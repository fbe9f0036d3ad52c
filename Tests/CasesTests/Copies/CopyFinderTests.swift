import Cases
import Records
import Support
import Testing

@Suite struct CopyFinderTests {
  private static let note = """
    Home visit on Tuesday. Milo lay on a mat by the window and kicked both legs when his mum came \
    in. She picked him up, spoke softly, and he settled on her shoulder. The cot was clear and \
    flat. Dad was at work, so I have arranged to see him on Thursday at four. I will ring the \
    health visitor about his weight by Friday, and we meet again in two weeks at the centre.
    """

  private func groups(_ texts: [String]) throws -> [CopyFinder.Group] {
    let reader = FactsReader(try SharedScorer.scorer.get())
    let signatures = texts.enumerated().map {
      reader.read(Record(id: "\($0)", text: $1), number: $0).digest.signature
    }
    var finder = CopyFinder(count: texts.count)
    func entries(_ key: (TextSignature) -> UInt64) -> [CopyFinder.Entry] {
      signatures.enumerated().map { CopyFinder.Entry(key: key($1), record: $0) }
    }
    finder.joinEqual(entries { $0.text })
    for band in 0..<TextSignature.bands {
      finder.joinNear(entries { $0.text == 0 ? 0 : $0.band(band) }) { signatures[$0] }
    }
    return finder.groups()
  }

  @Test func equalTextsAreFoundWhateverTheirMarksAndCapitals() throws {
    let other = "A different note that tells of something else altogether and shares no words here."
    let found = try groups([Self.note, other, Self.note.uppercased(), "\n" + Self.note + " "])
    #expect(found == [CopyFinder.Group(records: [0, 2, 3], isExact: true)])
  }

  @Test func nearlyEqualTextsAreFound() throws {
    let changed = Self.note.replacing("Tuesday", with: "Monday")
    #expect(
      try groups([Self.note, changed]) == [CopyFinder.Group(records: [0, 1], isExact: false)])
  }

  @Test func shortAndDifferentTextsAreNoCopies() throws {
    let half =
      Self.note.prefix(Self.note.count / 2) + " The rest was written anew on the day by "
      + "somebody who had been there and had other things to tell of the home and the family."
    #expect(try groups(["No reply.", "No reply.", Self.note, String(half)]).isEmpty)
  }

  @Test func keysThatStandMoreThanOnceStandTogether() {
    let entries = [5, 0, 7, 5, 0, 5, 9].enumerated().map {
      CopyFinder.Entry(key: UInt64($1), record: $0)
    }
    #expect(CopyFinder.runs(of: entries).map { $0.map(\.record) } == [[0, 3, 5]])
  }
}
