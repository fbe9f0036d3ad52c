import Foundation
import Testing

@testable import Records

/// How bytes become text, whatever program wrote them.
struct EncodingTests {
  /// The text of some bytes that come in pieces, and the encoding found.
  private static func decoded(
    _ bytes: [UInt8], pieces: [Int], as encoding: TextEncoding? = nil
  ) throws -> (text: [UInt8], encoding: TextEncoding?) {
    let peeked = PeekedBytes(PieceSource(bytes, pieces: pieces))
    let head = TextEncoding(head: try peeked.peek(4))
    let source = DecodedBytes(peeked, encoding ?? head)
    return (try #require(try PeekedBytes(source).readAll(upTo: 1 << 20)), source.encoding)
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  private static let note = "id,text\r\n1,\"Café – “Leo” 👶🏽 £5\"\r\n"

  @Test(
    arguments: [
      (Array(note.utf8), note, .utf8), (Array("\u{FEFF}\(note)".utf8), "\u{FEFF}" + note, .utf8),
      (utf16(note, isBigEndian: false), note, .utf16LittleEndian),
      (utf16(note, isBigEndian: true), note, .utf16BigEndian),
      (utf16("\u{FEFF}a", isBigEndian: false), "\u{FEFF}a", .utf16LittleEndian),
      (utf16("\u{FEFF}a", isBigEndian: true), "\u{FEFF}a", .utf16BigEndian),
      (utf16("ab", isBigEndian: false) + [0x3D], "ab\u{FFFD}", .utf16LittleEndian),
      (utf16("ab", isBigEndian: false) + [0x3D, 0xD8, 0x61, 0], "ab\u{FFFD}a", .utf16LittleEndian),
      (utf16("ab", isBigEndian: false) + [0x00, 0xDC], "ab\u{FFFD}", .utf16LittleEndian),
      ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x80, 0x81], "Café – €\u{FFFD}", .windows1252),
      ([0x61, 0xE2], "aâ", .windows1252), ([], "", nil), (Array("plain".utf8), "plain", nil),
    ] as [([UInt8], String, TextEncoding?)])
  func bytesAreToldApart(_ bytes: [UInt8], _ text: String, _ encoding: TextEncoding?) throws {
    for pieces in [[1 << 20], [1], [2], [3, 1]] {
      let found = try Self.decoded(bytes, pieces: pieces)
      #expect(found.text == Array(text.utf8))
      #expect(found.encoding == encoding)
    }
  }

  @Test func aTextThatIsBrokenInPlacesIsStillUTF8() throws {
    let bytes = Array("caf\u{E9} \u{2013} ".utf8) + [0xFF] + Array("b".utf8)
    let found = try Self.decoded(bytes, pieces: [1 << 20])
    #expect(found.encoding == .utf8 && found.text == bytes)
  }

  @Test func everyByteOfWindows1252() throws {
    let bytes = (UInt8.min...(.max)).map { $0 }
    let found = try Self.decoded(bytes, pieces: [7], as: .windows1252)
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let expected = bytes.map { byte in
      undefined.contains(byte)
        ? "\u{FFFD}" : String(data: Data([byte]), encoding: .windowsCP1252) ?? "?"
    }
    #expect(String(decoding: found.text, as: UTF8.self) == expected.joined())
  }

  @Test func theSameNotesInEveryEncodingAreTheSameRecords() throws {
    let table = try String(contentsOfFile: fixture("notes.csv"), encoding: .utf8)
    let expected = try read([fixture("notes.csv")]).entries.map(\.summary)
    let plain = table.replacing("\u{FEFF}", with: "")
    let wide = Self.utf16(plain, isBigEndian: false)
    let narrow = try #require(plain.data(using: .windowsCP1252))
    for (bytes, name) in [
      (wide, TextEncoding.utf16LittleEndian), (Array(narrow), .windows1252),
      (Self.utf16("\u{FEFF}" + plain, isBigEndian: true), .utf16BigEndian),
    ] {
      let (found, notices) = try withFile(bytes, named: "a.csv") { path in
        let found = try read([path])
        return (found.entries.map(\.summary), found.notices.map { "\($0)".contains(name.name) })
      }
      #expect(found == expected)
      #expect(notices == [true])
    }
  }

  @Test(arguments: [
    ("didnâ€™t", true), ("Ã©", true), ("Â£5", true), ("a Â\u{A0}b", true), ("Ã ", false),
    ("café – “Leo” £5", false), ("Âme", false), ("Ã", false), ("â‚¬", false), ("", false),
  ]) func mojibake(_ text: String, _ isFound: Bool) {
    #expect(Record(text: text).isMojibake == isFound)
  }
}
