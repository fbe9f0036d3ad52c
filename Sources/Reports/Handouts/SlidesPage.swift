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
    let slides = Slide.all(of: handout)
    let numbered: [Markup] = slides.enumerated().map { index, slide in
      """
      <section class="slide" aria-label="Slide \(index + 1) of \(slides.count)">
      <p class="running">\(HandoutWording.running(handout.standing))</p>
      \(content(slide))
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

  private func content(_ slide: Slide) -> Markup {
    switch slide {
    case .title:
      """
      <h1>How it was written</h1>
      <p class="lead">\(HandoutWording.count(handout.count, "passage")) from real notes</p>
      <p class="standing">\(HandoutWording.standing(handout)) \(HandoutWording.measure)</p>
      """
    case .pair(let point, let strong, let weak):
      """
      <h2>\(HandoutWording.title(point))</h2>
      <div class="pair"><div class="side strong"><h3><span class="sign">Recorded well</span></h3><blockquote>\(HandoutPage.passage(strong.passage))</blockquote></div><div class="side weak"><h3><span class="sign">To discuss</span></h3><blockquote>\(HandoutPage.passage(weak.passage))</blockquote></div></div>
      <p class="ask">A supervisor would ask: \(HandoutWording.question(point))</p>
      """
    case .single(let example, let description, let answers):
      """
      <h2>\(answers.map { "Answer \($0): " } ?? "")\(description.title)</h2>
      <div class="\(description.kind == .strength ? "strong" : "weak")"><p><span class="sign">\(HandoutWording.sign(description))</span></p><blockquote>\(HandoutPage.passage(example.passage))</blockquote></div>
      <p>\(HandoutWording.why(description))</p>
      <p class="ask">A supervisor would ask: \(description.question)</p>
      """
    case .exercise(let number, let example):
      """
      <h2>Find it yourself: \(number)</h2>
      <blockquote>\(example.passage.text)</blockquote>
      <p class="ask">\(HandoutWording.ask)</p>
      """
    }
  }
}
