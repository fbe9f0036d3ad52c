import ArgumentParser
import Foundation
import Learned
import Pipeline
import RecordingQuality
import Records
import Reports

/// `casenote train`: the learned layer, from labelled notes.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the learned layer on labelled notes.",
    discussion: """
      Notes are records as 'casenote score' reads them, labels are as 'casenote evaluate' takes \
      them; every label needs its note. The same notes and labels give the same model, byte for \
      byte. Thresholds are set on notes not trained on: those of a file are kept together where \
      there are several files, else those of a case. What is printed compares the rules with the \
      model on such notes; the model decides where it is the better. Use it with --model. Exit \
      status: 0 done; 2 an input or the output cannot be used.
      """)

  @Option(
    help: ArgumentHelp(
      "Labelled records: a file or a folder. May be given again.", valueName: "file"))
  var notes: [String]

  @Option(help: ArgumentHelp("Their labels: a file. May be given again.", valueName: "file"))
  var labels: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String

  @Option(help: "The most features to keep; fewer make a smaller and faster model.")
  var features = Trainer.Options().features

  @Option(help: "The least precision to aim at, from 0 to 1; below that a finding is no help.")
  var precision = Trainer.Options().precision

  @Option(help: "What a note on the wrong side costs; less makes a more cautious model.")
  var cost = Trainer.Options().cost

  @Option(help: "Into how many parts the notes are dealt to set thresholds.")
  var folds = Trainer.Options().folds

  @Flag(help: "Leave out the examples of 'casenote indicators', which teach the model too.")
  var withoutExamples = false

  @OptionGroup var lexicons: LexiconOptions

  func validate() throws {
    if features < 1 { throw ValidationError("--features must be 1 or more, not \(features).") }
    if !(0...1).contains(precision) {
      throw ValidationError("--precision must be from 0 to 1, not \(precision).")
    }
    if !(cost > 0) { throw ValidationError("--cost must be above 0, not \(cost).") }
    if folds < 2 { throw ValidationError("--folds must be 2 or more, not \(folds).") }
  }

  func run() throws {
    var trainer = Trainer(try lexicons.compile())
    if !withoutExamples { trainer.addExamples() }
    let unlabelled = try add(to: &trainer)
    if unlabelled > 0 {
      StandardError().line("casenote: \(unlabelled) records have no labels and were left out.")
    }
    var options = Trainer.Options()
    options.features = features
    options.cost = cost
    options.precision = precision
    options.folds = folds
    let (model, report) = trainer.train(options)
    try write(model.file)
    try StandardOutput.write(TrainingTable.text(report))
  }

  private func write(_ file: Data) throws(CommandError) {
    do throws(OutputError) {
      let report = try ReportOutput(path: output)
      try report.write(Array(file))
      try report.finish()
    } catch {
      throw CommandError(error)
    }
  }

  /// All labels by the id of their note.
  private func readLabels() throws(CommandError) -> [String: LabelledNote] {
    var all: [String: LabelledNote] = [:]
    do throws(EvaluationError) {
      for path in labels {
        for note in try EvaluationInput.labels(in: JSONLinesFile(path)) {
          guard all.updateValue(note, forKey: note.id) == nil else {
            throw .repeatedInFiles(file: path, id: note.id)
          }
        }
      }
    } catch {
      throw CommandError("\(error)")
    }
    return all
  }

  /// Adds each labelled record with its labels; gives the number of records without.
  private func add(to trainer: inout Trainer) throws(CommandError) -> Int {
    let labels = try readLabels()
    let records = try readRecords()
    let files = Set(records.map(\.source.file))
    try ScorePlan.refuse(output: output, amongInputs: self.labels + files)
    var missing = Set(labels.keys)
    var unlabelled = 0
    for record in records {
      guard let label = labels[record.id], missing.remove(record.id) != nil else {
        unlabelled += 1
        continue
      }
      let group = files.count > 1 ? record.source.file : record.string(.case) ?? record.id
      trainer.add(record, labels: label, group: group)
    }
    if let first = missing.min() {
      throw CommandError(
        "casenote: \(missing.count) labelled notes are not among the records, '\(first)' the first. "
          + "Name their files with --notes.")
    }
    return unlabelled
  }

  private func readRecords() throws(CommandError) -> [Record] {
    var records: [Record] = []
    do throws(InputError) {
      let source = try RecordSource(paths: notes)
      while let batch = try source.nextBatch() {
        batch.forEachRecord { if case .record(let record) = $0 { records.append(record) } }
      }
    } catch {
      throw CommandError("\(error)")
    }
    return records
  }
}
