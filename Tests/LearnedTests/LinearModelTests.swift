import Context
import Foundation
import Indicators
import RecordingQuality
import Records
import Support
import Testing

@testable import Learned

/// A model comes back from its file as it was, and the fast sum is the sum of its parts.
struct LinearModelTests {
  private static let lane = LinearModel.Lane(
    indicator: "analysis", decides: true, isAdvisory: false, scale: 0.5, bias: -1, threshold: 0.25)

  private static func model(_ hashes: [UInt64]) -> LinearModel {
    let weights = hashes.indices.flatMap { row in
      (0..<LinearModel.width).map { Int8(truncatingIfNeeded: row * 31 + $0 * 7) }
    }
    return LinearModel(lanes: [lane], features: hashes, weights: weights)
  }

  static let models: [LinearModel] = [
    model([]), model([7]), model([0, 1, .max]),
    model((0..<1000).map { UInt64($0) << 54 | UInt64($0) }),
  ]

  @Test(arguments: models) func comesBackFromItsFile(model: LinearModel) throws {
    let again = try LinearModel(file: model.file)
    #expect(again.file == model.file)
    #expect(again.lanes == model.lanes)
    #expect(again.fingerprint == model.fingerprint)
  }

  @Test(arguments: models) func everyFeatureHasItsRow(model: LinearModel) {
    for (row, feature) in model.features.enumerated() {
      #expect(model.row(feature) == row)
      if !model.features.contains(feature &+ 1) { #expect(model.row(feature &+ 1) == nil) }
    }
  }

  static let broken: [(name: String, file: Data)] = [
    ("empty", Data()), ("text", Data("hello\n".utf8)),
    ("cut short", models[3].file.prefix(3000)),
    ("no weights", models[1].file.prefix { $0 != 10 } + Data("\n".utf8)),
  ]

  @Test(arguments: broken) func refusesWhatIsNoModel(name: String, file: Data) {
    #expect(throws: ModelError.notAModel) { try LinearModel(file: file) }
  }

  @Test func refusesAnotherFormat() {
    let line = #"{"casenoteModel":99,"features":0,"lanes":[],"width":48}"# + "\n"
    #expect(throws: ModelError.version(99)) { try LinearModel(file: Data(line.utf8)) }
  }

  /// On real notes, the sums of words kept by spelling equal one addition a feature.
  @Test func fastSumEqualsSlowSum() throws {
    let lexicons = try SharedScorer.scorer.get().lexicons
    let notes = try LabelledNotes.of("K", first: 12)
    var trainer = Trainer(lexicons)
    for (record, labels) in notes { trainer.add(record, labels: labels, group: record.id) }
    var options = Trainer.Options()
    options.features = 5000
    let model = trainer.train(options).model
    let annotator = NoteAnnotator(lexicons)
    let names = RuleIdentity(lexicons)
    let words = WordSums()
    let cues = CueSums(names)
    for (record, _) in notes {
      let note = annotator.annotate(record)
      var report = FindingReport()
      let rules = RuleLayer(lexicons)
      rules.findInSentences(
        of: note, ruledOut: rules.applicability(to: note).ruledOut, &report)
      var evidence = RuleEvidence()
      evidence.fill(note, report, names)
      let spelled = WordsOfNote(note, record, WordIdentity())
      let numbers = note.tokens.indices.map { index in
        let identity = spelled.identities[index]
        return words.number(ofKey: identity)
          ?? words.addNumber(ofKey: identity, identity: identity, in: model) {
            spelled.pieces(of: index)
          }
      }
      let features = NoteFeatures(
        note, evidence: evidence, identities: spelled.identities,
        firstTokens: spelled.firstTokens)
      for sentence in note.sentences.indices {
        let sum = numbers.withUnsafeBufferPointer { numbers in
          // A note with a sentence has a token.
          numbers.baseAddress.map { numbers in
            var fast = ScoringSink(model: model, words: words, cues: cues, numbers: numbers)
            features.sentence(sentence, into: &fast)
            return fast.sum()
          } ?? WeightSum()
        }
        var list = FeatureList(words: spelled, names: names)
        features.sentence(sentence, into: &list)
        var slow = WeightSum()
        for entry in list.entries { slow.add(entry.feature, of: model) }
        #expect(sum.squares == slow.squares)
        for lane in 0..<LinearModel.width { #expect(sum[lane] == slow[lane]) }
      }
    }
  }
}
