public import Learned

/// What a training printed: rules and model side by side.
public enum TrainingTable {
  /// One line an indicator, precision, recall and F1 of the rules and of the model.
  public static func text(_ report: TrainingReport) -> String {
    var lines = [
      "On notes not trained on; a star marks what decides.",
      "",
      row("indicator", "labelled", "rules   P    R   F1", "   model   P    R   F1"),
    ]
    for lane in report.lanes {
      lines.append(
        row(
          lane.indicator, "\(lane.labelled)", figures(lane.byRules, decides: !lane.modelDecides),
          "  " + figures(lane.byModel, decides: lane.modelDecides)
            + (lane.isAdvisory ? "  advisory" : "")))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: String...) -> String {
    let widths = [26, 8, 20, 22]
    return zip(cells, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + space : space + cell.0
    }.joined()
  }

  private static func figures(
    _ value: (precision: Double, recall: Double, f1: Double), decides: Bool
  ) -> String {
    let numbers = [value.precision, value.recall, value.f1].map { number in
      let hundredths = Int((number * 100).rounded())
      return hundredths == 100 ? "1.00" : hundredths < 10 ? " .0\(hundredths)" : " .\(hundredths)"
    }
    return numbers.joined(separator: " ") + (decides ? " *" : "  ")
  }
}
