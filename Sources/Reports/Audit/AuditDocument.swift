public import Cases
import Indicators

/// An audit report in pieces for people to edit: as a Word file, and as Markdown.
public struct AuditDocument {
  let audit: Audit
  let wording: AuditWording
  let last: EarlierAudit?

  /// - Parameter last: the audit to compare with, if there is one.
  public init(_ audit: Audit, last: EarlierAudit? = nil) {
    (self.audit, self.last) = (audit, last)
    wording = AuditWording(audit)
  }

  /// The briefing and the action plan as a Word file: no record is quoted, for briefings are
  /// published.
  /// - Throws: when memory runs out.
  public func renderBriefing() throws(PackerError) -> [UInt8] {
    try WordDocument(
      title: "Audit briefing (draft)", header: "Audit of case recording · draft for the panel",
      footer: footer,
      blocks: [.title("Audit briefing (draft)")] + briefing(level: 1) + plan(level: 1)
    ).render()
  }

  /// The briefing, a sheet for each case of the sample, and the action plan, as a Word file.
  /// - Throws: when memory runs out.
  public func renderWord() throws(PackerError) -> [UInt8] {
    var blocks: [WordBlock] = [
      .title("Recording audit"), .paragraph(WordText(lead), .lead),
      .paragraph(WordText(AuditWording.standing), .note),
    ]
    blocks += [.heading(1, "Seven-panel briefing (draft)")] + briefing(level: 2)
    blocks += method
    for index in audit.cases.indices { blocks += [.pageBreak] + sheet(index) }
    blocks += [.pageBreak] + plan(level: 1)
    return try WordDocument(
      title: "Recording audit", header: "Audit of case recording · quotes case notes",
      footer: footer, isLandscape: true, blocks: blocks
    ).render()
  }

  /// All of the report as Markdown, to paste into what a partnership writes in.
  public func renderMarkdown() -> [UInt8] {
    var blocks: [WordBlock] = [
      .title("Recording audit"), .paragraph(WordText(lead)),
      .paragraph(WordText(AuditWording.standing)),
    ]
    blocks += method + change + themes(.strength) + themes(.concern)
    blocks += [.heading(1, "Seven-panel briefing (draft)")] + briefing(level: 2)
    for index in audit.cases.indices { blocks += sheet(index) }
    blocks += plan(level: 1)
    return Array(MarkdownText.rendered(blocks).utf8)
  }

  private var lead: String {
    "\(wording.count(audit.cohort.records, "record")) of "
      + "\(wording.count(audit.cohort.cases, "case")), \(wording.period)"
  }

  private var footer: String { "Made by casenote \(audit.version)" }

  private var method: [WordBlock] {
    let cohort = audit.cohort
    let facts = [
      "Records read: \(cohort.records.grouped); with a score: \(cohort.scored.grouped); "
        + "could not be read: \(cohort.failed.grouped)",
      "Cases: \(cohort.cases.grouped); records that name none: \(cohort.withoutCase.grouped)",
      "Dates: \(wording.period); records without one: \(cohort.undated.grouped)",
      "Sample: \(wording.sample)",
      wording.repeats,
      "Rules: \(audit.version)",
    ]
    return [.heading(1, "Cohort and method"), .list(facts.map { WordText($0) })] + review
  }

  private var review: [WordBlock] {
    guard let review = audit.review else { return [] }
    let rows: [[WordTable.Cell]] = wording.judged(review).map {
      [.init($0.title), .init(AuditWording.words($0.share))]
    }
    return [
      .heading(1, "Review by the auditor"),
      .list(wording.sentences(on: review).map { WordText($0) }),
      .table(
        WordTable(
          "Findings that stand, of those marked",
          columns: [.init("What", width: 2), .init("Stand")], rows: rows)),
    ]
  }

  private var change: [WordBlock] {
    guard let last else { return [] }
    let rows: [[WordTable.Cell]] = EarlierAudit.changes(from: last, to: audit).map { change in
      let indicator = AllIndicators.descriptions[change.indicator]
      return [
        .init(indicator.title), .init(indicator.kind.rawValue),
        .init(AuditWording.words(change.before)), .init(AuditWording.words(change.now)),
        .init(AuditPage.verdict(change.before, change.now)),
      ]
    }
    return [
      .heading(1, "Since the last audit"),
      .paragraph(
        last.version == audit.version
          ? "Both audits were made by the same version of the rules."
          : WordText([
            WordRun("Not the same rules", .bold),
            WordRun(" (\(last.version) then): a difference may come from them."),
          ])),
      .table(
        WordTable(
          "Records in which each shows",
          columns: [
            .init("What", width: 3), .init("Kind"), .init("Last audit", width: 2),
            .init("This audit", width: 2), .init("Difference", width: 2),
          ], rows: rows)),
    ] + caseChanges(since: last)
  }

  /// What changed in the cases that have a sheet in both audits.
  private func caseChanges(since last: EarlierAudit) -> [WordBlock] {
    let changes = EarlierAudit.caseChanges(from: last, to: audit)
    if changes.isEmpty { return [.paragraph("No case has a sheet in both audits.")] }
    let rows: [[WordTable.Cell]] = changes.map { change in
      let questions = change.questions.map {
        WordText("\($0.text) \(AuditWording.change(from: $0.before, to: $0.now))")
      }
      return [
        .init(change.name), .init(change.records.then.grouped), .init(change.records.now.grouped),
        .init(questions.isEmpty ? ["no question answered otherwise"] : questions),
      ]
    }
    return [
      .table(
        WordTable(
          "Cases with a sheet in both audits",
          columns: [
            .init("Case"), .init("Records then"), .init("Records now"),
            .init("What is answered otherwise", width: 4),
          ], rows: rows))
    ]
  }

  private func themes(_ kind: IndicatorDescription.Kind) -> [WordBlock] {
    var blocks: [WordBlock] = [
      .heading(1, kind == .strength ? "Strengths" : "Areas for development")
    ]
    for theme in Theme.allCases {
      let numbers = AllIndicators.descriptions.indices.filter {
        let indicator = AllIndicators.descriptions[$0]
        return indicator.theme == theme && indicator.kind == kind
          && audit.cohort.indicatorRecords[$0].count > 0
      }
      if numbers.isEmpty { continue }
      blocks.append(.heading(2, WordText(theme.title)))
      for number in numbers {
        let indicator = AllIndicators.descriptions[number]
        let advisory = audit.advisory.contains(number) ? " (advisory, not scored)" : ""
        let records = AuditWording.words(audit.cohort.indicatorRecords[number], "record")
        let cases = AuditWording.words(audit.cohort.indicatorCases[number], "case")
        blocks.append(
          .paragraph(
            WordText([
              WordRun(indicator.title, .bold), WordRun("\(advisory): \(records), \(cases)"),
            ])))
        let evidence = wording.evidence(number, 2)
        if !evidence.isEmpty {
          blocks.append(.list(evidence.map { quote($0.case, $0.place, [number]) }))
        }
      }
    }
    return blocks
  }
}
