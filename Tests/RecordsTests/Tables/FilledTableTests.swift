import Foundation
import Testing

@testable import Records

@Suite struct FilledTableTests {
  @Test(arguments: [
    "a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n", "\u{FEFF}a;b\n1;\"x, \"\"y\"\"\nz\"",
    "a\tb\n1\t\"x, \"\"y\"\"\nz\"\n",
  ])
  func whateverASpreadsheetMakesOfItIsRead(_ text: String) throws {
    let table = try #require(Array(text.utf8).withUnsafeBytes { FilledTable($0) })
    #expect(table.headers == ["a", "b"])
    #expect(table.rows == [["1", "x, \"y\"\nz"]])
  }

  @Test func aQuoteThatIsNotClosedIsAFaultOfTheFile() {
    #expect(Array("a,b\n1,\"x\n".utf8).withUnsafeBytes { FilledTable($0) } == nil)
  }

  @Test func aFileOfWindows1252IsReadAsWhatItSays() throws {
    try withFolder([:]) { folder in
      let path = "\(folder)/sheet.csv"
      try Data([0x61, 0x2C, 0x62, 0x0A, 0xAB, 0x78, 0xBB, 0x2C, 0x92, 0x0A])
        .write(to: URL(fileURLWithPath: path))
      let table = try FilledTable(path: path)
      #expect(table.rows == [["«x»", "’"]])
    }
  }
}
