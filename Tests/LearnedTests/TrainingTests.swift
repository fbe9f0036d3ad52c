import RecordingQuality
import Records
import Support
import Testing

@testable import Learned

/// Training gives the same model each time, and one that has learned.
struct TrainingTests {
  private func trainer(_ writers: [String], first count: Int) throws -> Trainer {
    var trainer = Trainer(try SharedScorer.scorer.get().lexicons)
    for writer in writers {
      for (record, labels) in try LabelledNotes.of(writer, first: count) {
        trainer.add(record, labels: labels, group: writer)
      }
    }
    return trainer
  }

  @Test func sameNotesGiveTheSameBytes() throws {
    var options = Trainer.Options()
    options.features = 2000
    options.folds = 2
    let first = try trainer(["A", "G"], first: 8).train(options).model
    let second = try trainer(["A", "G"], first: 8).train(options).model
    #expect(first.file == second.file)
    #expect(first.features.count <= 2000)
    #expect(first.lanes.contains { $0.decides })
  }

  @Test func groupsAreNeverSplit() {
    let groups = (0..<40).map { "w\($0 % 7)" }
    let folds = Folds(groups, count: 3)
    #expect(folds.count == 3)
    for group in Set(groups) {
      let parts = Set(groups.indices.filter { groups[$0] == group }.map { folds.ofNote[$0] })
      #expect(parts.count == 1)
    }
    #expect(Set(folds.ofNote).count == 3)
    #expect(Folds(["a", "a"], count: 5).count == 1)
  }

  /// Scores with labels, and between which two scores F1 is greatest.
  static let cuts: [(scored: [(Float, TrainingNote.Label)], above: Float, below: Float)] = [
    ([(3, .yes), (2, .yes), (1, .no), (0, .no)], 1, 2),
    ([(3, .no), (2, .yes), (1, .yes), (0, .no)], 0, 1),
    ([(3, .yes), (2, .maybe), (1, .no)], 1, 3),
    ([(3, .yes), (2, .no), (2, .yes), (1, .no), (0, .no), (-1, .no), (-2, .yes)], 1, 2),
  ]

  @Test(arguments: cuts) func thresholdIsWhereF1IsGreatest(
    scored: [(Float, TrainingNote.Label)], above: Float, below: Float
  ) {
    let cut = Threshold.best(scored.map { (score: $0.0, label: $0.1) })
    #expect(above < cut && cut < below, "\(cut)")
  }

  @Test func nothingLabelledIsNeverFound() {
    #expect(Threshold.best([(3, .no), (1, .maybe)]) == .greatestFiniteMagnitude)
  }

  @Test func rarerClassIsSeparatedToo() {
    // Rows of class yes share one feature, the others another; both share a third.
    let (yes, no, both) = (Feature(.word, 1), Feature(.word, 2), Feature(.word, 3))
    let notes = (0..<20).map { index in
      NoteRows(sentences: [[index < 4 ? yes : no, both]], record: [])
    }
    let set = TrainingSet(notes)
    let rows = set.rows.indices.filter { set.rows[$0].sentence != nil }
    let vectors = SupportVectors(
      set, rows: rows, isPositive: rows.map { set.rows[$0].note < 4 },
      costs: rows.map { _ in 1 })
    for row in rows {
      #expect((vectors.score(set, row: row) > 0) == (set.rows[row].note < 4))
    }
  }
}
