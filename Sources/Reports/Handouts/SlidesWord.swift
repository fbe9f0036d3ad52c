import Indicators
public import Training

/// The slides as a Word file: a landscape page each, to be cut down and added to before they are
/// shown.
public struct SlidesWord {
  private let handout: Handout
  private let version: String

  /// - Parameter version: what picked the passages.
  public init(_ handout: Handout, version: String) {
    (self.handout, self.version) = (handout, version)
  }

  /// The file.
  public func render() throws(PackerError) -> [UInt8] {
    let slides = Slide.all(of: handout).enumerated().flatMap { index, slide in
      (index > 0 ? [WordBlock.pageBreak] : []) + blocks(slide)
    }
    var document = WordDocument(
      title: "Examples of recording: slides", header: HandoutWording.running(handout.standing),
      footer: "casenote \(version)", isLandscape: true, blocks: slides)
    document.scale = Self.scale
    return try document.render()
  }

  /// Letters of 20 points, which are read from the back of a room.
  private static let scale = 1.9

  private func blocks(_ slide: Slide) -> [WordBlock] {
    switch slide {
    case .title:
      [
        .title("How it was written"),
        .paragraph(
          WordText(HandoutWording.count(handout.count, "passage") + " from real notes"), .lead),
        .paragraph(WordText("\(HandoutWording.standing(handout)) \(HandoutWording.measure)")),
      ]
    case .pair(let point, let strong, let weak):
      [
        .heading(1, WordText(HandoutWording.title(point))),
        .table(
          WordTable(
            HandoutWording.title(point), columns: [.init("Recorded well"), .init("To discuss")],
            rows: [[.init(HandoutWord.text(strong)), .init(HandoutWord.text(weak))]],
            hasRowHeads: false)),
        Self.asked(HandoutWording.question(point)),
      ]
    case .single(let example, let description, let answers):
      [
        .heading(1, WordText((answers.map { "Answer \($0): " } ?? "") + description.title)),
        .paragraph(WordText([WordRun(HandoutWording.sign(description), .bold)])),
        .paragraph(HandoutWord.text(example), .quote),
        .paragraph(WordText(HandoutWording.why(description)), .note),
        Self.asked(description.question),
      ]
    case .exercise(let number, let example):
      [
        .heading(1, WordText("Find it yourself: \(number)")),
        .paragraph(WordText(example.passage.text), .quote),
        .paragraph(WordText(HandoutWording.ask)),
      ]
    }
  }

  private static func asked(_ question: String) -> WordBlock {
    HandoutWord.said("A supervisor would ask", question)
  }
}
