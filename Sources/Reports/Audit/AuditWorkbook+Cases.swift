import Cases
import Indicators

extension AuditWorkbook {
  /// The records of the sample in the order of their dates.
  func records(_ rows: inout [UInt8]) {
    append(
      .records,
      headers: [
        "case", "record", "date", "date as written", "type", "agency", "team", "contact",
        "child seen", "score", "evidenced", "to ask about",
      ], to: &rows)
    for view in audit.cases {
      for record in view.records {
        append(
          .records,
          [
            .text(view.name), .text(record.id), Self.date(record.day), .text(record.writtenDate),
            .text(record.columns["type"]), .text(record.columns["agency"]),
            .text(record.columns["team"]), .text(record.contact.title), .text(record.seen.title),
            .number(record.score.map { ($0 * 10).rounded() / 10 }),
            .text(AuditWording.shows(record, .strength)),
            .text(AuditWording.shows(record, .concern)),
          ], to: &rows)
      }
    }
  }

  /// A row for each case of the sample.
  func cases(_ rows: inout [UInt8]) {
    append(
      .cases,
      headers: [
        "case", "first date", "last date", "records", "records without date", "child seen",
        "child seen alone", "child not seen", "longest gap (days)", "men and carers",
        "men and carers met",
      ] + ActionThread.State.allCases.map { "actions \($0.title)" } + [
        "incidents", "kinds not joined up", "delays", "delays not taken further",
        "agencies missing", "places on a parent's word", "of places", "comments", "grade",
        "why",
      ], to: &rows)
    for view in audit.cases {
      let unjoined = view.incidents.count { $0.places.count > 1 && $0.joined == nil }
      let seen: [Cell] = [
        .count(view.seen.seen.count), .count(view.seen.alone.count),
        .count(view.seen.notSeen.count), .number(view.seen.gaps.first.map { Double($0.days) }),
      ]
      let carers: [Cell] = [
        .count(view.carers.count), .count(view.carers.count { !$0.met.isEmpty }),
      ]
      let actions: [Cell] = ActionThread.State.allCases.map { state in
        .count(view.actions.count { $0.state == state })
      }
      let rest: [Cell] = [
        .count(view.incidents.reduce(0) { $0 + $1.places.count }), .count(unjoined),
        .count(view.delays.count), .count(view.delays.count { $0.escalated == nil }),
        .count(view.absences.count), .count(view.accounts.told), .count(view.accounts.all),
      ]
      append(
        .cases,
        [.text(view.name), Self.date(view.days?.lowerBound), Self.date(view.days?.upperBound)]
          + [.count(view.records.count), .count(view.undated)] + seen + carers + actions + rest,
        to: &rows)
    }
  }

  /// A row for each finding of the sample, to be marked by a reviewer.
  func findings(_ rows: inout [UInt8]) {
    append(
      .auditFindings,
      headers: [
        "case", "record", "date", "indicator", "title", "kind", "theme", "advisory", "quote",
        "sentence", "question", "review", "second review", "comment",
      ], to: &rows)
    for view in audit.cases {
      for record in view.records where record.score != nil {
        var told = Set<String>()
        for found in record.findings + record.rejected {
          let indicator = AllIndicators.descriptions[found.indicator]
          let quote = record.quote(of: found)
          // Marks are kept by record, indicator and quote: what has these in common is one.
          guard told.insert("\(indicator.id)\u{0}\(quote)").inserted else { continue }
          append(
            .auditFindings,
            [
              .text(view.name), .text(record.id), Self.date(record.day), .text(indicator.id),
              .text(indicator.title), .text(indicator.kind.rawValue), .text(indicator.theme.title),
              .text(audit.advisory.contains(found.indicator) ? "advisory" : nil), .text(quote),
              .text(found.sentence.map { record.sentences[$0].text }),
              .text(indicator.kind == .concern ? indicator.question : nil),
              .text(found.review?.first?.rawValue), .text(found.review?.second?.rawValue),
            ], to: &rows)
        }
      }
    }
  }

  /// A row for each man and second carer.
  func carers(_ rows: inout [UInt8]) {
    append(
      .carers,
      headers: [
        "case", "name", "also written", "relation", "how known", "first mentioned",
        "last mentioned",
        "records that mention", "records seen or spoken to", "of records", "where",
        "parental responsibility", "in the plan",
      ], to: &rows)
    for view in audit.cases {
      func names(_ places: [CasePlace]) -> Cell {
        .text(places.map { AuditWording.name(of: view.records[$0.record]) }.joined(separator: "; "))
      }
      for carer in view.carers {
        append(
          .carers,
          [
            .text(view.name), .text(carer.name), .text(carer.spellings.joined(separator: "; ")),
            .text(carer.relation.title),
            .text(carer.isStated ? "said in a record" : "not said, taken from the text"),
            names(Array(carer.mentions.prefix(1))), names(Array(carer.mentions.suffix(1))),
            .count(carer.mentions.count), .count(carer.met.count), .count(view.records.count),
            names(carer.met), names(carer.responsibility), names(carer.plans),
          ], to: &rows)
      }
    }
  }

  /// A row for each action.
  func actions(_ rows: inout [UInt8]) {
    append(
      .actions,
      headers: [
        "case", "action", "set in", "date", "times set", "set again in", "in other words",
        "what became of it",
        "evidence", "evidence in",
      ], to: &rows)
    for view in audit.cases {
      for action in view.actions {
        let first = action.times[0]
        let told = action.done ?? action.late
        func words(_ place: CasePlace) -> String? {
          place.sentence.map { view.records[place.record].sentences[$0].text }
        }
        append(
          .actions,
          [
            .text(view.name), .text(words(first)), .text(view.records[first.record].id),
            Self.date(view.records[first.record].day), .count(action.times.count),
            .text(
              action.times.dropFirst().map { AuditWording.name(of: view.records[$0.record]) }
                .joined(separator: "; ")),
            .text(action.isReworded ? "yes" : nil), .text(action.state.title),
            .text(told.flatMap(words)),
            .text(told.map { view.records[$0.record].id }),
          ], to: &rows)
      }
    }
  }
}
