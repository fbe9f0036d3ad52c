import Cases
import Indicators

extension AuditPage {
  /// Actions, and what became of them.
  func actions(_ index: Int) -> Markup {
    let view = audit.cases[index]
    guard !view.actions.isEmpty else {
      return "<h3>Actions</h3><p>No action is evidenced in these records.</p>"
    }
    let counts: [Markup] = wording.tally(of: view.actions).map { "<li>\($0)</li>" }
    let rows: [Markup] = view.actions.prefix(AuditWording.mostActions).map { action in
      let first = action.times[0]
      let again = action.times.dropFirst()
      let told: Markup =
        (action.done ?? action.late).map { "\(quote(index, $0)) \(link(index, $0.record))" } ?? ""
      let isGood = action.state == .done || action.state == .latest
      return """
        <tr><td>\(quote(index, first)) \(link(index, first.record))</td><td>\(again.isEmpty ? "" : links(index, Array(again)))\(action.isReworded ? ", in other words" : "")</td><td><span class="state \(isGood ? "good" : "ask")">\(action.state.title)</span> \(told)</td></tr>
        """
    }
    let left = view.actions.count - rows.count
    return """
      <h3>Actions</h3>
      <ul class="tally">\(counts)</ul>
      <div class="scroll" role="group" aria-label="Actions of case \(view.name)" tabindex="0"><table><caption>Actions and what the records tell of them</caption>
      <thead><tr><th scope="col">Set</th><th scope="col">Set again</th><th scope="col">What became of it</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(note(left > 0 ? "\(left.grouped) more actions are not listed." : nil))
      """
  }

  /// Incidents, delays and who was missing.
  func incidents(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let chains: [Markup] = view.incidents.map { chain in
      let joined: Markup =
        chain.places.count < 2
        ? "recorded once"
        : chain.joined.map { "joined up: \(quote(index, $0)) \(link(index, $0.record))" }
          ?? "<span class=\"state ask\">no record found that joins them up</span>"
      let places: [Markup] = chain.places.prefix(8).map {
        "<li>\(quote(index, $0)) \(link(index, $0.record))</li>"
      }
      return """
        <tr><th scope="row">\(chain.kind.title)</th><td>\(chain.places.count)</td><td>\(list(places))</td><td>\(joined)</td></tr>
        """
    }
    let incidents: Markup =
      chains.isEmpty
      ? "<p>None is evidenced in these records.</p>"
      : """
      <div class="scroll" role="group" aria-label="Incidents of case \(view.name)" tabindex="0"><table><caption>Incidents, and whether a later record joins them up</caption>
      <thead><tr><th scope="col">Kind</th><th scope="col">Records</th><th scope="col">Where</th><th scope="col">Joined up</th></tr></thead>
      <tbody>\(chains)</tbody></table></div>
      """
    let delays: [Markup] = view.delays.prefix(12).map { delay in
      let step: Markup =
        delay.escalated.map { "Taken further: \(link(index, $0.record))" }
        ?? "<span class=\"state ask\">not evidenced as taken further</span>"
      return "<li>\(quote(index, delay.place)) \(link(index, delay.place.record)) · \(step)</li>"
    }
    let absences: [Markup] = view.absences.prefix(12).map {
      "<li>\(quote(index, $0)) \(link(index, $0.record))</li>"
    }
    return """
      <h3>Incidents</h3>\(incidents)
      \(list(delays, under: "<h3>Delay, and who took it further</h3>"))
      \(list(absences, under: "<h3>Missing from meetings and minutes</h3>"))
      """
  }

  /// Contacts by kind and agency.
  func contacts(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let rows: [Markup] = view.contacts.map {
      "<tr><th scope=\"row\">\($0.kind.title)</th><td><bdi>\($0.agency ?? "agency not given")</bdi></td><td>\($0.records.count)</td></tr>"
    }
    return """
      <h3>Contacts</h3>
      <table class="facts"><caption>Records by kind of contact and agency</caption>
      <thead><tr><th scope="col">Kind</th><th scope="col">Agency</th><th scope="col">Records</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  /// All records in the order of their dates.
  func chronology(_ index: Int) -> Markup {
    let view = audit.cases[index]
    let rows: [Markup] = view.records.prefix(Self.mostListed).enumerated().map { number, record in
      let who = AuditWording.source(of: record)
      let date = record.day.map { CaseDate.words($0) } ?? record.writtenDate ?? "no date"
      return """
        <tr id="\(anchor(index, number))"><th scope="row"><bdi>\(date)</bdi><br><span class="small"><bdi>\(record.id)</bdi></span></th><td><bdi>\(who)</bdi></td><td>\(AuditWording.shows(record, .strength))</td><td>\(AuditWording.shows(record, .concern))</td></tr>
        """
    }
    let left = view.records.count - rows.count
    return """
      <h3 id="chronology-\(index + 1)">Chronology</h3>
      <div class="scroll" role="group" aria-label="Chronology of case \(view.name)" tabindex="0"><table class="chronology"><caption>Records in the order of their dates</caption>
      <thead><tr><th scope="col">Date and record</th><th scope="col">Contact</th><th scope="col">Evidenced</th><th scope="col">To ask about</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      \(note(left > 0 ? "\(left.grouped) more records are not listed; they are counted above." : nil))
      """
  }
}
