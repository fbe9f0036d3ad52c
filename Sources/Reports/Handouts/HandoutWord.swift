import Indicators
public import Training

/// A handout as a Word file, to be cut down and added to for a session.
public struct HandoutWord {
  private let handout: Handout
  private let version: String

  /// - Parameter version: what picked the passages.
  public init(_ handout: Handout, version: String) {
    (self.handout, self.version) = (handout, version)
  }

  /// The file.
  public func render() throws(PackerError) -> [UInt8] {
    try WordDocument(
      title: "Examples of recording", header: HandoutWording.running(handout.standing),
      footer: "casenote \(version)", blocks: blocks
    ).render()
  }

  private var blocks: [WordBlock] {
    var blocks: [WordBlock] = [
      .title("How it was written"),
      .paragraph(WordText(HandoutWording.count(handout.count, "passage")), .lead),
      .paragraph(WordText([WordRun(HandoutWording.running(handout.standing), .bold)])),
      .paragraph(
        WordText("\(HandoutWording.standing(handout)) \(HandoutWording.measure)")),
      .paragraph(
        "Green and underlined: recorded well. Yellow with dots below: a question to put. "
          + "Words in brackets stand for what was taken out.", .note),
    ]
    for theme in Theme.allCases {
      let points = handout.points.filter { $0.theme == theme }
      if points.isEmpty { continue }
      blocks.append(.heading(1, WordText(theme.title)))
      for point in points {
        add(point, to: &blocks)
      }
    }
    if !handout.whole.isEmpty {
      blocks += [.pageBreak, .heading(1, "Whole records")]
      for (index, example) in handout.whole.enumerated() {
        blocks.append(.heading(2, WordText("Record \(index + 1)")))
        blocks.append(.paragraph(Self.text(example), .quote))
        blocks.append(.paragraph(WordText("Picked for: \(example.reason)."), .note))
      }
    }
    if !handout.exercises.isEmpty { addExercises(to: &blocks) }
    return blocks
  }

  private func add(_ point: Handout.Point, to blocks: inout [WordBlock]) {
    blocks.append(.heading(2, WordText(HandoutWording.title(point))))
    let sides = [(point.strength, point.strong), (point.concern, point.weak)].compactMap {
      indicator, examples in indicator.map { (AllIndicators.descriptions[$0], examples) }
    }
    if sides.count == 2 {
      let rows = (0..<max(sides[0].1.count, sides[1].1.count)).map { row in
        sides.map { row < $0.1.count ? WordTable.Cell(Self.text($0.1[row])) : "" }
      }
      blocks.append(
        .table(
          WordTable(
            HandoutWording.title(point),
            columns: sides.map { WordTable.Column("\(HandoutWording.sign($0.0)): \($0.0.title)") },
            rows: rows, hasRowHeads: false)))
    } else {
      for (description, examples) in sides {
        blocks.append(.paragraph(WordText([WordRun(HandoutWording.sign(description), .bold)])))
        for example in examples { blocks.append(.paragraph(Self.text(example), .quote)) }
      }
    }
    for (description, _) in sides {
      let of = sides.count == 2 ? "\(description.title): why it matters" : "Why it matters"
      blocks.append(Self.said(of, HandoutWording.why(description)))
      blocks.append(Self.said("A supervisor would ask", description.question))
    }
  }

  private func addExercises(to blocks: inout [WordBlock]) {
    blocks += [
      .pageBreak, .heading(1, "Find it yourself"), .paragraph(WordText(HandoutWording.task)),
    ]
    for (index, example) in handout.exercises.enumerated() {
      blocks.append(.heading(2, WordText("Exercise \(index + 1)")))
      blocks.append(.paragraph(WordText(example.passage.text), .quote))
      blocks.append(.paragraph(WordText(HandoutWording.ask), .note))
    }
    blocks += [.pageBreak, .heading(1, "Answer sheet")]
    for (index, example) in handout.exercises.enumerated() {
      guard let indicator = example.indicator else { continue }
      let description = AllIndicators.descriptions[indicator]
      let sign = description.kind == .strength ? "recorded well" : "to discuss"
      blocks.append(
        .heading(2, WordText("Exercise \(index + 1): \(sign), \(description.title)")))
      blocks.append(.paragraph(Self.text(example), .quote))
      if example.passage.marks.isEmpty {
        blocks.append(.paragraph(WordText(HandoutWording.unmarked), .note))
      }
      blocks.append(.paragraph(WordText(description.question), .note))
    }
  }

  static func said(_ name: String, _ words: String) -> WordBlock {
    .paragraph(WordText([WordRun("\(name): ", .bold), WordRun(words)]))
  }

  static func text(_ example: TrainingExample) -> WordText {
    let look: WordRun.Look = example.kind == .weak ? .question : .strength
    return WordText(
      example.passage.parts.map { WordRun($0.text, $0.isMarked ? look : .plain) })
  }
}
