import Testing
import TextCore

/// What can be seen of a token without knowing the word.
struct TokenFlagsTests {
  /// The flags that tell of the token itself.
  static let own: TokenFlags = [
    .letters, .number, .mark, .capitalised, .allCapitals, .nonASCII, .quote,
  ]

  @Test(
    arguments: [
      ("mum", [.letters]), ("Mum", [.letters, .capitalised]), ("I", [.letters, .capitalised]),
      ("HV", [.letters, .capitalised, .allCapitals]), ("McC", [.letters, .capitalised]),
      ("iPad", [.letters]), ("14", .number), ("8.15kg", [.letters, .number]),
      ("4PM", [.letters, .number, .capitalised, .allCapitals]),
      ("4Pm", [.letters, .number, .capitalised]),
      ("3A", [.letters, .number, .capitalised]), ("don't", .letters),
      ("A_B", [.letters, .capitalised, .allCapitals]),
      ("DIDN'T", [.letters, .capitalised, .allCapitals]), ("___", .mark), ("_1", []), (",", .mark),
      ("\"", [.mark, .quote]), ("'", [.mark, .quote]), ("`", [.mark, .quote]),
      ("abcdefgh", .letters), ("Abcdefgh", [.letters, .capitalised]), ("abcdefgH", .letters),
      ("ABCDEFGH", [.letters, .capitalised, .allCapitals]),
      ("ABCDEFGHi", [.letters, .capitalised]),
      ("ABCDEFGHI", [.letters, .capitalised, .allCapitals]),
      ("12345678A", [.letters, .number, .capitalised]),
      ("12345678AB", [.letters, .number, .capitalised, .allCapitals]), ("123456789", .number),
      ("ABCDEFGHIJKLMNOPQRSTUVWX", [.letters, .capitalised, .allCapitals]),
      ("ABCDEFGHIJKLMNOPQRSTUVWx", [.letters, .capitalised]), ("abcdefghijklmnop7", .letters),
      ("\u{201C}", [.mark, .quote, .nonASCII]), ("\u{2019}", [.mark, .quote, .nonASCII]),
      ("\u{AB}", [.mark, .quote, .nonASCII]), ("\u{2013}", [.mark, .nonASCII]),
      ("é", [.letters, .nonASCII]), ("É", [.letters, .capitalised, .nonASCII]),
      ("ÉÀ", [.letters, .capitalised, .allCapitals, .nonASCII]),
      ("Zoë", [.letters, .capitalised, .nonASCII]),
      ("don\u{2019}t", [.letters, .nonASCII]), ("\u{661}", [.number, .nonASCII]),
      ("\u{1F476}\u{1F3FD}", [.mark, .nonASCII]), ("\u{6F22}", [.letters, .nonASCII]),
      ("\u{2022}", [.mark, .nonASCII]), ("\u{A3}", [.mark, .nonASCII]),
      ("MUM\u{2019}S", [.letters, .capitalised, .allCapitals, .nonASCII]),
    ] as [(String, TokenFlags)])
  func flags(of word: String, are expected: TokenFlags) throws {
    // At the end of a text, before a space, in front of more, and after more.
    for text in [
      word, word + " and so on, at some length", "abc \(word) \u{E9}", "abc \(word)\r\n",
    ] {
      let tokens = tokens(of: text)
      let token = try #require(tokens.first { quote(text, $0.place) == word }, "\(escaped(text))")
      #expect(token.flags.intersection(TokenFlagsTests.own) == expected, "\(escaped(text))")
    }
  }

  @Test(
    arguments: [
      ("a|b", []), (" b", .spaceBefore), ("\tb", .spaceBefore), ("  b", .spaceBefore),
      ("\u{A0}b", .spaceBefore), ("\nb", [.spaceBefore, .lineStart]),
      ("\r\nb", [.spaceBefore, .lineStart]),
      ("\rb", [.spaceBefore, .lineStart]), (" \n b", [.spaceBefore, .lineStart]),
      ("\u{85}b", [.spaceBefore, .lineStart]), ("\u{2028}b", [.spaceBefore, .lineStart]),
      ("\u{B}b", [.spaceBefore, .lineStart]),
      ("\n\nb", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\r\n\r\nb", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\r\rb", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\n \t\nb", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\n\u{A0}\nb", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\u{2029}b", [.spaceBefore, .lineStart, .paragraphStart]),
      ("\u{C}b", [.spaceBefore, .lineStart, .paragraphStart]),
    ] as [(String, TokenFlags)])
  func whatStandsBefore(gap: String, gives expected: TokenFlags) throws {
    for before in ["one.", "o\u{E9}"] {
      let text = before + gap
      let last = try #require(tokens(of: text).last)
      #expect(quote(text, last.place) == "b")
      #expect(last.flags.intersection([.spaceBefore, .lineStart, .paragraphStart]) == expected)
    }
  }

  @Test(arguments: ["b", " b", "\n\nb", "\u{A0}b", "\u{201C}b"])
  func theStartOfTheText(text: String) throws {
    let first = try #require(tokens(of: text).first)
    #expect(first.flags.isSuperset(of: [.spaceBefore, .lineStart, .paragraphStart]))
  }

  @Test(arguments: [
    ("well-presented", true), ("x-ray", true), ("3-4", true), ("w-2a", true),
    ("caf\u{E9}-bar", true),
    ("bar-caf\u{E9}", true), ("e\u{301}-e\u{301}", true), ("a\u{2010}b", true),
    ("a\u{2011}b", true),
    ("a - b", false), ("a- b", false), ("a -b", false), ("a--b", false), ("-b", false),
    ("a-", false),
    ("a-(b", false), (")-b", false), ("a\u{2013}b", false), ("\u{201D}-b", false),
    ("a-\u{201C}", false),
    ("\u{E9} -b", false), ("\u{E9}- b", false),
  ])
  func joiners(text: String, joins: Bool) {
    for text in [text, "abc \(text) def", "\u{E9} \(text) \u{E9}"] {
      let hyphens = tokens(of: text).filter { $0.flags.contains(.joiner) }
      #expect(hyphens.count == (joins ? 1 : 0), "\(escaped(text))")
      #expect(hyphens.allSatisfy { quote(text, $0.place).unicodeScalars.count == 1 })
    }
  }
}
