import Indicators
import Records
import Scoring
import Support
import Testing

@testable import RecordingQuality

/// The scores of the labelled notes do not depend on the order in which indicators look.
struct OrderTests {
  @Test func shuffledIndicators() throws {
    let scorer = try SharedScorer.scorer.get()
    let shuffled = scorer.makeWorker()
    var random = RepeatableRandom(seed: 11)
    for note in PlaceTests.notes.prefix(80) {
      let record = Record(id: note.id, text: note.text, columns: [.child: note.child ?? ""])
      let expected = try SharedScorer.withWorker { $0.score(record) }
      shuffled.order = AllIndicators.types.indices.shuffled(using: &random)
      #expect(shuffled.score(record) == expected, "\(note.id)")
    }
  }

  @Test func anEmptyNoteHasNothingToScore() throws {
    let score = try SharedScorer.withWorker { $0.score(Record(id: "1", text: " \n- ")) }
    #expect(score.notScored == .empty)
    #expect(score.findings.isEmpty)
  }
}
