public import Cases
import Indicators

/// An audit report as one HTML file: nothing from outside, no script, for screens and for A4 paper.
///
/// Every number of the cohort carries its figures in data attributes, for a later report to compare
/// and for a test to recompute.
public struct AuditPage {
  let audit: Audit
  let wording: AuditWording
  let last: EarlierAudit?

  /// - Parameter last: the audit to compare with, if there is one.
  public init(_ audit: Audit, last: EarlierAudit? = nil) {
    self.audit = audit
    self.last = last
    wording = AuditWording(audit)
  }

  /// The file.
  public func render() -> [UInt8] { Array(page.html.utf8) }

  private var page: Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB" data-casenote-version="\(audit.version)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Recording audit: \(wording.count(audit.cohort.records, "record")), \(wording.count(audit.cohort.cases, "case"))</title>
    <link rel="icon" href="data:,">
    <style>\(AuditStyle.sheet)</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>
    <header>
    <p class="kicker">Multi-agency audit of case recording · draft for the panel</p>
    <h1>Recording audit</h1>
    <p class="lead">\(wording.count(audit.cohort.records, "record")) of \(wording.count(audit.cohort.cases, "case")), \(wording.period)</p>
    <p class="standing">\(AuditWording.standing)</p>
    </header>
    <nav aria-label="Contents"><h2>Contents</h2><ol>\(contents)</ol></nav>
    <main id="main">
    \(method)
    \(review)
    \(change)
    \(themes(.strength))
    \(themes(.concern))
    \(trends)
    \(briefing)
    \(sheets)
    \(actionPlan)
    \(repeats)
    </main>
    <footer><p>Made by casenote \(audit.version). The same records, options and version give the same report, byte for byte.</p></footer>
    </body>
    </html>

    """
  }

  private var contents: [Markup] {
    var entries = [("method", "Cohort and method")]
    if audit.review != nil { entries.append(("review", "Review by the auditor")) }
    if last != nil { entries.append(("change", "Since the last audit")) }
    entries += [
      ("strengths", "Strengths"), ("areas", "Areas for development"),
      ("trends", "Trends by month, age and team"), ("briefing", "Seven-panel briefing (draft)"),
      ("sheets", "Case sheets"),
    ]
    var items: [Markup] = entries.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }
    if !audit.cases.isEmpty {
      let cases: [Markup] = audit.cases.enumerated().map { index, view in
        "<li><a href=\"#case-\(index + 1)\">Case <bdi>\(view.name)</bdi></a></li>"
      }
      items[items.count - 1] =
        "<li><a href=\"#sheets\">Case sheets</a><ul class=\"inline\">\(cases)</ul></li>"
    }
    items.append("<li><a href=\"#plan\">Action plan</a></li>")
    items.append("<li><a href=\"#repeats\">Copied records and repeated ids</a></li>")
    return items
  }

  /// A number of the cohort, with its figures for machines.
  func figure(_ key: String, _ share: Share) -> Markup {
    """
    <span class="n" data-figure="\(key)" data-count="\(share.count)" data-total="\(share.total)">\(AuditWording.words(share))</span>
    """
  }

  /// A number of the cohort and what it counts, with its figures for machines.
  func figure(_ key: String, _ share: Share, _ noun: String) -> Markup {
    """
    <span class="n" data-figure="\(key)" data-count="\(share.count)" data-total="\(share.total)">\(AuditWording.words(share, noun))</span>
    """
  }

  /// A number of the cohort, with its figure for machines.
  func figure(_ key: String, _ count: Int) -> Markup {
    "<span class=\"n\" data-figure=\"\(key)\" data-count=\"\(count)\">\(count.grouped)</span>"
  }

  /// A link to a record of a sampled case.
  func link(_ index: Int, _ record: Int) -> Markup {
    let facts = audit.cases[index].records[record]
    return """
      <a class="record" href="#\(anchor(index, record))"><bdi>\(AuditWording.name(of: facts))</bdi></a>
      """
  }

  /// Where a record stands in the chronology of its case; the chronology itself for one not listed.
  func anchor(_ index: Int, _ record: Int) -> String {
    record < Self.mostListed ? "r-\(index + 1)-\(record + 1)" : "chronology-\(index + 1)"
  }

  /// The most records of a case that its chronology lists.
  static let mostListed = 300

  /// The sentence at a place, with what earned the finding of an indicator marked.
  func quote(_ index: Int, _ place: CasePlace, _ indicators: [Int] = []) -> Markup {
    switch Quotation(place, in: audit.cases[index], indicators) {
    case .whole(let text): "<span>\(text)</span>"
    case .sentence(let text, marked: "", after: ""): "<q>\(text)</q>"
    case .sentence(let before, let marked, let after):
      "<q>\(before)<mark>\(marked)</mark>\(after)</q>"
    }
  }
}
