import Foundation
@testable import Records
import Testing

/// What was written is read again before it takes its place.
struct ArchiveCheckTests {
  @Test(arguments: [
    ("<a><b/></a>", true), ("<a><b/>", false), ("", false), ("<a/>x", false),
  ]) func everyPartMustBeComplete(_ xml: String, _ isWhole: Bool) throws {
    for name in ["xl/worksheets/s.xml", "_rels/.rels"] {
      let found = try withFile(
        archive([("a.xml", Array("<a/>".utf8)), (name, Array(xml.utf8))]), named: "a.xlsx"
      ) { ArchiveCheck.isWhole(path: $0) }
      #expect(found == isWhole)
    }
  }

  @Test func filesOfOfficeProgramsAreWhole() {
    for name in ["kinds.xlsx", "form.docx", "notes-libreoffice.xlsx"] {
      #expect(ArchiveCheck.isWhole(path: fixture(name)))
    }
    #expect(!ArchiveCheck.isWhole(path: fixture("notes.csv")))
    #expect(!ArchiveCheck.isWhole(path: "/no/such/file.xlsx"))
  }

  @Test func whatIsCutShortIsNotWhole() throws {
    let whole = try #require(FileManager.default.contents(atPath: fixture("kinds.xlsx")))
    for length in stride(from: 0, to: whole.count, by: 97) {
      let found = try withFile(Array(whole.prefix(length)), named: "a.xlsx") {
        ArchiveCheck.isWhole(path: $0)
      }
      #expect(!found, "cut at \(length)")
    }
  }
}
