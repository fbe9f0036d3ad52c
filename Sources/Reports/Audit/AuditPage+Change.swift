import Cases
import Indicators

extension AuditPage {
  /// What changed since the last audit; nothing where there is none to compare with.
  var change: Markup {
    guard let last else { return "" }
    let rows: [Markup] = EarlierAudit.changes(from: last, to: audit).map { change in
      let indicator = AllIndicators.descriptions[change.indicator]
      let (before, now) = (change.before, change.now)
      return """
        <tr><th scope="row">\(indicator.title)</th><td>\(indicator.kind.rawValue)</td><td>\(AuditWording.words(before))</td><td>\(AuditWording.words(now))</td><td>\(Self.verdict(before, now))</td></tr>
        """
    }
    let warning: Markup =
      last.version == audit.version
      ? "<p>Both audits were made by the same version of the rules.</p>"
      : """
      <p class="warning" role="note"><strong>Not the same rules.</strong> The last audit was made by \(last.version), this one by \(audit.version). A difference may come from the rules and not from the records: score the old records anew with this version before you compare.</p>
      """
    return """
      <section id="change" aria-labelledby="h-change">
      <h2 id="h-change">Since the last audit</h2>
      \(warning)
      <p>Records then: \((last.figures["records"]?.count ?? 0).grouped). Records now: \(audit.cohort.records.grouped). “Changed” is said only where both audits have thirty records or more to judge and their intervals lie apart.</p>
      <div class="scroll" role="group" aria-label="Since the last audit" tabindex="0"><table><caption>Records in which each shows</caption>
      <thead><tr><th scope="col">What</th><th scope="col">Kind</th><th scope="col">Last audit</th><th scope="col">This audit</th><th scope="col">Difference</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(caseChanges(since: last))
      </section>
      """
  }

  /// What changed in the cases that have a sheet in both audits.
  private func caseChanges(since last: EarlierAudit) -> Markup {
    let changes = EarlierAudit.caseChanges(from: last, to: audit)
    if changes.isEmpty { return "<h3>By case</h3><p>No case has a sheet in both audits.</p>" }
    let rows: [Markup] = changes.map { change in
      let questions: [Markup] = change.questions.map {
        "<li>\($0.text) \(AuditWording.change(from: $0.before, to: $0.now))</li>"
      }
      return """
        <tr><th scope="row"><bdi>\(change.name)</bdi></th><td>\(change.records.then.grouped)</td><td>\(change.records.now.grouped)</td><td>\(questions.isEmpty ? "no question answered otherwise" : list(questions))</td></tr>
        """
    }
    return """
      <h3>By case</h3>
      <div class="scroll" role="group" aria-label="Cases of both audits" tabindex="0"><table><caption>Cases with a sheet in both audits</caption>
      <thead><tr><th scope="col">Case</th><th scope="col">Records then</th><th scope="col">Records now</th><th scope="col">What is answered otherwise</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  /// In words; small numbers and overlapping intervals say nothing for certain.
  static func verdict(_ before: Share, _ now: Share) -> String {
    guard let first = before.interval, let second = now.interval else {
      return "too few to say"
    }
    if second.lowerBound > first.upperBound { return "changed: more" }
    if second.upperBound < first.lowerBound { return "changed: less" }
    return "no clear change"
  }
}
