import Cases
import Indicators

extension AuditPage {
  /// What reviewers made of the findings; nothing where nobody has reviewed them.
  var review: Markup {
    guard let review = audit.review else { return "" }
    let sentences: [Markup] = wording.sentences(on: review).map { "<li>\($0)</li>" }
    let rows: [Markup] = wording.judged(review).map {
      "<tr><th scope=\"row\">\($0.title)</th><td>\(AuditWording.words($0.share))</td></tr>"
    }
    let table: Markup =
      rows.isEmpty
      ? ""
      : """
      <div class="scroll" role="group" aria-label="Findings that stand" tabindex="0"><table class="facts"><caption>Findings that stand, of those marked</caption>
      <thead><tr><th scope="col">What</th><th scope="col">Stand</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """
    return """
      <section id="review" aria-labelledby="h-review">
      <h2 id="h-review">Review by the auditor</h2>
      <table class="facts"><caption>Marks</caption><tbody>
      <tr><th scope="row">Agreed</th><td>\(figure("review.agreed", review.agreed))</td></tr>
      <tr><th scope="row">Not agreed</th><td>\(figure("review.rejected", review.rejected))</td></tr>
      <tr><th scope="row">Two reviewers differ</th><td>\(figure("review.disputed", review.disputed))</td></tr>
      <tr><th scope="row">Missed by the program</th><td>\(figure("review.missed", review.missed))</td></tr></tbody></table>
      <ul>\(sentences)</ul>
      \(table)
      </section>
      """
  }

  /// The findings of a case that reviewers do not agree with.
  func rejected(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let items: [Markup] = AuditWording.rejected(in: view).map { record, found in
      let title = AllIndicators.descriptions[found.indicator].title
      let quote = view.records[record].quote(of: found)
      let words: Markup = quote.isEmpty ? "" : ": <q>\(quote)</q>"
      return "<li>\(title)\(words) \(link(index, record))</li>"
    }
    return list(items, under: "<h3>Not agreed by the auditor, and counted nowhere</h3>")
  }
}
