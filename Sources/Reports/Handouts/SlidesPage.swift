import Indicators
public import Training

/// The same examples to be shown on a wall: one landscape page each, large, with its own warning.
public struct SlidesPage {
  private let handout: Handout

  /// Makes slides of a handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// The file.
  public func render() -> [UInt8] { Array(page.html.utf8) }

  private var page: Markup {
    let slides = slides
    let numbered: [Markup] = slides.enumerated().map { index, content in
      """
      <section class="slide" aria-label="Slide \(index + 1) of \(slides.count)">
      <p class="running">\(HandoutWording.running(handout.standing))</p>
      \(content)
      <p class="number">\(index + 1) of \(slides.count)</p>
      </section>
      """
    }
    return """
      \(HandoutFrame.head("Examples of recording: slides", AuditStyle.sheet, HandoutStyle.sheet, HandoutStyle.slides))
      <body class="\(HandoutFrame.name(handout.standing))">
      <main id="main">
      \(numbered)
      </main>
      </body>
      </html>

      """
  }

  private var slides: [Markup] {
    var slides: [Markup] = [
      """
      <h1>How it was written</h1>
      <p class="lead">\(HandoutWording.count(handout.count, "passage")) from real notes</p>
      <p class="standing">\(HandoutWording.standing(handout)) \(HandoutWording.measure)</p>
      """
    ]
    for point in handout.points { slides += self.slides(of: point) }
    for (index, example) in handout.exercises.enumerated() {
      slides.append(
        """
        <h2>Find it yourself: \(index + 1)</h2>
        <blockquote>\(example.passage.text)</blockquote>
        <p class="ask">Recorded well, or to discuss? Which words tell you?</p>
        """)
      slides.append(single(example, "Answer \(index + 1): "))
    }
    return slides
  }

  private func slides(of point: Handout.Point) -> [Markup] {
    guard let strong = point.strong.first, let weak = point.weak.first else {
      return (point.strong + point.weak).map { single($0) }
    }
    // Side by side only where both can be read from the back of the room.
    guard strong.passage.text.count + weak.passage.text.count <= 700 else {
      return (point.strong + point.weak).map { single($0) }
    }
    let question = point.concern.map { AllIndicators.descriptions[$0].question } ?? ""
    let pair: Markup = """
      <h2>\(HandoutWording.title(point))</h2>
      <div class="pair"><div class="side strong"><h3><span class="sign">Recorded well</span></h3><blockquote>\(HandoutPage.passage(strong.passage))</blockquote></div><div class="side weak"><h3><span class="sign">To discuss</span></h3><blockquote>\(HandoutPage.passage(weak.passage))</blockquote></div></div>
      <p class="ask">A supervisor would ask: \(question)</p>
      """
    return [pair] + (point.strong.dropFirst() + point.weak.dropFirst()).map { single($0) }
  }

  private func single(_ example: TrainingExample, _ prefix: String = "") -> Markup {
    guard let indicator = example.indicator else { return "" }
    let description = AllIndicators.descriptions[indicator]
    let isStrong = description.kind == .strength
    return """
      <h2>\(prefix)\(description.title)</h2>
      <div class="\(isStrong ? "strong" : "weak")"><p><span class="sign">\(isStrong ? "Recorded well" : "To discuss")</span></p><blockquote>\(HandoutPage.passage(example.passage))</blockquote></div>
      <p>\(HandoutWording.why(description))</p>
      <p class="ask">A supervisor would ask: \(description.question)</p>
      """
  }
}
