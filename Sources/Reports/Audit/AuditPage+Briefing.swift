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
    \(panel(1, "Background", background))
    \(panel(2, "Aim of the audit", aim))
    \(panel(3, "Case selection and grade", selection))
    \(panel(4, "Summary", summary))
    \(panel(5, "Good practice", points(.strength)))
    \(panel(6, "Areas for development", points(.concern)))
    \(panel(7, "What can you do now?", now))
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

  private var background: Markup {
    """
    <p>[Say why this audit took place, who took part, and when the panel met.]</p>
    <p>The records read are from \(wording.period).</p>
    """
  }

  private var aim: Markup {
    let questions: [Markup] = PanelQuestion.all.prefix(7).map { "<li>\($0.text)</li>" }
    return "<p>This audit asked of the records:</p><ul>\(questions)</ul>"
  }

  private var selection: Markup {
    """
    <p>\(wording.sample)</p>
    <p>[Grades, given by the panel: … of \(audit.cases.count) good or better. The software grades no case.]</p>
    """
  }

  private var summary: Markup {
    let strong = wording.leading(.strength, 2).map { AllIndicators.descriptions[$0].title }
    let weak = wording.leading(.concern, 2).map { AllIndicators.descriptions[$0].title }
    guard !strong.isEmpty || !weak.isEmpty else { return "<p>[Nothing was found to sum up.]</p>" }
    return """
      <p>In \(wording.count(audit.cohort.records, "record")) of \(wording.count(audit.cohort.cases, "case")), what most cases evidence is \(strong.isEmpty ? "not told" : strong.map(\.lowercasedFirst).joined(separator: " and ")); what a reader would ask about in most is \(weak.isEmpty ? "not told" : weak.map(\.lowercasedFirst).joined(separator: " and ")).</p>
      <p>[Say what this means for the children.]</p>
      """
  }

  private func points(_ kind: IndicatorDescription.Kind) -> Markup {
    let points: [Markup] = wording.leading(kind, 6).map { number in
      let title = AllIndicators.descriptions[number].title
      let cases = AuditWording.words(audit.cohort.indicatorCases[number])
      let records = AuditWording.words(audit.cohort.indicatorRecords[number])
      return "<li><strong>\(title)</strong>: \(cases) cases, \(records) records.</li>"
    }
    return points.isEmpty ? "<p>[None was found.]</p>" : "<ul>\(points)</ul>"
  }

  private var now: Markup {
    let questions: [Markup] = wording.leading(.concern, 5).map {
      "<li>\(AllIndicators.descriptions[$0].question)</li>"
    }
    return """
      <p>Before you save your next record, ask yourself:</p><ul>\(questions)</ul>
      <p>[Training, guidance and contacts.]</p>
      """
  }

  /// An action plan with nothing in it but what was found most, for the panel to fill.
  var actionPlan: Markup {
    let found: [Markup] = wording.leading(.concern, 5).map { number in
      let indicator = AllIndicators.descriptions[number]
      return """
        <tr><th scope="row">\(indicator.title) <span class="small">(\(AuditWording.words(audit.cohort.indicatorCases[number])) cases)</span></th>\(Self.blanks)</tr>
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
