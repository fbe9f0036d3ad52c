import Cases
import Testing

@testable import Reports

@Suite struct EarlierAuditTests {
  @Test func theNumbersOfAPageAreReadAgain() throws {
    let page = """
      <html data-casenote-version="1.0"><b data-figure="records" data-count="7">7</b>
      <b data-figure="indicator.x.records" data-count="2" data-total="5">2 of 5</b></html>
      """
    let last = try #require(EarlierAudit(page: page))
    #expect(last.version == "1.0")
    #expect(last.figures["records"] == EarlierAudit.Figure(count: 7, total: nil))
    #expect(last.figures["indicator.x.records"] == EarlierAudit.Figure(count: 2, total: 5))
    #expect(EarlierAudit(page: "<html></html>") == nil)
  }

  @Test(arguments: [
    (Share(3, of: 12), Share(9, of: 12), "too few to say"),
    (Share(30, of: 100), Share(32, of: 100), "no clear change"),
    (Share(10, of: 100), Share(60, of: 100), "changed: more"),
    (Share(60, of: 100), Share(10, of: 100), "changed: less"),
  ])
  func changeIsSaidOnlyWhereItIsClear(_ before: Share, _ now: Share, _ words: String) {
    #expect(AuditPage.verdict(before, now) == words)
  }
}
