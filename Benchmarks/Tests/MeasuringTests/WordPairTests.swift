import Generation
import Measuring
import Testing

/// The tokeniser and ICU over the same texts.
struct WordPairTests {
  @Test func bothCutAlikeWhicheverGoesFirst() throws {
    let texts = try SmallExport.withFile { path throws in try Texts(of: path) }
    #expect(texts.ranges.count == SmallExport.summary.records)
    #expect(texts.bytes.count == SmallExport.summary.textBytes)
    try WordPair.compare(texts)
    let pairs = try [true, false].map { try WordPair(texts, icuFirst: $0) }
    #expect(pairs[0].boundaries == pairs[1].boundaries)
    #expect(pairs[0].tokens == pairs[1].tokens)
    // White space has boundaries too.
    #expect(pairs[0].boundaries > pairs[0].tokens)
  }
}
