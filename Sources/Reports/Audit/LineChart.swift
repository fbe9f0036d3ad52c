import Cases

/// Shares over months as a line, drawn as SVG with a title and a description for screen readers.
struct LineChart {
  /// Unique in the page.
  let id: String
  let title: String
  /// Months, counted from the year 0, and the share of each; those without a record left out.
  let points: [(month: Int, share: Share)]

  private static let (left, right, top, bottom) = (44.0, 14.0, 12.0, 26.0)
  private static let (width, height) = (640.0, 170.0)

  /// The picture.
  func draw() -> Markup {
    guard let first = points.first?.month, let last = points.last?.month else { return "" }
    let dots: [Markup] = points.map { point in
      """
      <circle cx="\(number(x(point.month, first, last)))" cy="\(number(y(point.share)))" r="4"><title>\(CaseDate.words(month: point.month)): \(AuditWording.words(point.share)) records</title></circle>
      """
    }
    let grid: [Markup] = [0, 50, 100].map { percent in
      let y = number(y(Share(percent, of: 100)))
      return """
        <line class="grid" x1="\(number(Self.left))" x2="\(number(Self.width - Self.right))" y1="\(y)" y2="\(y)"/><text class="axis" x="\(number(Self.left - 6))" y="\(y)" dy="4" text-anchor="end">\(percent) %</text>
        """
    }
    let span = max(1, last - first)
    let step = max(1, (span + 7) / 8)
    let months: [Markup] = stride(from: first, through: last, by: step).map { month in
      """
      <text class="axis" x="\(number(x(month, first, last)))" y="\(number(Self.height - 6))" text-anchor="middle">\(CaseDate.words(month: month))</text>
      """
    }
    let path = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(number(x(point.month, first, last))) \(number(y(point.share)))"
    }.joined(separator: " ")
    return """
      <svg class="chart" viewBox="0 0 \(number(Self.width)) \(number(Self.height))" role="img" aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">\(title)</title><desc id="\(id)-d">\(description)</desc>\(grid)\(months)<path class="line" d="\(path)"/>\(dots)</svg>
      """
  }

  private var description: String {
    "Share of records by month. "
      + points.map { "\(CaseDate.words(month: $0.month)): \($0.share.count) of \($0.share.total)" }
      .joined(separator: "; ") + "."
  }

  private func x(_ month: Int, _ first: Int, _ last: Int) -> Double {
    let (start, end) = (Self.left + 20, Self.width - Self.right - 20)
    guard last > first else { return (start + end) / 2 }
    return start + (end - start) * Double(month - first) / Double(last - first)
  }

  private func y(_ share: Share) -> Double {
    let full = Self.height - Self.top - Self.bottom
    let part = share.total == 0 ? 0 : Double(share.count) / Double(share.total)
    return Self.top + full * (1 - part)
  }

  private func number(_ value: Double) -> String { SVGNumber.words(value) }
}

/// Numbers as SVG wants them: with a point, one decimal at most.
enum SVGNumber {
  static func words(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
