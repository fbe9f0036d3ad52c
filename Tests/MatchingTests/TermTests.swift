import Matching
import Support
import Testing

/// What each form of a term matches, by table.
struct TermTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var term: String
    var marked: String
    var words: [String: String] = [:]
    var except: String?
    var testDescription: String { "\(term) in \(marked)" }
  }

  static let cases: [Case] = [
    Case(term: "settled", marked: "He ⟦SETTLED⟧ and she ⟦settled⟧."),
    Case(
      term: "settle:v", marked: "⟦Settling⟧ well, ⟦settles⟧ fast, ⟦settled⟧, to ⟦settle⟧; unsettled"
    ),
    Case(term: "stop:v", marked: "⟦stopped⟧ ⟦stopping⟧ ⟦stops⟧"),
    Case(term: "cry:v", marked: "⟦cries⟧ ⟦cried⟧ ⟦crying⟧"),
    Case(term: "see:v", marked: "⟦saw⟧ ⟦seen⟧ ⟦sees⟧ seed"),
    Case(term: "bruise:n", marked: "⟦bruise⟧ ⟦bruises⟧ bruised"),
    Case(term: "baby:n", marked: "⟦babies⟧ the ⟦baby's⟧ and ⟦babys⟧"),
    Case(term: "calm:a", marked: "⟦calmly⟧ ⟦calmer⟧ calmness"),
    Case(term: "didn't", marked: "he ⟦didn't⟧ go"),
    Case(term: "(mum|dad) is fine", marked: "⟦Mum is fine⟧, ⟦dad is fine⟧, nan is fine"),
    Case(term: "doing [very] well", marked: "⟦doing well⟧ and ⟦doing very well⟧, doing so well"),
    Case(term: "very [(good|nice) and] clean", marked: "⟦very clean⟧, ⟦very nice and clean⟧"),
    Case(
      term: "cope:v ... well",
      marked: "⟦coping well⟧ ⟦copes really rather well⟧ copes in a new way well"),
    Case(term: "from ...1 to", marked: "⟦from cot to⟧ bed; from the cot to bed"),
    Case(term: "no ...5 bruises", marked: "no marks; bruises. ⟦no marks, cuts or bruises⟧"),
    Case(
      term: "<parent> rings", marked: "⟦Mum rings⟧, ⟦step dad rings⟧, nan rings",
      words: ["parent": "mum, dad:n, step dad"]),
    Case(
      term: "<parent> rings", marked: "⟦Dad rings⟧",
      words: ["parent": "<mother>, dad", "mother": "mum"]),
    Case(
      term: "well <then>", marked: "⟦well, then⟧ and ⟦well now⟧",
      words: ["then": "\\, then, now"]),
    Case(term: "partner <name>", marked: "her ⟦partner Leezo⟧, her partner was"),
    Case(term: "<number> weeks", marked: "⟦6 weeks⟧ and six weeks"),
    Case(term: "very <any> boy", marked: "⟦very sad boy⟧, very, boy"),
    Case(term: "^ no access", marked: "⟦No access⟧. There was no access.\n- ⟦no access⟧"),
    Case(term: "all well $", marked: "⟦All well⟧. All well with her. ⟦All well⟧!"),
    Case(term: "^ fine $", marked: "⟦Fine⟧. She is fine. Fine today."),
    Case(term: "=PR", marked: "Has ⟦PR⟧ but no pr"),
    Case(term: "n / a", marked: "DOB ⟦N/A⟧"),
    Case(
      term: "well presented", marked: "⟦well-presented⟧ and '⟦well' presented⟧; well, presented"),
    Case(term: "first-time mum:n", marked: "⟦First time mums⟧ and ⟦first-time mum⟧"),
    Case(term: "parents' room", marked: "the ⟦parents' room⟧"),
    Case(term: "all", marked: "⟦all⟧ \u{201C}⟦all⟧\u{201D}"),
    Case(
      term: "no concerns", marked: "⟦no concerns⟧ and no concerns were raised by",
      except: "no concerns were raised"),
    Case(term: "good\ngood bond", marked: "⟦good bond⟧ ⟦good⟧"),
    Case(term: "\\: then", marked: "he said ⟦: then⟧"),
    Case(term: "a a", marked: "⟦a a⟧ ⟦a a⟧ a"),
  ]

  @Test(arguments: cases) func matches(example: Case) throws {
    let compiled = try CompiledLexicons(
      [
        try lexicon(example.term, words: example.words, except: example.except)
      ], keepingTerms: true)
    let marked = MarkedText(example.marked)
    let note = Tokenised(marked.text, compiled)
    var matches: [Match] = []
    Matcher(compiled).match(note.stream, into: &matches)
    let words = { (ranges: [Range<Int>]) in
      ranges.map { String(decoding: note.text[$0], as: UTF8.self) }
    }
    #expect(words(matches.map { note.range($0) }) == words(marked.places))
    #expect(NaiveMatcher(compiled).matches(note.stream) == matches)
  }
}
