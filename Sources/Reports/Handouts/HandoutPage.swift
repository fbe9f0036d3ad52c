import Indicators
public import Training

/// A handout as one HTML file: nothing from outside, no script, for screens and for A4 paper.
///
/// What holds of it stands at the head of every page, on paper too.
public struct HandoutPage {
  let handout: Handout
  private let version: String

  /// - Parameter version: what picked the passages.
  public init(_ handout: Handout, version: String) {
    (self.handout, self.version) = (handout, version)
  }

  /// The file.
  public func render() -> [UInt8] { Array(page.html.utf8) }

  // A head of a table is repeated on every page that is printed, and takes its room there: nothing
  // else does both in all browsers.
  private var page: Markup {
    """
    \(HandoutFrame.head("Examples of recording", AuditStyle.sheet, HandoutStyle.sheet))
    <body class="\(HandoutFrame.name(handout.standing))">
    <a class="skip" href="#main">Skip to the examples</a>
    <table class="frame" role="presentation"><thead role="presentation"><tr role="presentation"><td role="presentation"><section aria-label="Standing"><p class="running">\(HandoutWording.running(handout.standing))</p></section></td></tr></thead><tbody role="presentation"><tr role="presentation"><td role="presentation">
    <header>
    <p class="kicker">Training examples</p>
    <h1>How it was written</h1>
    <p class="lead">\(HandoutWording.count(handout.count, "passage")): strong beside weak\(handout.exercises.isEmpty ? "" : ", and exercises with answers")</p>
    <p class="standing">\(HandoutWording.standing(handout)) \(HandoutWording.measure)</p>
    </header>
    <nav aria-label="Contents"><h2>Contents</h2><ol>\(contents)</ol></nav>
    <main id="main">
    \(Theme.allCases.map(theme))
    \(whole)
    \(exercises)
    </main>
    <footer><p>Words in brackets stand for what was taken out: [Mother], [Day 12]. The same name stands for the same person within a case, and for somebody else in another. No key was kept. Made by casenote \(version).</p></footer>
    </td></tr></tbody></table>
    </body>
    </html>

    """
  }

  private var contents: [Markup] {
    var entries: [(id: String, title: String)] = Theme.allCases.filter { !points($0).isEmpty }
      .map { ($0.rawValue, $0.title) }
    if !handout.whole.isEmpty { entries.append(("whole", "Whole records")) }
    if !handout.exercises.isEmpty {
      entries += [("exercises", "Find it yourself"), ("answers", "Answer sheet")]
    }
    return entries.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }
  }

  private func points(_ theme: Theme) -> [Handout.Point] {
    handout.points.filter { $0.theme == theme }
  }

  private func theme(_ theme: Theme) -> Markup {
    let points = points(theme)
    guard !points.isEmpty else { return "" }
    return """
      <section id="\(theme.rawValue)" aria-labelledby="h-\(theme.rawValue)">
      <h2 id="h-\(theme.rawValue)">\(theme.title)</h2>
      \(points.map(point))
      </section>
      """
  }

  private func point(_ point: Handout.Point) -> Markup {
    let sides = [side(point.strength, point.strong), side(point.concern, point.weak)]
    return """
      <article class="point" aria-label="\(HandoutWording.title(point))">
      <div class="pair">\(sides)</div>
      </article>
      """
  }

  /// The strong side of a point or the weak one.
  private func side(_ indicator: Int?, _ examples: [TrainingExample]) -> Markup {
    guard let indicator else { return "" }
    let description = AllIndicators.descriptions[indicator]
    let isStrong = description.kind == .strength
    let quotes: [Markup] = examples.map { "<blockquote>\(Self.passage($0.passage))</blockquote>" }
    return """
      <div class="side \(isStrong ? "strong" : "weak")">
      <h3><span class="sign">\(HandoutWording.sign(description))</span> \(description.title)</h3>
      \(quotes)
      <dl><dt>Why it matters</dt><dd>\(HandoutWording.why(description))</dd>
      <dt>A supervisor would ask</dt><dd>\(description.question)</dd></dl>
      </div>
      """
  }

  private var whole: Markup {
    guard !handout.whole.isEmpty else { return "" }
    let records: [Markup] = handout.whole.enumerated().map { index, example in
      """
      <article class="side strong" aria-labelledby="h-whole-\(index + 1)"><h3 id="h-whole-\(index + 1)">Record \(index + 1)</h3><blockquote>\(Self.passage(example.passage))</blockquote><p class="note">Picked for: \(example.reason).</p></article>
      """
    }
    return """
      <section id="whole" aria-labelledby="h-whole">
      <h2 id="h-whole">Whole records</h2>
      <p>How the parts go together: what was seen, what it means, who does what by when.</p>
      \(records)
      </section>
      """
  }

  private var exercises: Markup {
    guard !handout.exercises.isEmpty else { return "" }
    let items: [Markup] = handout.exercises.map { example in
      """
      <li><blockquote>\(example.passage.text)</blockquote><p class="blank">Recorded well, or to discuss?</p><p class="blank">Which words?</p></li>
      """
    }
    let answers: [Markup] = handout.exercises.compactMap { example in
      guard let indicator = example.indicator else { return nil }
      let description = AllIndicators.descriptions[indicator]
      let isStrong = description.kind == .strength
      let unmarked: Markup =
        example.passage.marks.isEmpty ? "<p class=\"note\">\(HandoutWording.unmarked)</p>" : ""
      return """
        <li class="side \(isStrong ? "strong" : "weak")"><p><span class="sign">\(HandoutWording.sign(description))</span> <strong>\(description.title)</strong></p><blockquote>\(Self.passage(example.passage))</blockquote>\(unmarked)<p class="note">\(description.question)</p></li>
        """
    }
    return """
      <section id="exercises" aria-labelledby="h-exercises">
      <h2 id="h-exercises">Find it yourself</h2>
      <p>\(HandoutWording.task)</p>
      <ol class="tasks">\(items)</ol>
      </section>
      <section id="answers" aria-labelledby="h-answers">
      <h2 id="h-answers">Answer sheet</h2>
      <p>A program found these; a group may well see more, or see it otherwise.</p>
      <ol class="tasks">\(answers)</ol>
      </section>
      """
  }

  /// A passage with its marks, lines as they were.
  static func passage(_ passage: MarkedPassage) -> Markup {
    let parts: [Markup] = passage.parts.map {
      $0.isMarked ? "<mark>\($0.text)</mark>" : "\($0.text)"
    }
    return Markup(parts)
  }
}

/// What a handout and its slides begin with.
enum HandoutFrame {
  /// All up to the body.
  static func head(_ title: String, _ sheets: Markup...) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>\(title)</title>
    <link rel="icon" href="data:,">
    <style>\(Markup(sheets))</style>
    </head>
    """
  }

  /// The class of a page by its standing.
  static func name(_ standing: Handout.Standing) -> String {
    standing == .draft ? "draft" : "signed"
  }
}
