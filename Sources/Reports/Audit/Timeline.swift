import Cases

/// A case over time: when there were records, when the child was seen, who was met, what happened.
struct Timeline {
  /// Unique in the page.
  let id: String
  let view: CaseView

  private static let (left, right, width) = (150.0, 16.0, 720.0)
  private static let (top, lane) = (8.0, 24.0)

  /// The picture; nothing where fewer than two days are known.
  func draw() -> Markup {
    guard let days = view.days, days.lowerBound < days.upperBound else { return "" }
    let lanes = self.lanes
    let bottom = Self.top + Self.lane * Double(lanes.count)
    let rows: [Markup] = lanes.enumerated().map { index, lane in
      let y = Self.top + Self.lane * (Double(index) + 0.5)
      let marks: [Markup] = lane.records.compactMap { record in
        guard let day = view.records[record].day else { return nil }
        return """
          <circle class="\(lane.style)" cx="\(number(x(day, days)))" cy="\(number(y))" r="5"><title>\(AuditWording.name(of: view.records[record]))</title></circle>
          """
      }
      return """
        <text class="axis" x="\(number(Self.left - 12))" y="\(number(y))" dy="4" text-anchor="end">\(lane.title)</text><line class="grid" x1="\(number(Self.left))" x2="\(number(Self.width - Self.right))" y1="\(number(y))" y2="\(number(y))"/>\(marks)
        """
    }
    let ends: [Markup] = [(days.lowerBound, "start"), (days.upperBound, "end")].map { day, anchor in
      """
      <text class="axis" x="\(number(x(day, days)))" y="\(number(bottom + 16))" text-anchor="\(anchor)">\(CaseDate.words(day))</text>
      """
    }
    let description = lanes.map { "\($0.title): \($0.records.count)" }.joined(separator: "; ")
    return """
      <svg class="chart timeline" viewBox="0 0 \(number(Self.width)) \(number(bottom + 24))" role="img" aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">Timeline of the case from \(CaseDate.words(days.lowerBound)) to \(CaseDate.words(days.upperBound))</title><desc id="\(id)-d">Records by what they evidence. \(description). The chronology below lists them.</desc>\(rows)\(ends)</svg>
      """
  }

  private var lanes: [(title: String, style: String, records: [Int])] {
    func once(_ records: [Int]) -> [Int] { Set(records).sorted() }
    return [
      ("Records", "dot", Array(view.records.indices)),
      ("Child seen", "good", once(view.seen.seen.map(\.record))),
      ("Child not seen", "ask", once(view.seen.notSeen.map(\.record))),
      ("Men and carers met", "good", once(view.carers.flatMap { $0.met.map(\.record) })),
      ("Incidents", "ask", once(view.incidents.flatMap { $0.places.map(\.record) })),
      ("Delay", "ask", once(view.delays.map(\.place.record))),
    ]
  }

  private func x(_ day: Int, _ days: ClosedRange<Int>) -> Double {
    let (start, end) = (Self.left + 8, Self.width - Self.right - 8)
    return start + (end - start) * Double(day - days.lowerBound)
      / Double(days.upperBound - days.lowerBound)
  }

  private func number(_ value: Double) -> String { SVGNumber.words(value) }
}
