import Cases
import Indicators

extension AuditDocument {
  /// Actions, and what became of them.
  func actions(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    guard !view.actions.isEmpty else {
      return [
        .heading(2, "Actions"), .paragraph("No action is evidenced in these records."),
      ]
    }
    let rows: [[WordTable.Cell]] = view.actions.prefix(AuditWording.mostActions).map { action in
      let again = Array(action.times.dropFirst())
      var told = [WordText(action.state.title)]
      if let place = action.done ?? action.late { told.append(quote(index, place)) }
      return [
        .init(quote(index, action.times[0])),
        again.isEmpty
          ? ""
          : .init(
            links(index, again) + WordText(action.isReworded ? ", in other words" : "")),
        .init(told),
      ]
    }
    var blocks: [WordBlock] = [
      .heading(2, "Actions"), .list(wording.tally(of: view.actions).map { WordText($0) }),
      .table(
        WordTable(
          "Actions and what the records tell of them",
          columns: [
            .init("Set", width: 3), .init("Set again", width: 1.5),
            .init("What became of it", width: 3),
          ], rows: rows, hasRowHeads: false)),
    ]
    let left = view.actions.count - rows.count
    if left > 0 { blocks.append(.paragraph(WordText("\(left) more actions are not listed."))) }
    return blocks
  }

  /// Incidents, delays and who was missing.
  func incidents(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    var blocks: [WordBlock] = [.heading(2, "Incidents")]
    if view.incidents.isEmpty {
      blocks.append(.paragraph("None is evidenced in these records."))
    } else {
      let rows: [[WordTable.Cell]] = view.incidents.map { chain in
        let joined: WordText =
          chain.places.count < 2
          ? "recorded once"
          : chain.joined.map { "joined up: " + quote(index, $0) }
            ?? "no record found that joins them up"
        return [
          .init(chain.kind.title), .init("\(chain.places.count)"),
          .init(chain.places.prefix(8).map { quote(index, $0) }), .init(joined),
        ]
      }
      blocks.append(
        .table(
          WordTable(
            "Incidents, and whether a later record joins them up",
            columns: [
              .init("Kind", width: 1.5), .init("Records", width: 0.8), .init("Where", width: 4),
              .init("Joined up", width: 2),
            ], rows: rows)))
    }
    let delays = view.delays.prefix(12).map { delay -> WordText in
      let step =
        delay.escalated.map { "Taken further: " + link(index, $0.record) }
        ?? "not evidenced as taken further"
      return quote(index, delay.place) + " · " + step
    }
    if !delays.isEmpty {
      blocks += [.heading(2, "Delay, and who took it further"), .list(delays)]
    }
    let absences = view.absences.prefix(12).map { quote(index, $0) }
    if !absences.isEmpty {
      blocks += [.heading(2, "Missing from meetings and minutes"), .list(absences)]
    }
    return blocks
  }

  /// Contacts by kind and agency.
  func contacts(_ index: Int) -> [WordBlock] {
    let rows: [[WordTable.Cell]] = audit.cases[index].contacts.map {
      [.init($0.kind.title), .init($0.agency ?? "agency not given"), .init("\($0.records.count)")]
    }
    return [
      .heading(2, "Contacts"),
      .table(
        WordTable(
          "Records by kind of contact and agency",
          columns: [.init("Kind", width: 2), .init("Agency", width: 2), .init("Records")],
          rows: rows)),
    ]
  }

  /// All records in the order of their dates.
  func chronology(_ index: Int) -> [WordBlock] {
    let view = audit.cases[index]
    let rows: [[WordTable.Cell]] = view.records.prefix(AuditPage.mostListed).enumerated().map {
      number, record in
      [
        .init(WordText(AuditWording.name(of: record), anchor: anchor(index, number))),
        .init(AuditWording.source(of: record)),
        .init(AuditWording.shows(record, .strength)), .init(AuditWording.shows(record, .concern)),
      ]
    }
    var blocks: [WordBlock] = [
      .heading(2, "Chronology"),
      .table(
        WordTable(
          "Records in the order of their dates",
          columns: [
            .init("Record", width: 1.5), .init("Contact", width: 1.5),
            .init("Evidenced", width: 3), .init("To ask about", width: 3),
          ], rows: rows)),
    ]
    let left = view.records.count - rows.count
    if left > 0 {
      blocks.append(
        .paragraph(
          WordText("\(left.grouped) more records are not listed; they are counted above.")))
    }
    return blocks
  }
}
