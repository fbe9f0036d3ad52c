import Foundation
import Testing

/// Of a cell with HTML or RTF, places count in the cell, and a quote is what stands there.
struct MarkupQuoteTests {
  static let cells = [
    "<p>She <b>smiled</b> &amp; cried.</p><p>Dad said he is fine.</p>",
    "Mum &amp; Dad denied hitting L<b>e</b>o. <3 It&#39;s what he&rsquo;s like.",
    "😀 <i>I asked mum</i> what she thinks he feels.<br>No concerns&hellip; caf\u{E9} &eacute;t&eacute;.",
    "{\\rtf1\\ansi I asked mum what she thinks \\b he\\b0  feels.\\par Dad\\'92s late.}",
    "Mum says he is fine. She smiled at him & he smiled.",
  ]

  @Test func quotesStandInTheirPlaces() throws {
    try Command.inFolder { command in
      let lines = try Self.cells.enumerated().map { number, cell in
        let note: [String: Any] = ["id": "\(number)", "text": cell]
        return String(decoding: try JSONSerialization.data(withJSONObject: note), as: UTF8.self)
      }
      try command.write(lines.joined(separator: "\n") + "\n", to: "notes.jsonl")
      for arguments in [
        ["score", "notes.jsonl"], ["explain", "notes.jsonl", "--format", "jsonl"],
      ] {
        var quotes = 0
        for line in try command.casenote(arguments).lines {
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
          let record = try #require(object as? [String: Any])
          let number = try #require((record["id"] as? String).flatMap { Int($0) })
          let scalars = Array(Self.cells[number].unicodeScalars)
          for place in (record["findings"] as? [[String: Any]] ?? []) + [record] {
            guard let start = place["start"] as? Int, let end = place["end"] as? Int else {
              continue
            }
            let quote = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(place["text"] as? String == quote)
            #expect(!quote.hasSuffix("&#39") && !quote.hasSuffix("&") && !quote.hasSuffix("L<b"))
            quotes += 1
          }
        }
        #expect(quotes > 5)
      }
    }
  }
}
