import Cases
import Records
import Testing

@testable import Reports

/// What an audit says of how it was made.
@Suite struct AuditWordingTests {
  private func audit(drawn: Int, of sizes: [Int], monthFirst: [String] = []) -> Audit {
    let shares = CaseSample.draw(drawn, of: sizes, seed: 1).map(\.count)
    let strata = zip(shares, sizes).enumerated().map { number, group in
      CaseSample.Stratum(name: "A\(number)", drawn: group.0, of: group.1)
    }
    let sample = CaseSample(
      drawn: Array(0..<drawn), candidates: sizes.reduce(0, +), seed: 1, strata: strata)
    let none = Audit.Repeats(groups: 0, records: 0, listed: [])
    var audit = Audit(
      inputs: ["a.csv", "b.csv"], version: "1", advisory: [], cohort: Cohort(), sample: sample,
      stratifiedBy: .agency, cases: [], copies: none, repeatedIDs: none)
    audit.monthFirst = monthFirst
    return audit
  }

  @Test(arguments: [
    (4, [60, 39, 1], "at least one of each agency and the rest in proportion to their cases"),
    (3, [60, 39, 1], "at least one of each agency and the rest in proportion to their cases"),
    (2, [60, 39, 1], "in proportion to the cases of each agency"),
  ])
  func theDrawIsToldAsItWasDone(_ drawn: Int, _ sizes: [Int], _ words: String) {
    let told = AuditWording(audit(drawn: drawn, of: sizes)).sample
    #expect(told.contains("seed 1, \(words) (A0: "))
  }

  @Test(arguments: [
    ([], "Dates in numbers are read year first or day first."),
    (
      ["b.csv"],
      "Dates in numbers are read year first or day first; month first where the export or a "
        + "mapping tells so, as in b.csv."
    ),
  ])
  func theOrderOfDatesIsToldAsTheyWereRead(_ monthFirst: [String], _ words: String) {
    let audit = audit(drawn: 1, of: [2], monthFirst: monthFirst)
    #expect(AuditWording(audit).dateOrder == words)
    #expect("\(AuditPage(audit, last: nil).method)".contains(words))
  }
}
