import Foundation
public import Scoring

/// How far scores agree with labels, for people and for other programs.
public struct AgreementReport {
  private let agreement: Agreement
  private let least: Int

  /// - Parameters:
  ///   - agreement: what was counted.
  ///   - least: how often an indicator must be labelled to be in the means.
  public init(_ agreement: Agreement, least: Int) {
    self.agreement = agreement
    self.least = least
  }

  /// A table, the indicator with most labels first, and a paragraph of means.
  public var text: String {
    let shown = agreement.indicators.enumerated()
      .filter { !$1.counts.isEmpty }
      .sorted { ($1.element.counts.labelled, $0.offset) < ($0.element.counts.labelled, $1.offset) }
      .map(\.element)
    let width = max(24, (shown.map(\.id.count).max() ?? 0) + 1)
    var text = Self.line(
      "indicator", width, ["labelled", "sure", "false", "undec.", "P", "R", "F1"])
    for indicator in shown {
      let counts = indicator.counts
      let numbers = [
        counts.labelled, counts.truePositives, counts.falsePositives, counts.undecided,
      ]
      let rates = [counts.precision, counts.recall, counts.f1]
      text += Self.line(
        indicator.id, width,
        numbers.map { "\($0)" } + rates.map { String(format: "%.2f", $0) })
    }
    return text + "\n" + means
  }

  private var means: String {
    func figure(_ value: Double) -> String { String(format: "%.3f", value) }
    let (total, grades) = (agreement.total, agreement.grades)
    return """
      \(agreement.notes) \(agreement.notes == 1 ? "note" : "notes"). \
      macro F1 \(figure(agreement.macroF1(least: least))), \
      core F1 \(figure(agreement.coreF1(least: least))), all findings P \(figure(total.precision)) \
      R \(figure(total.recall)) F1 \(figure(total.f1)), grade: concordance \
      \(figure(grades.concordance)), rank correlation \(figure(grades.rankCorrelation))

      """
  }

  private static let widths = [9, 6, 6, 7, 7, 7, 7]

  private static func line(_ id: String, _ width: Int, _ cells: [String]) -> String {
    var line = id + String(repeating: " ", count: width - id.count)
    for (cell, width) in zip(cells, widths) {
      line += String(repeating: " ", count: max(1, width - cell.count)) + cell
    }
    return line + "\n"
  }

  /// One JSON object: the means, then every indicator on a line of its own.
  public var json: String {
    let (total, grades) = (agreement.total, agreement.grades)
    let indicators = agreement.indicators.map { indicator in
      let counts = indicator.counts
      return """
            \(Self.quoted(indicator.id)): {"precision": \(counts.precision), \
        "recall": \(counts.recall), "f1": \(counts.f1), "labelled": \(counts.labelled), \
        "sure": \(counts.truePositives), "false": \(counts.falsePositives), \
        "undecided": \(counts.undecided)}
        """
    }
    return """
      {
        "notes": \(agreement.notes),
        "missing": \(agreement.missing.count),
        "macro_f1": \(agreement.macroF1(least: least)),
        "core_f1": \(agreement.coreF1(least: least)),
        "precision": \(total.precision),
        "recall": \(total.recall),
        "f1": \(total.f1),
        "concordance": \(grades.concordance),
        "rank_correlation": \(grades.rankCorrelation),
        "indicators": {
      \(indicators.joined(separator: ",\n"))
        }
      }

      """
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(jsonString: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
