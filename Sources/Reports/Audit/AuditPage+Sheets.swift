import Cases
import Indicators

extension AuditPage {
  /// A sheet for each case of the sample.
  var sheets: Markup {
    let sheets = audit.cases.indices.map { sheet($0) }
    return """
      <section id="sheets" aria-labelledby="h-sheets">
      <h2 id="h-sheets">Case sheets</h2>
      <p>\(wording.sample) Comments and grade are left blank for a person; those cells can be edited.</p>
      \(note(sheets.isEmpty ? "No record names a case." : nil))
      </section>
      \(sheets)
      """
  }

  private func sheet(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let dates =
      view.days.map { "\(CaseDate.words($0.lowerBound)) to \(CaseDate.words($0.upperBound))" }
      ?? "no date understood"
    let undated: Markup =
      view.undated == 0
      ? ""
      : """
      <p class="note">\(wording.undated(view))</p>
      """
    return """
      <section class="case" id="case-\(index + 1)" aria-labelledby="h-case-\(index + 1)">
      <h2 id="h-case-\(index + 1)">Case <bdi>\(view.name)</bdi></h2>
      <p class="lead"><span data-figure="case.\(view.name).records" data-count="\(view.records.count)">\(wording.count(view.records.count, "record"))</span>, \(dates)</p>\(undated)
      <div class="scroll" role="group" aria-label="Timeline of case \(view.name)" tabindex="0">\(Timeline(id: "timeline-\(index + 1)", view: view).draw())</div>
      \(questions(index))
      \(seen(index))
      \(ledger(index))
      \(actions(index))
      \(incidents(index))
      \(contacts(index))
      \(chronology(index))
      \(rejected(index))
      </section>
      """
  }

  private func questions(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let rows: [Markup] = PanelQuestion.all.enumerated().map { number, question in
      let answer = question.answer(in: view)
      let (words, style) = AuditWording.state(of: answer)
      let key = EarlierAudit.key(ofCase: view.name, question: number)
      let state: Markup = """
        <span class="state \(style)" data-figure="\(key)" data-count="\(answer.evidenced.count)" data-total="\(answer.evidenced.total)">\(words)</span>
        """
      let evidence: [Markup] = AuditWording.spread(answer.evidence, 2).map {
        "<li>\(quote(index, $0, question.strengths)) \(link(index, $0.record))</li>"
      }
      let ask: [Markup] = AuditWording.spread(answer.toAsk, 2).map {
        "<li class=\"ask\">\(quote(index, $0, question.concerns)) \(link(index, $0.record))</li>"
      }
      let asked: Markup =
        answer.toAsk.isEmpty
        ? ""
        : "<p class=\"small\">To ask about, in \(wording.count(answer.toAsk.count, "record")):</p>"
      return """
        <tr role="row"><th role="rowheader" scope="row">\(question.text)</th><td role="cell">\(state)</td><td role="cell">\(list(evidence))\(asked)\(list(ask))</td><td role="cell" contenteditable="true" data-label="Comments"></td><td role="cell" contenteditable="true" data-label="Grade, and why"></td></tr>
        """
    }
    return """
      <h3>Questions</h3>
      <div class="scroll" role="group" aria-label="Questions to case \(view.name)" tabindex="0"><table class="sheet" role="table"><caption>Questions to the records of this case</caption>
      <thead role="rowgroup"><tr><th scope="col">Question</th><th scope="col">Evidenced</th><th scope="col">Evidence</th><th scope="col">Comments</th><th scope="col">Grade, and why</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  /// A word on what stands above it; nothing for nil.
  func note(_ text: String?) -> Markup { text.map { "<p class=\"note\">\($0)</p>" } ?? "" }

  /// Nothing where there is nothing to list, the heading neither.
  func list(_ items: [Markup], under heading: Markup = "") -> Markup {
    items.isEmpty ? "" : "\(heading)<ul class=\"quotes\">\(items)</ul>"
  }

  private func seen(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let seen = view.seen
    let gaps: [Markup] = seen.gaps.prefix(3).map { gap in
      """
      <li>\(wording.count(gap.days, "day")), from \(link(index, gap.from)) to \(link(index, gap.to))\(gap.isClosed ? "" : ", the last record: not evidenced as seen since")</li>
      """
    }
    let missing: [Markup] = seen.notSeen.prefix(6).map {
      "<li class=\"ask\">\(quote(index, $0)) \(link(index, $0.record))</li>"
    }
    let alone: [Markup] = seen.alone.prefix(4).map {
      "<li>\(quote(index, $0)) \(link(index, $0.record))</li>"
    }
    return """
      <h3>The child</h3>
      <ul class="tally">\(wording.sightings(view).map { "<li>\($0)</li>" as Markup })</ul>
      \(list(alone, under: "<h4>Seen alone</h4>"))
      \(list(missing, under: "<h4>Not seen</h4>"))
      \(list(gaps, under: "<h4>Longest times without a record of seeing the child</h4>"))
      """
  }

  private func ledger(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let rows: [Markup] = view.carers.map { carer in
      let name: Markup = carer.name.map { "<bdi>\($0)</bdi>" } ?? "<em>no name</em>"
      let spellings: Markup =
        AuditWording.spellings(of: carer).map { "<br><span class=\"small\">\($0)</span>" } ?? ""
      let relation = AuditWording.relation(of: carer)
      guard let first = carer.mentions.first, let last = carer.mentions.last else {
        return """
          <tr><th scope="row">\(name)</th><td>\(relation)</td><td colspan="5"><span class="state ask">not mentioned in any record</span></td></tr>
          """
      }
      let met: Markup =
        carer.met.isEmpty
        ? "<span class=\"state ask\">not evidenced</span>"
        : "\(carer.met.count) of \(wording.count(view.records.count, "record")): \(links(index, carer.met))"
      return """
        <tr><th scope="row">\(name)\(spellings)</th><td>\(relation)</td><td>\(link(index, first.record))</td><td>\(link(index, last.record)) <span class="small">(\(wording.count(carer.mentions.count, "record")))</span></td><td>\(met)</td><td>\(recorded(index, carer.responsibility))</td><td>\(recorded(index, carer.plans))</td></tr>
        """
    }
    return """
      <h3>Men and carers</h3>
      <p class="small">\(AuditWording.ledger)</p>
      <div class="scroll" role="group" aria-label="Men and carers of case \(view.name)" tabindex="0"><table><caption>Ledger of men and carers</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">Relation</th><th scope="col">First mentioned</th><th scope="col">Last mentioned</th><th scope="col">Seen or spoken to</th><th scope="col">Parental responsibility recorded</th><th scope="col">In the plan</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  func links(_ index: Int, _ places: [CasePlace]) -> Markup {
    let shown: [Markup] = places.prefix(4).enumerated().map { number, place in
      "\(number > 0 ? ", " : "")\(link(index, place.record))"
    }
    let more = places.count - shown.count
    return "\(shown)\(more > 0 ? " and \(more) more" : "")"
  }

  private func recorded(_ index: Int, _ places: [CasePlace]) -> Markup {
    places.isEmpty ? "<span class=\"state none\">not evidenced</span>" : links(index, places)
  }
}
