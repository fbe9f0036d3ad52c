import Cases
import Foundation
import Records
import Support
import Testing

@testable import Pipeline

@Suite struct CopyFinderTests {
  private static let note = """
    Home visit on Tuesday. Milo lay on a mat by the window and kicked both legs when his mum came \
    in. She picked him up, spoke softly, and he settled on her shoulder. The cot was clear and \
    flat. Dad was at work, so I have arranged to see him on Thursday at four. I will ring the \
    health visitor about his weight by Friday, and we meet again in two weeks at the centre.
    """

  /// Records that belong together, in the order of the input.
  struct Group: Equatable {
    var records: [Int]
    var isExact: Bool
  }

  private func groups(_ texts: [String]) throws -> [Group] {
    let reader = FactsReader(try SharedScorer.scorer.get())
    let signatures = texts.enumerated().map {
      reader.read(Record(id: "\($0)", text: $1), number: $0).digest.signature
    }
    let folder = NSTemporaryDirectory()
    let finder = try CopyFinder(count: texts.count, in: folder)
    func sorted(_ key: (TextSignature) -> UInt64) throws -> KeySorter {
      let sorter = KeySorter(in: folder, most: 2)
      for (record, signature) in signatures.enumerated() where signature.text != 0 {
        try sorter.add(.init(key: key(signature), record: record))
      }
      return sorter
    }
    try finder.joinEqual(sorted { $0.text })
    for band in 0..<TextSignature.bands {
      try finder.joinNear(sorted { $0.band(band) }) { signatures[$0] }
    }
    var groups: [Group] = []
    try finder.forEachMember { first, record, isExact throws(SystemError) in
      if first == record { groups.append(Group(records: [], isExact: isExact)) }
      groups[groups.count - 1].records.append(record)
    }
    return groups
  }

  @Test func equalTextsAreFoundWhateverTheirMarksAndCapitals() throws {
    let other = "A different note that tells of something else altogether and shares no words here."
    let found = try groups([Self.note, other, Self.note.uppercased(), "\n" + Self.note + " "])
    #expect(found == [Group(records: [0, 2, 3], isExact: true)])
  }

  @Test func nearlyEqualTextsAreFound() throws {
    let changed = Self.note.replacing("Tuesday", with: "Monday")
    #expect(
      try groups([Self.note, changed]) == [Group(records: [0, 1], isExact: false)])
  }

  @Test func shortAndDifferentTextsAreNoCopies() throws {
    let half =
      Self.note.prefix(Self.note.count / 2) + " The rest was written anew on the day by "
      + "somebody who had been there and had other things to tell of the home and the family."
    #expect(try groups(["No reply.", "No reply.", Self.note, String(half)]).isEmpty)
  }

  @Test func oneGroupMayHoldNearCopiesOfSeveral() throws {
    let other = Self.note.replacing("Tuesday", with: "Monday")
    let third = Self.note.replacing("Thursday", with: "Sunday")
    let found = try groups(["No reply.", Self.note, third, other, Self.note])
    #expect(found == [Group(records: [1, 2, 3, 4], isExact: false)])
  }
}
