import Context
import Indicators
import Records
import TextCore

/// One labelled note as the trainer keeps it: features, labels, and what the rules found.
struct TrainingNote {
  /// The writer, the file or the case: notes of one group are never split between folds.
  var group: String
  var rows: NoteRows
  /// For each indicator the label of each sentence, then of the record.
  let labels: [[Label]]
  /// For each indicator whether the rules alone find it, sentence by sentence, then in the record.
  let ruled: [[Bool]]

  /// What the readers say of a row for one indicator.
  enum Label: Sendable { case no, maybe, yes }

  /// It only teaches: rules were written to find what it shows, so nothing is measured on it.
  let isExample: Bool

  /// - Parameter label: what is known of each sentence, nil for the record, for an indicator.
  private init(
    _ read: ReadNote, group: String, isExample: Bool,
    label: (_ indicator: IndicatorNumber, _ sentence: Int?) -> Label
  ) {
    self.group = group
    self.isExample = isExample
    rows = read.rows
    let sentences = read.note.sentences.indices
    labels = AllIndicators.descriptions.indices.map { number in
      // Where it cannot be nothing is decided, and so nothing is to be learned.
      read.ruledOut.contains(number)
        ? Array(repeating: .maybe, count: sentences.count + 1)
        : sentences.map { label(number, $0) } + [label(number, nil)]
    }
    ruled = AllIndicators.descriptions.indices.map { number in
      var found = [Bool](repeating: false, count: sentences.count + 1)
      for finding in read.report.findings where finding.indicator == number {
        let sentence = finding.place.flatMap { read.note.sentence(at: $0) }
        found[sentence ?? sentences.count] = true
      }
      return found
    }
  }

  /// A note with the labels of its readers.
  init(_ read: ReadNote, labels: LabelledNote, group: String) {
    let offsets = Self.scalarOffsets(read.record)
    // The readers' sentences that each of ours stands for.
    let held = read.note.sentences.map { sentence in
      labels.sentences(at: offsets[Int(sentence.place.start)]..<offsets[Int(sentence.place.end)])
    }
    self.init(read, group: group, isExample: false) { number, sentence in
      let id = AllIndicators.descriptions[number].id
      guard let sentence else {
        return labels.record.contains(id)
          ? .yes : labels.recordMaybe.contains(id) ? .maybe : .no
      }
      if let sure = labels.sure[id], !held[sentence].isDisjoint(with: sure) { return .yes }
      if let maybe = labels.maybe[id], !held[sentence].isDisjoint(with: maybe) { return .maybe }
      return .no
    }
  }

  /// An example or a near-miss of an indicator, of which nothing is known for the others.
  init(_ read: ReadNote, of indicator: IndicatorNumber, shows: Bool, marks: [Place]) {
    let unit = AllIndicators.descriptions[indicator].unit
    self.init(read, group: AllIndicators.descriptions[indicator].id, isExample: true) {
      number, sentence in
      guard number == indicator, (sentence == nil) == (unit == .record) else { return .maybe }
      guard let sentence else { return shows ? .yes : .no }
      let place = read.note.sentences[sentence].place
      return marks.contains { $0.overlaps(place) } ? .yes : .no
    }
  }

  /// For each byte of a text, how many scalars begin before it.
  private static func scalarOffsets(_ record: Record) -> [Int] {
    record.withText { text in
      var offsets: [Int] = []
      offsets.reserveCapacity(text.count + 1)
      var scalars = 0
      for byte in text {
        offsets.append(scalars)
        // Counted at a scalar's first byte; the bytes that go on one belong to the same place.
        if byte & 0xC0 != 0x80 { scalars += 1 }
      }
      return offsets + [scalars]
    }
  }
}
