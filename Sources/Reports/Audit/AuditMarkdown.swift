public import Cases
import Indicators

/// An audit report as Markdown, to paste into what a partnership writes in.
public struct AuditMarkdown {
  private let audit: Audit
  private let wording: AuditWording
  private let last: EarlierAudit?

  /// - Parameter last: the audit to compare with, if there is one.
  public init(_ audit: Audit, last: EarlierAudit? = nil) {
    (self.audit, self.last) = (audit, last)
    wording = AuditWording(audit)
  }

  /// The file.
  public func render() -> [UInt8] {
    var lines = ["# Recording audit", "", AuditWording.standing, ""]
    lines += method
    lines += change
    lines += themes(.strength, "Strengths")
    lines += themes(.concern, "Areas for development")
    lines += briefing
    for index in audit.cases.indices { lines += sheet(index) }
    lines += plan
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var method: [String] {
    let cohort = audit.cohort
    return [
      "## Cohort and method", "",
      "- Records read: \(cohort.records.grouped); with a score: \(cohort.scored.grouped); "
        + "could not be read: \(cohort.failed.grouped)",
      "- Cases: \(cohort.cases.grouped); records that name none: \(cohort.withoutCase.grouped)",
      "- Dates: \(wording.period); records without one: \(cohort.undated.grouped)",
      "- Sample: \(text(wording.sample))",
      "- Copied records: \(audit.copies.records.grouped) in \(audit.copies.groups.grouped) groups; "
        + "ids that stand more than once: \(audit.repeatedIDs.groups.grouped)",
      "- Rules: \(text(audit.version))", "",
    ]
  }

  private var change: [String] {
    guard let last else { return [] }
    var lines = ["## Since the last audit", ""]
    lines.append(
      last.version == audit.version
        ? "Both audits were made by the same version of the rules."
        : "**Not the same rules** (\(text(last.version)) then): a difference may come from them.")
    lines += ["", "| What | Kind | Last audit | This audit | Difference |"]
    lines.append("|---|---|---|---|---|")
    for (number, indicator) in AllIndicators.descriptions.enumerated() {
      let now = audit.cohort.indicatorRecords[number]
      guard let then = last.figures["indicator.\(indicator.id).records"], let total = then.total,
        now.count + then.count > 0
      else { continue }
      let before = Share(then.count, of: total)
      lines.append(
        "| \(indicator.title) | \(indicator.kind.rawValue) | \(AuditWording.words(before)) "
          + "| \(AuditWording.words(now)) | \(AuditPage.verdict(before, now)) |")
    }
    return lines + [""]
  }

  private func themes(_ kind: IndicatorDescription.Kind, _ title: String) -> [String] {
    var lines = ["## \(title)", ""]
    for theme in Theme.allCases {
      let numbers = AllIndicators.descriptions.indices.filter {
        let indicator = AllIndicators.descriptions[$0]
        return indicator.theme == theme && indicator.kind == kind
          && audit.cohort.indicatorRecords[$0].count > 0
      }
      guard !numbers.isEmpty else { continue }
      lines += ["### \(theme.title)", ""]
      for number in numbers {
        let indicator = AllIndicators.descriptions[number]
        let advisory = audit.advisory.contains(number) ? " (advisory, not scored)" : ""
        lines.append(
          "- **\(indicator.title)**\(advisory): "
            + "\(AuditWording.words(audit.cohort.indicatorRecords[number])) records, "
            + "\(AuditWording.words(audit.cohort.indicatorCases[number])) cases")
        lines += wording.evidence(number, 2).map { "  - \(quote($0.case, $0.place))" }
      }
      lines.append("")
    }
    return lines
  }

  private var briefing: [String] {
    func points(_ kind: IndicatorDescription.Kind) -> [String] {
      wording.leading(kind, 6).map { number in
        "- \(AllIndicators.descriptions[number].title): "
          + "\(AuditWording.words(audit.cohort.indicatorCases[number])) cases"
      }
    }
    return ["## Seven-panel briefing (draft)", "", "### Background", "", "[Why this audit.]", ""]
      + ["### Aim of the audit", ""] + PanelQuestion.all.prefix(7).map { "- \($0.text)" }
      + ["", "### Case selection and grade", "", text(wording.sample), "", "[Grades.]", ""]
      + ["### Summary", "", "[What this means for the children.]", ""]
      + ["### Good practice", ""] + points(.strength)
      + ["", "### Areas for development", ""] + points(.concern)
      + ["", "### What can you do now?", ""]
      + wording.leading(.concern, 5).map { "- \(AllIndicators.descriptions[$0].question)" } + [""]
  }

  private func sheet(_ index: Int) -> [String] {
    let view = audit.cases[index]
    var lines = ["## Case \(text(view.name))", ""]
    lines.append("| Question | Evidenced | Evidence | Comments | Grade, and why |")
    lines.append("|---|---|---|---|---|")
    for question in PanelQuestion.all {
      let answer = question.answer(in: view)
      let state =
        !answer.applies
        ? "not raised in these records"
        : answer.evidenced.count == 0
          ? "not evidenced in this text" : "\(AuditWording.words(answer.evidenced)) records"
      let evidence = answer.evidence.first.map { quote(index, $0) } ?? ""
      lines.append("| \(question.text) | \(state) | \(evidence) | | |")
    }
    lines += ["", "| Name | Relation | Mentioned | Seen or spoken to |", "|---|---|---|---|"]
    for carer in view.carers {
      lines.append(
        "| \(carer.name.map { text($0) } ?? "no name") | \(carer.relation.title) "
          + "| \(carer.mentions.count) of \(view.records.count) records "
          + "| \(carer.met.count) of \(view.records.count) |")
    }
    lines += ["", "| Action | Set | What became of it |", "|---|---|---|"]
    for action in view.actions {
      lines.append(
        "| \(quote(index, action.times[0])) | \(action.times.count) × | \(action.state.title) |")
    }
    return lines + [""]
  }

  private var plan: [String] {
    ["## Action plan", "", "| Finding | Difference for children | Action | Who | By when |"]
      + ["|---|---|---|---|---|"]
      + wording.leading(.concern, 5).map { "| \(AllIndicators.descriptions[$0].title) | | | | |" }
  }

  private func quote(_ index: Int, _ place: CasePlace) -> String {
    let record = audit.cases[index].records[place.record]
    let name = text(AuditWording.name(of: record))
    guard let sentence = place.sentence else { return "(\(name))" }
    return "“\(text(record.sentences[sentence].text))” (\(name))"
  }

  /// A text so that no character of it is markup, in a paragraph or a cell.
  private func text(_ text: String) -> String { MarkdownText.escaped(text) }
}

/// Text in Markdown.
enum MarkdownText {
  private static let marks = Set("\\`*_{}[]()#+-!|~".unicodeScalars)

  /// A text so that no character of it is markup; on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{0}"..<" ", "\u{7F}": escaped += " "
      default:
        if marks.contains(scalar) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
