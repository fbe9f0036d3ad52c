import Cases
import Indicators

extension AuditPage {
  /// The strengths, or the areas for development, theme by theme, with evidence.
  func themes(_ kind: IndicatorDescription.Kind) -> Markup {
    let isStrength = kind == .strength
    let sections: [Markup] = Theme.allCases.compactMap { theme in
      let numbers = AllIndicators.descriptions.indices.filter {
        AllIndicators.descriptions[$0].theme == theme && AllIndicators.descriptions[$0].kind == kind
      }
      guard !numbers.isEmpty else { return nil }
      return self.theme(theme, kind, numbers)
    }
    let id = isStrength ? "strengths" : "areas"
    return """
      <section id="\(id)" class="\(kind.rawValue)" aria-labelledby="h-\(id)">
      <h2 id="h-\(id)">\(isStrength ? "Strengths" : "Areas for development")</h2>
      <p>\(isStrength ? "What the records evidence, theme by theme." : "Where a reader would ask more, theme by theme, with the question to put.")</p>
      \(sections)
      </section>
      """
  }

  private func theme(
    _ theme: Theme, _ kind: IndicatorDescription.Kind, _ numbers: [Int]
  ) -> Markup {
    let key = Cohort.ThemeKey(theme, kind)
    let records = audit.cohort.themeRecords[key] ?? Share(0, of: 0)
    let cases = audit.cohort.themeCases[key] ?? Share(0, of: 0)
    let what = kind == .strength ? "One strength at least" : "One question at least"
    let name = "theme.\(theme.rawValue).\(kind.rawValue)"
    let shown = numbers.filter { audit.cohort.indicatorRecords[$0].count > 0 }
    let silent = numbers.filter { audit.cohort.indicatorRecords[$0].count == 0 }
    let silence: Markup =
      silent.isEmpty
      ? ""
      : """
      <p class="silent">Not evidenced in any record: \(silent.map { AllIndicators.descriptions[$0].title.lowercasedFirst }.joined(separator: ", ")).\(silent.map(hidden))</p>
      """
    return """
      <div class="theme">
      <h3>\(theme.title)</h3>
      <p class="shares">\(what) in \(figure("\(name).records", records, "record")), \(figure("\(name).cases", cases, "case")).</p>
      \(shown.map { indicator($0) })\(silence)
      </div>
      """
  }

  /// The figures of an indicator that no record shows.
  private func hidden(_ number: Int) -> Markup {
    let id = AllIndicators.descriptions[number].id
    let (records, cases) = (
      audit.cohort.indicatorRecords[number], audit.cohort.indicatorCases[number]
    )
    return """
      <span data-figure="indicator.\(id).records" data-count="\(records.count)" data-total="\(records.total)"></span><span data-figure="indicator.\(id).cases" data-count="\(cases.count)" data-total="\(cases.total)"></span>
      """
  }

  private func indicator(_ number: Int) -> Markup {
    let indicator = AllIndicators.descriptions[number]
    let records = audit.cohort.indicatorRecords[number]
    let cases = audit.cohort.indicatorCases[number]
    let quotes: [Markup] = wording.evidence(number, 3).map {
      "<li>\(quote($0.case, $0.place, [number])) \(link($0.case, $0.place.record))</li>"
    }
    let evidence: Markup =
      quotes.isEmpty
      ? (indicator.unit == .record
        ? "<p class=\"silent\">It is about a record as a whole, so there are no words to quote.</p>"
        : "<p class=\"silent\">No words to quote in the cases of the sample.</p>")
      : "<ul class=\"quotes\">\(quotes)</ul>"
    let question: Markup =
      indicator.kind == .concern
      ? "<p class=\"question\">To ask: \(indicator.question)</p>" : ""
    let advisory: Markup =
      audit.advisory.contains(number)
      ? " <span class=\"tag\">advisory: often wrong, shown and not scored</span>" : ""
    return """
      <article class="indicator">
      <h4>\(indicator.title)\(advisory)</h4>
      <div class="measure">\(ShareBar.draw(cases))<p>\(figure("indicator.\(indicator.id).records", records, "record")) · \(figure("indicator.\(indicator.id).cases", cases, "case"))</p></div>
      \(question)\(evidence)
      </article>
      """
  }
}

extension String {
  /// With a small letter at the beginning.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
