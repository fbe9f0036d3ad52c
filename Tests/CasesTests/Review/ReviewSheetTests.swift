import Cases
import Indicators
import Records
import Scoring
import Support
import Testing

/// Marks of reviewers held against the findings of a record.
@Suite struct ReviewSheetTests {
  private static let text =
    "Milo lay on a mat and kicked both legs. Dad was at work. HV to ring by 3 May."

  private func read() throws -> (facts: RecordFacts, digest: RecordDigest) {
    let reader = FactsReader(try SharedScorer.scorer.get())
    return reader.read(
      Record(id: "A-1", text: Self.text, columns: [.child: "Milo Reed"]), number: 0)
  }

  private func number(_ id: String) throws -> Int { try #require(AllIndicators.number(of: id)) }

  /// Marks all findings of the record, those of some indicators otherwise.
  private func sheet(
    _ facts: RecordFacts, _ marks: [Int: FindingReview],
    others: FindingReview? = FindingReview(first: .agreed)
  ) -> ReviewSheet {
    var sheet = ReviewSheet()
    for found in facts.findings {
      guard let review = marks[found.indicator] ?? others else { continue }
      let key = ReviewSheet.Key(
        record: facts.id, indicator: found.indicator, quote: "  \(facts.quote(of: found))\n")
      _ = sheet.add(review, of: key)
    }
    return sheet
  }

  @Test func whatIsNotAgreedFallsWithWhatWasDrawnFromIt() throws {
    var (facts, digest) = try read()
    let (seen, action) = (try number("child-observed"), try number("outcome-action"))
    #expect(facts.seen == .seen && !facts.actions.isEmpty)
    let not = FindingReview(first: .notAgreed)
    let together = try number("interaction-observed")
    let before = facts
    let sheet = sheet(facts, [seen: not, action: not, together: not])
    let reviewed = try #require(sheet.apply(to: &facts, &digest))
    #expect(!facts.findings.contains { [seen, action].contains($0.indicator) })
    #expect(Set(facts.rejected.map(\.indicator)).isSuperset(of: [seen, action]))
    #expect(facts.findings.count + facts.rejected.count == before.findings.count)
    #expect(digest.found >> UInt64(seen) & 1 == 0)
    #expect(facts.seen == .notSaid && facts.seenSentence == nil)
    #expect(facts.actions.isEmpty)
    #expect(facts.sentences == before.sentences)
    #expect(reviewed.isComplete)
    // The program found what the reviewer did not; nothing else is judged otherwise.
    #expect(reviewed.program.onlyFirst == Set(facts.rejected.map(\.indicator)).count)
    #expect(reviewed.program.onlySecond == 0)
    #expect(reviewed.program.count == digest.evaluated.nonzeroBitCount)
  }

  @Test func whatIsDisputedStands() throws {
    var (facts, digest) = try read()
    let seen = try number("child-observed")
    let sheet = sheet(facts, [seen: FindingReview(first: .agreed, second: .notAgreed)])
    let count = facts.findings.count
    var tally = ReviewTally(of: sheet)
    tally.add(try #require(sheet.apply(to: &facts, &digest)))
    #expect(facts.findings.count == count && facts.rejected.isEmpty)
    #expect(tally.disputed > 0 && tally.rejected == 0)
    #expect(tally.reviewers.onlyFirst == tally.disputed)
    #expect(tally.unmatched == 0)
  }

  @Test func whatWasMissedCountsInAgreementAlone() throws {
    var (facts, digest) = try read()
    let analysis = try number("analysis")
    var sheet = sheet(facts, [:])
    for (record, mark) in [("A-1", FindingReview.Mark.missed), ("A-2", .agreed)] {
      let key = ReviewSheet.Key(record: record, indicator: analysis, quote: "")
      let isTaken = sheet.add(FindingReview(first: mark), of: key)
      #expect(isTaken)
    }
    let before = digest.found
    var tally = ReviewTally(of: sheet)
    tally.add(try #require(sheet.apply(to: &facts, &digest)))
    #expect(digest.found == before)
    #expect(tally.missed == 1 && tally.program.onlySecond == 1 && tally.program.onlyFirst == 0)
    #expect(tally.unmatched == 1)
  }

  @Test func aRecordThatIsMarkedInPartIsNoMeasureOfAgreement() throws {
    var (facts, digest) = try read()
    let seen = try number("child-observed")
    let sheet = sheet(facts, [seen: FindingReview(first: .agreed)], others: nil)
    let reviewed = try #require(sheet.apply(to: &facts, &digest))
    #expect(!reviewed.isComplete && reviewed.program.count == 0 && !reviewed.marks.isEmpty)
  }

  @Test func marksOfOneFindingMustAgree() {
    var sheet = ReviewSheet()
    let key = ReviewSheet.Key(record: "A", indicator: 0, quote: "x")
    let taken = [FindingReview.Mark.agreed, .agreed, nil, .notAgreed].map {
      sheet.add(FindingReview(first: $0), of: key)
    }
    #expect(taken == [true, true, true, false])
  }

  @Test(arguments: [
    ("Agreed", FindingReview.Mark.agreed), ("y", .agreed), ("NOT AGREED", .notAgreed),
    ("no", .notAgreed), ("missed", .missed), ("perhaps", nil), ("", nil),
  ])
  func marksAreReadAsPeopleWriteThem(_ word: String, _ mark: FindingReview.Mark?) {
    #expect(FindingReview.Mark(written: word) == mark)
  }
}
