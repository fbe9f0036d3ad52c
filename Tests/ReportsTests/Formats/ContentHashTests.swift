import Records
import Scoring
import Testing

@testable import Reports

struct ContentHashTests {
  private static func hash(
    id: String? = "A-1", _ text: String, _ columns: [Record.Column: String] = [:], row: Int = 1,
    isBrief: Bool = false
  ) -> UInt64 {
    ContentHash.of(
      Record(
        id: id, text: text, columns: columns,
        source: Record.Source(file: "a.csv", row: row, line: 1)), isBrief: isBrief)
  }

  @Test func `The hash is the same in every run and on every machine`() {
    #expect(Self.hash("") == 0xB09F_D8D8_C4CC_23EF)
    #expect(Self.hash("Kai kicked both legs.", [.case: "C-1"]) == 0x74DE_5562_BAE8_CE35)
  }

  @Test func `Each column counts, its length and its place`() {
    let texts = ["", "a", "a\u{1}", "aaaaaaa", "aaaaaaaa", "aaaaaaaab", "aaaaaaaaa", "é", "e"]
    var all = texts.map { Self.hash($0) } + texts.map { Self.hash($0, isBrief: true) }
    for column in Record.Column.allCases where column != .id && column != .text {
      all += texts.filter { !$0.isEmpty }.map { Self.hash("", [column: $0]) }
      // The same bytes, cut between two columns in another place.
      all.append(Self.hash("ab", [column: "c"]))
      all.append(Self.hash("a", [column: "bc"]))
    }
    all += [1, 2, 300].map { Self.hash(id: nil, "", row: $0) }
    all += ["row-4", "1", "\u{1}"].map { Self.hash(id: $0, "") }
    #expect(Set(all).count == all.count)
  }

  @Test func `A file and a row with an id do not count`() {
    #expect(Self.hash("a", row: 1) == Self.hash("a", row: 2))
  }

  @Test func `Without an id a record counts as the row that its line names`() {
    #expect(Self.hash(id: nil, "a", row: 12) == Self.hash(id: "row-12", "a"))
  }

  @Test func `One bit of a long text changes half the bits`() {
    let text = Array(repeating: UInt8(ascii: "a"), count: 200)
    let before = Self.hash(String(decoding: text, as: UTF8.self))
    for place in text.indices {
      var changed = text
      changed[place] ^= 1
      let after = Self.hash(String(decoding: changed, as: UTF8.self))
      #expect((12...52).contains((before ^ after).nonzeroBitCount))
    }
  }
}
