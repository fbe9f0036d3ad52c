import Testing

@testable import Records

/// What is a header, and what may be a cell.
struct HeaderLikenessTests {
  @Test(
    arguments: [
      ("Ref No.", true), ("Ref. No.", true), ("Seen alone?", true), ("What: \"happened\"", true),
      ("Date of contact", true), ("", true), ("Mum rang, she was upset", false),
      ("Kai kicked both legs.", false), ("Kai smiled. He was fed", false),
      (String(repeating: "a", count: 41), false), ("Went well!", false),
    ])
  func names(_ header: String, _ isName: Bool) {
    #expect(HeaderLikeness.isName(header) == isName)
  }

  @Test(
    arguments: [
      (["A-1", "14/03/2025", "Kai"], 1, true), (["A-1", "Kai kicked both legs."], 0, true),
      (["17", "Kai"], 0, true), (["id", "Kai kicked both legs."], 1, false),
      (["Ref", "Said", "Seen on"], 0, false),
    ])
  func rows(_ headers: [String], _ known: Int, _ isData: Bool) {
    #expect(HeaderLikeness.isData(headers, known: known) == isData)
  }
}
