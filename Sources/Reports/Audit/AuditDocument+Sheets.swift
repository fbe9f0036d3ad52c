import Cases
import Indicators

extension AuditDocument {
  /// The sheet of a case.
  func sheet(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let dates =
      view.days.map { "\(CaseDate.words($0.lowerBound)) to \(CaseDate.words($0.upperBound))" }
      ?? "no date understood"
    var blocks: [WordBlock] = [
      .heading(1, WordText("Case \(view.name)")),
      .paragraph(WordText("\(wording.count(view.records.count, "record")), \(dates)"), .lead),
    ]
    if view.undated > 0 { blocks.append(.paragraph(WordText(wording.undated(view)), .note)) }
    return blocks + questions(index) + child(index) + ledger(index) + actions(index)
      + incidents(index) + contacts(index) + chronology(index) + rejected(index)
  }

  private func questions(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let rows: [[WordTable.Cell]] = PanelQuestion.all.map { question in
      let answer = question.answer(in: view)
      var evidence = AuditWording.spread(answer.evidence, 2).map {
        quote(index, $0, question.strengths, .strength)
      }
      if !answer.toAsk.isEmpty {
        evidence.append(
          WordText([
            WordRun(
              "To ask about, in \(wording.count(answer.toAsk.count, "record")):", .italic)
          ]))
        evidence += AuditWording.spread(answer.toAsk, 2).map {
          quote(index, $0, question.concerns, .question)
        }
      }
      return [
        .init(question.text), .init(AuditWording.state(of: answer).words), .init(evidence),
      ]
    }
    return [
      .heading(2, "Questions"),
      .table(
        WordTable(
          "Questions to the records of this case",
          columns: [
            .init("Question", width: 2.2), .init("Evidenced", width: 1.3),
            .init("Evidence", width: 4.5), .init("Comments", width: 1.5),
            .init("Grade, and why", width: 1.2),
          ], rows: rows)),
    ]
  }

  private func child(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let seen = view.seen
    var blocks: [WordBlock] = [
      .heading(2, "The child"), .list(wording.sightings(view).map { WordText($0) }),
    ]
    func add(_ title: WordText, _ lines: [WordText]) {
      if !lines.isEmpty { blocks += [.heading(3, title), .list(lines)] }
    }
    add("Seen alone", seen.alone.prefix(4).map { quote(index, $0) })
    add("Not seen", seen.notSeen.prefix(6).map { quote(index, $0) })
    add(
      "Longest times without a record of seeing the child",
      seen.gaps.prefix(3).map { gap in
        let open = gap.isClosed ? "" : ", the last record: not evidenced as seen since"
        return WordText("\(wording.count(gap.days, "day")), from ") + link(index, gap.from)
          + WordText(" to ") + link(index, gap.to) + WordText(open)
      })
    return blocks
  }

  private func ledger(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let rows: [[WordTable.Cell]] = view.carers.map { carer in
      let name = WordTable.Cell(
        [WordText(carer.name ?? "no name")]
          + (AuditWording.spellings(of: carer).map { [WordText($0)] } ?? []))
      let relation = WordTable.Cell(AuditWording.relation(of: carer))
      guard let first = carer.mentions.first, let last = carer.mentions.last else {
        return [name, relation, "not mentioned in any record"]
      }
      let count = wording.count(carer.mentions.count, "record")
      let met =
        carer.met.isEmpty
        ? WordText("not evidenced")
        : WordText("\(carer.met.count) of \(wording.count(view.records.count, "record")): ")
          + links(index, carer.met)
      return [
        name, relation, .init(link(index, first.record)),
        .init(link(index, last.record) + WordText(" (\(count))")), .init(met),
        .init(recorded(index, carer.responsibility)), .init(recorded(index, carer.plans)),
      ]
    }
    return [
      .heading(2, "Men and carers"), .paragraph(WordText(AuditWording.ledger), .note),
      .table(
        WordTable(
          "Ledger of men and carers",
          columns: [
            .init("Name", width: 1.4), .init("Relation"), .init("First mentioned"),
            .init("Last mentioned"), .init("Seen or spoken to", width: 1.8),
            .init("Parental responsibility recorded", width: 1.3),
            .init("In the plan", width: 1.3),
          ], rows: rows)),
    ]
  }

  /// The findings of the case that reviewers do not agree with.
  private func rejected(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let items = AuditWording.rejected(in: view).map { record, found in
      let quote = view.records[record].quote(of: found)
      let title = AllIndicators.descriptions[found.indicator].title
      return WordText(quote.isEmpty ? "\(title) (" : "\(title): “\(quote)” (")
        + link(index, record) + ")"
    }
    return items.isEmpty
      ? [] : [.heading(2, "Not agreed by the auditor, and counted nowhere"), .list(items)]
  }

  private func recorded(_ index: Int, _ places: [CasePlace]) -> WordText {
    places.isEmpty ? "not evidenced" : links(index, places)
  }

  func links(_ index: Int, _ places: [CasePlace]) -> WordText {
    var text = WordText([])
    for (number, place) in places.prefix(4).enumerated() {
      if number > 0 { text = text + ", " }
      text = text + link(index, place.record)
    }
    return places.count > 4 ? text + WordText(" and \(places.count - 4) more") : text
  }

  /// A record by its name, which leads to it in the chronology.
  func link(_ index: Int, _ record: Int) -> WordText {
    let name = AuditWording.name(of: audit.cases[index].records[record])
    return WordText([WordRun(name, link: anchor(index, record))])
  }

  /// Where a record stands in the chronology of its case; nil for one that is not listed.
  func anchor(_ index: Int, _ record: Int) -> String? {
    record < AuditPage.mostListed ? "r_\(index + 1)_\(record + 1)" : nil
  }

  /// The sentence at a place, with what earned the finding of an indicator marked, and its record.
  func quote(
    _ index: Int, _ place: CasePlace, _ indicators: [Int] = [], _ look: WordRun.Look = .bold
  ) -> WordText {
    let words: WordText
    switch Quotation(place, in: audit.cases[index], indicators) {
    case .whole(let text): words = WordText(text)
    case .sentence(let before, let marked, let after):
      words = WordText(
        [WordRun("“\(before)")] + (marked.isEmpty ? [] : [WordRun(marked, look)])
          + [WordRun("\(after)”")])
    }
    return words + " (" + link(index, place.record) + ")"
  }
}
