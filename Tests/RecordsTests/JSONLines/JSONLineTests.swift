import Records
import Testing

/// Whether a line has come through whole.
@Suite struct JSONLineTests {
  private static func isObject(_ line: [UInt8]) -> Bool {
    (line + [UInt8](repeating: 0xFF, count: JSONLine.padding)).withUnsafeBytes {
      JSONLine.isObject(UnsafeRawBufferPointer(rebasing: $0[..<line.count]))
    }
  }

  static let whole = [
    "{}", #"{"id": "A-1", "score": 61.5, "findings": [{"a": [1, null]}], "version": "1"}"#,
    #"{"id": "\"\\\n\u0001 é 👶🏽 and a good many bytes more than thirty-two"}"#,
  ]

  @Test(arguments: whole) func `A whole object is one, no part of it is`(line: String) {
    let bytes = Array(line.utf8)
    #expect(Self.isObject(bytes))
    for count in bytes.indices {
      #expect(!Self.isObject(Array(bytes.prefix(count))))
      #expect(!Self.isObject(Array(bytes.suffix(count))))
    }
  }

  @Test(arguments: whole) func `Zeros in any place are noticed`(line: String) {
    let bytes = Array(line.utf8)
    for place in bytes.indices {
      for count in [1, 4, 512] {
        var torn = bytes
        let end = min(place + count, bytes.count)
        torn.replaceSubrange(place..<end, with: [UInt8](repeating: 0, count: end - place))
        #expect(!Self.isObject(torn))
      }
    }
  }

  @Test(arguments: [
    "", " {}", "{} ", "[]", "1", "null", "\"a\"", "{}{}", #"{"a":1},"#, #"{"a"}"#, "{\"a\":\"\t\"}",
  ])
  func `Anything else is none`(line: String) {
    #expect(!Self.isObject(Array(line.utf8)))
  }

  @Test func `Bytes that are no UTF-8 are noticed`() {
    #expect(!Self.isObject(Array(#"{"a": ""#.utf8) + [0xC3] + Array(#""}"#.utf8)))
  }
}
