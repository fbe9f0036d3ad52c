import Cases
import Indicators

extension AuditPage {
  /// What was read, how the sample was drawn, and what the numbers mean.
  var method: Markup {
    let cohort = audit.cohort
    let inputs = audit.inputs.map { $0 == "-" ? "standard input" : $0 }.joined(separator: ", ")
    var rows: [Markup] = [
      row("Input", "<bdi>\(inputs)</bdi>"),
      row("Records read", figure("records", cohort.records)),
      row("Records with a score", figure("scored", cohort.scored)),
      row(
        "Nothing to score (empty, or about arrangements or no family)",
        figure("notScored", cohort.records - cohort.scored)),
      row("Records that could not be read", figure("failed", cohort.failed)),
      row("Cases", figure("cases", cohort.cases)),
      row("Records that name no case", figure("withoutCase", cohort.withoutCase)),
      row("Dates", "\(wording.period)"),
      row("Records without a date that was understood", figure("undated", cohort.undated)),
    ]
    rows.append(row("Sample", "\(wording.sample)"))
    rows.append(row("Rules", "<code>\(audit.version)</code>"))
    return """
      <section id="method" aria-labelledby="h-method">
      <h2 id="h-method">Cohort and method</h2>
      <table class="facts"><caption>What was read</caption><tbody>\(rows)</tbody></table>
      <h3>How to read the numbers</h3>
      <ul>
      <li>“3 of 12 records” counts a record once, however often something shows in it, and only records in which it could show. A case counts when one of its records does.</li>
      <li>From thirty on, the 95 % interval (Wilson) stands in brackets: where the share of many records like these would lie. Below thirty the numbers stand alone.</li>
      <li>The numbers are of all records and cases read; the quotations are from the cases of the sample.</li>
      <li>Records without a case are counted as records, and in no case. \(wording.dateOrder)</li>
      <li>Who wrote a record is not shown and not counted. An audit of recording is no measure of workers.</li>
      </ul>
      </section>
      """
  }

  private func row(_ name: String, _ value: Markup) -> Markup {
    "<tr><th scope=\"row\">\(name)</th><td>\(value)</td></tr>"
  }

  /// Copied records and repeated ids.
  var repeats: Markup {
    let (copies, ids) = (audit.copies, audit.repeatedIDs)
    let copied: Markup =
      copies.groups == 0
      ? "<p>No record of twelve words or more repeats another, or nearly.</p>"
      : """
      <p>Groups: \(figure("copies.groups", copies.groups)). Records in all: \(figure("copies.records", copies.records)). The records of a group have the same text word for word, or share some eight in ten or more of their runs of four words. Copying is no fault by itself: a note filed for each child of a family is one of them. Each is to be read for whose needs it tells.</p>
      \(table("Copied records", copies) { $0.isExact ? "word for word" : "nearly" })
      """
    let repeated: Markup =
      ids.groups == 0
      ? "<p>No id stands more than once.</p>"
      : """
      <p>Ids that stand more than once: \(figure("ids.groups", ids.groups)). Records that have one of them: \(figure("ids.records", ids.records)).</p>
      \(table("Repeated ids", ids) { _ in "same id" })
      """
    return """
      <section id="repeats" aria-labelledby="h-repeats">
      <h2 id="h-repeats">Copied records and repeated ids</h2>
      <h3>Copied records</h3>\(copied)
      <h3>Repeated ids</h3>\(repeated)
      </section>
      """
  }

  private func table(
    _ caption: String, _ repeats: Audit.Repeats, _ how: (Audit.Repeats.Group) -> String
  ) -> Markup {
    let rows: [Markup] = repeats.listed.map { group in
      let names: [Markup] = group.records.map { record in
        let parts = [
          record.id, record.caseName.map { "case \($0)" } ?? "no case",
          record.day.map { CaseDate.words($0) } ?? "no date",
        ]
        return "<li><bdi>\(parts.joined(separator: " · "))</bdi></li>"
      }
      let more: Markup =
        group.count > group.records.count
        ? "<li>and \((group.count - group.records.count).grouped) more</li>" : ""
      return """
        <tr><td>\(group.count)</td><td>\(group.cases)</td><td>\(how(group))</td><td><ul class="plain">\(names)\(more)</ul></td></tr>
        """
    }
    let left = repeats.groups - repeats.listed.count
    let rest: Markup = left > 0 ? "<p>\(left.grouped) more groups are not listed.</p>" : ""
    return """
      <div class="scroll" role="group" aria-label="\(caption)" tabindex="0"><table><caption>\(caption)</caption>
      <thead><tr><th scope="col">Records</th><th scope="col">Cases</th><th scope="col">How alike</th><th scope="col">Which</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>\(rest)
      """
  }
}
