import Cases
import Indicators

extension AuditPage {
  /// The briefing in the seven panels that partnerships publish, to be edited in the browser.
  var briefing: Markup {
    """
    <section id="briefing" aria-labelledby="h-briefing">
    <h2 id="h-briefing">Seven-panel briefing (draft)</h2>
    <p class="note">A first draft for the panel. Click into a panel to change it; print or save the page to keep what you wrote. Nothing is sent anywhere. It quotes no record, because a briefing is published.</p>
    <div class="panels">
    \(Briefing(wording).panels.enumerated().map { panel($0 + 1, $1.title, body(of: $1.lines)) })
    </div>
    </section>
    """
  }

  private func panel(_ number: Int, _ title: String, _ body: Markup) -> Markup {
    """
    <div class="panel" role="group" aria-labelledby="h-panel-\(number)"><h3 id="h-panel-\(number)">\(title)</h3>
    <div class="edit" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="h-panel-\(number)">\(body)</div></div>
    """
  }

  /// Paragraphs, and points that follow each other as one list.
  private func body(of lines: [Briefing.Line]) -> Markup {
    var body: Markup = ""
    var points: [Markup] = []
    func endList() {
      if !points.isEmpty { body += "<ul>\(points)</ul>" }
      points = []
    }
    for line in lines {
      switch line {
      case .paragraph(let text):
        endList()
        body += "<p>\(text)</p>"
      case .point("", let text): points.append("<li>\(text)</li>")
      case .point(let lead, let text):
        points.append("<li><strong>\(lead)</strong>: \(text)</li>")
      }
    }
    endList()
    return body
  }

  /// An action plan with nothing in it but what was found most, for the panel to fill.
  var actionPlan: Markup {
    let found: [Markup] = wording.leading(.concern, 5).map { number in
      let indicator = AllIndicators.descriptions[number]
      return """
        <tr><th scope="row">\(indicator.title) <span class="small">(\(AuditWording.words(audit.cohort.indicatorCases[number], "case")))</span></th>\(Self.blanks)</tr>
        """
    }
    let empty: [Markup] = (0..<max(1, 6 - found.count)).map { number in
      "<tr><th scope=\"row\" contenteditable=\"true\"><span class=\"visually-hidden\">Further finding \(number + 1)</span></th>\(Self.blanks)</tr>"
    }
    return """
      <section id="plan" aria-labelledby="h-plan">
      <h2 id="h-plan">Action plan</h2>
      <p class="note">The cells can be edited. An action says who does it and by when, and what will be different for children.</p>
      <div class="scroll" role="group" aria-label="Action plan" tabindex="0"><table class="plan"><caption>Action plan</caption>
      <thead><tr><th scope="col">Finding</th><th scope="col">What will be different for children</th><th scope="col">Action</th><th scope="col">Who</th><th scope="col">By when</th><th scope="col">Progress</th></tr></thead>
      <tbody>\(found)\(empty)</tbody></table></div>
      </section>
      """
  }

  private static let blanks = Markup(
    repeatElement("<td contenteditable=\"true\"></td>" as Markup, count: 5))
}
