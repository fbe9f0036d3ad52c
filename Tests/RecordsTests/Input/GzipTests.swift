import CZlib
import Foundation
import Testing

@testable import Records

/// Files that gzip packed.
struct GzipTests {
  /// Packs bytes as gzip does.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 1_000)
    return input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
        return Array(output[..<(output.count - Int(stream.avail_out))])
      }
    }
  }

  @Test(arguments: ["a.csv.gz", "a.gz", "a.csv"])
  func aTableIsUnpacked(_ name: String) throws {
    let table = try [UInt8](Data(contentsOf: URL(fileURLWithPath: fixture("notes.csv"))))
    let expected = try read([fixture("notes.csv")]).entries.map(\.summary)
    let found = try withFile(Self.packed(table), named: name) { path in
      try read([path]).entries.map(\.summary)
    }
    #expect(found == expected)
  }

  @Test func twoFilesBehindEachOtherAreOne() throws {
    let packed = Self.packed(Array("id,text\n1,a\n".utf8)) + Self.packed(Array("2,b\n".utf8))
    let found = try withFile(packed, named: "a.gz") { path in
      try read([path]).entries.map(\.summary)
    }
    #expect(found == ["id=1|text=a", "id=2|text=b"])
  }

  @Test func aNoteHasTheNameOfTheFileAndAWorkbookIsHeld() throws {
    let note = try withFile(Self.packed(Array("Caf\u{E9}".utf8)), named: "n.txt.gz") { path in
      try read([path]).entries.map(\.summary)
    }
    #expect(note == ["id=n|text=Café"])
    let book = try [UInt8](Data(contentsOf: URL(fileURLWithPath: fixture("years.xlsx"))))
    let found = try withFile(Self.packed(book), named: "y.xlsx.gz") { path in
      try read([path]).entries.map(\.summary)
    }
    #expect(found == ["id=N0|text=Visit of 2023.", "id=N1|text=Visit of 2024."])
  }

  @Test func whatIsCutOrDamagedOrABombIsRefused() throws {
    let table = "text\n" + (0..<500).map { "Note \($0 * 7919).\n" }.joined()
    let packed = Self.packed(Array(table.utf8))
    for tenth in 1..<10 {
      let cut = Array(packed.prefix(packed.count * tenth / 10))
      #expect(try refusal(of: cut, named: "a.csv.gz") == "\(InputError.GzipFault.cutShort)")
    }
    var damaged = packed
    damaged[packed.count / 2] ^= 0xFF
    damaged[packed.count / 2 + 1] ^= 0xFF
    let words = try refusal(of: damaged, named: "a.csv.gz")
    #expect(words == "\(InputError.GzipFault.damaged)")
    let bomb = Self.packed(Array("text\n".utf8) + [UInt8](repeating: 0x61, count: 80 << 20))
    #expect(try refusal(of: bomb, named: "a.csv.gz") == "\(InputError.GzipFault.bomb)")
  }
}
