import Foundation
import Support
import Testing

@testable import Records

/// The scanner against Foundation, on lines that are nearly right; lone surrogates, which it
/// refuses and we replace, do not occur.
@Suite struct JSONReferenceTests {
  private static let seeds = [
    #"{"id":"a","text":"b\n\u00e9\\\u20aC","x":[1,-2.5e-3,0,true,false,null,{}]}"#,
    #"{"text":"","y":{"z":[[],{"k":"v"}]},"n":-0.0}"#,
  ]
  private static let alphabet = Array(#"{}[]",:\u0dD8e+-.1 ntflsr/b"#.utf8)

  @Test(arguments: 0..<8) func mutations(seed: Int) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    for _ in 0..<250 {
      var line = Array(Self.seeds[seed % Self.seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<line.count, using: &random)
        let byte = Self.alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line[place] = byte
        case 1: line.insert(byte, at: place)
        default: line.remove(at: place)
        }
      }
      let value = try? JSONSerialization.jsonObject(
        with: Data(line), options: [.fragmentsAllowed])
      var isValid = true
      let entry = try #require(try entries(of: line, .jsonl).first)
      if case .failure(let error) = entry, case .notJSON = error.fault { isValid = false }
      #expect(isValid == (value != nil), "\(String(decoding: line, as: UTF8.self))")
      if let record = entry.record, let object = value as? [String: Any] {
        // Where there is no key "text", one that has the name of a header stands in for it.
        let texts =
          object["text"].map { [$0] }
          ?? object.filter { HeaderNames.column(of: $0.key) == .text }.map(\.value)
        #expect(texts.contains { record.text == $0 as? String ?? "" })
      }
    }
  }
}
