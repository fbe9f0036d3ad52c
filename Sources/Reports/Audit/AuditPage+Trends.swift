import Cases
import Indicators

extension AuditPage {
  /// What trends show: four strengths that the audits came back to, and one concern.
  static let measures = [
    "child-observed", "analysis", "father-engaged", "outcome-action", "self-report",
  ]

  /// Trends by month and by team, drawn and listed.
  var trends: Markup {
    let numbers = Self.measures.compactMap { AllIndicators.number(of: $0) }
    return """
      <section id="trends" aria-labelledby="h-trends">
      <h2 id="h-trends">Trends by month, age and team</h2>
      <p>The share of records in which each shows, of those in which it could. Few records in a month, an age or a team make a share jump: read it with its numbers.</p>
      \(months(numbers))
      \(ages(numbers))
      \(teams(numbers))
      </section>
      """
  }

  private func months(_ numbers: [Int]) -> Markup {
    let months = audit.cohort.months.sorted { $0.key < $1.key }
    guard !months.isEmpty else { return "<h3>By month</h3><p>No record has a date.</p>" }
    let charts: [Markup] = numbers.map { number in
      let points = months.filter { $0.value[number].total > 0 }
        .map { (month: $0.key, share: $0.value[number]) }
      let title = AllIndicators.descriptions[number].title
      let chart = LineChart(
        id: "chart-\(AllIndicators.descriptions[number].id)", title: "\(title), by month",
        points: points)
      return points.count < 2
        ? "" : "<figure><figcaption>\(title)</figcaption>\(chart.draw())</figure>"
    }
    let rows = months.map { month in
      (
        key: "month.\(CaseDate.key(month: month.key))", name: CaseDate.words(month: month.key),
        shares: month.value
      )
    }
    return """
      <h3>By month</h3><div class="charts">\(charts)</div>\(table("Records by month", "Month", rows, numbers))
      """
  }

  private func ages(_ numbers: [Int]) -> Markup {
    let rows = AgeBand.allCases.compactMap { age in
      audit.cohort.ages[age].map { (key: "age.\(age.rawValue)", name: age.rawValue, shares: $0) }
    }
    guard !rows.isEmpty else { return "<h3>By age</h3><p>No record gives an age.</p>" }
    return """
      <h3>By age</h3><p>The age of the child on the day of the record, in the bands of national statistics.</p>\(table("Records by the child's age", "Age", rows, numbers))
      """
  }

  private func teams(_ numbers: [Int]) -> Markup {
    guard !audit.cohort.teams.isEmpty else {
      return "<h3>By team</h3><p>No record names a team.</p>"
    }
    // By name: an order by share would be a league table.
    let rows = audit.cohort.teams.sorted { $0.key < $1.key }.map {
      (key: "team.\($0.key)", name: $0.key, shares: $0.value)
    }
    return """
      <h3>By team</h3><p>In the order of the alphabet. Teams have different work: a duty team sees few children twice, and a share says nothing of who is better.</p>\(table("Records by team", "Team", rows, numbers))
      """
  }

  private func table(
    _ caption: String, _ first: String, _ rows: [(key: String, name: String, shares: [Share])],
    _ numbers: [Int]
  ) -> Markup {
    let heads: [Markup] = numbers.map {
      "<th scope=\"col\">\(AllIndicators.descriptions[$0].title)</th>"
    }
    let body: [Markup] = rows.map { row in
      let cells: [Markup] = numbers.map { number in
        let share = row.shares[number]
        let id = AllIndicators.descriptions[number].id
        return "<td>\(ShareBar.draw(share))\(figure("\(row.key).\(id)", share))</td>"
      }
      return "<tr><th scope=\"row\"><bdi>\(row.name)</bdi></th>\(cells)</tr>"
    }
    return """
      <div class="scroll" role="group" aria-label="\(caption)" tabindex="0"><table class="trend"><caption>\(caption)</caption>
      <thead><tr><th scope="col">\(first)</th>\(heads)</tr></thead><tbody>\(body)</tbody></table></div>
      """
  }
}
