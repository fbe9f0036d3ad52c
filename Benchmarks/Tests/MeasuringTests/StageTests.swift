import Foundation
import Generation
import Measuring
import RecordingQuality
import Testing

/// What one stage counts, the others count too.
struct StageTests {
  /// The counts of every stage over a few generated notes.
  private func counts() throws -> [Stage: StageCounts] {
    let scorer = try Scorer()
    return try SmallExport.withFile { path in
      var counts: [Stage: StageCounts] = [:]
      for stage in Stage.allCases { counts[stage] = try StageRun(stage, of: path, scorer).counts }
      return counts
    }
  }

  @Test func stagesAgree() throws {
    let counts = try counts()
    for count in [\StageCounts.tokens, \.words, \.known, \.sentences, \.scopes] {
      let all = Stage.allCases.compactMap { counts[$0]?[keyPath: count] }
      #expect(Set(all).count == 1 && all.allSatisfy { $0 > 0 })
    }
    let read = try #require(counts[.read])
    #expect(read.records == SmallExport.summary.records)
    #expect(read.textBytes == SmallExport.summary.textBytes)
    for stage in Stage.allCases {
      #expect(counts[stage]?.records == read.records)
      #expect(counts[stage]?.textBytes == read.textBytes)
      #expect(counts[stage]?.failures == 0)
    }
  }

  @Test func everyStageFindsWhatItIsFor() throws {
    let counts = try counts()
    #expect(counts[.read]?.tokens == nil)
    #expect(counts[.tokenise]?.known == nil)
    #expect(counts[.intern]?.sentences == nil)
    #expect(counts[.sentences]?.matches == nil)
    #expect(try #require(counts[.match]?.matches) > 0)
    #expect(counts[.context]?.matches == counts[.learned]?.matches)
    #expect(counts[.context]?.findings == nil)
    #expect(try #require(counts[.rules]?.findings) > 0)
    #expect(counts[.learned]?.findings == counts[.score]?.findings)
    #expect(counts[.score]?.findings == counts[.write]?.findings)
    #expect(try #require(counts[.write]?.outputBytes) > 0)
  }
}
