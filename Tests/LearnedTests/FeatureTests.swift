import Context
import RecordingQuality
import Records
import Support
import Testing
import TextCore

@testable import Learned

/// What is one feature and what is not.
struct FeatureTests {
  private func identities(_ text: String, child: String? = nil) throws -> [UInt64] {
    var columns: [Record.Column: String] = [:]
    if let child { columns[.child] = child }
    let record = Record(id: "x", text: text, columns: columns)
    let note = NoteAnnotator(try SharedScorer.scorer.get().lexicons).annotate(record)
    return WordsOfNote(note, record, WordIdentity()).identities
  }

  /// Texts that must look alike to the model.
  static let alike: [(String, String)] = [
    ("Mum fed him.", "Mother fed her."), ("He took 120ml.", "She took 90ml."),
    ("Her son slept.", "Her daughter slept."), ("Nan came.", "Grandma came."),
    ("I don't know.", "I don\u{2019}t know."), ("He is a lovely boy.", "She is a lovely girl."),
    ("Visited with Thomas.", "Visited with Aisha."),
  ]

  @Test(arguments: alike) func looksAlike(first: String, second: String) throws {
    #expect(try identities(first) == identities(second))
  }

  @Test func childIsKnownByTheColumn() throws {
    let kai = try identities("I saw Kai smile.", child: "Kai Brown")
    #expect(try identities("I saw Zofia smile.", child: "Zofia Nowak") == kai)
  }

  @Test func fatherIsNotMother() throws {
    #expect(try identities("Mum fed him.") != identities("Dad fed him."))
  }

  @Test func wordsSharePieces() {
    func pieces(_ word: String) -> Set<UInt64> { Set(WordPieces.of(Array(word.utf8)).map(\.hash)) }
    #expect(pieces("feeding").intersection(pieces("feedin")).count >= 10)
    #expect(pieces("feeding").isDisjoint(with: pieces("social")))
    #expect(pieces("fed").isEmpty)
    #expect(pieces(String(repeating: "x", count: 400)).count < 80)
  }

  @Test func kindsAreToldApart() {
    let hashes = FeatureKind.allCases.map { Feature($0, 1, 2, 3).hash }
    #expect(Set(hashes).count == hashes.count)
    #expect(Feature(.pair, 1, 2) != Feature(.pair, 2, 1))
  }
}
