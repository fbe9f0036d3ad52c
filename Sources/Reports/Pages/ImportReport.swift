public import Records

/// What was understood of an export: files, columns, dates, repetitions, and what was refused.
///
/// It names headers, sheets and places, and quotes nothing of a text.
public struct ImportReport: Sendable {
  private let inputs: [InputDescription]
  private let survey: ImportSurvey
  private let notices: [InputNotice]

  /// A report on inputs of which every entry was surveyed.
  public init(inputs: [InputDescription], survey: ImportSurvey, notices: [InputNotice]) {
    self.inputs = inputs
    self.survey = survey
    self.notices = notices
  }

  /// The lines for a person.
  public var lines: [String] {
    inputLines + notices.map { "\($0)" } + [recordLine] + columnLines + doubts
      + survey.refused.map { "refused: \($0)" }
      + (survey.refusedCount > survey.refused.count
        ? ["refused: and \(survey.refusedCount - survey.refused.count) more"] : [])
  }

  private var inputLines: [String] {
    let shown = inputs.prefix(10).map { "\($0.file): \($0.words)" }
    return inputs.count > 10 ? shown + ["and \(inputs.count - 10) more files"] : shown
  }

  private var recordLine: String {
    var line = "\(Self.count(survey.records, "record"))"
    if survey.refusedCount > 0 { line += ", \(survey.refusedCount) refused" }
    let cases = survey.recordsPerCase
    if let least = cases.first, let most = cases.last {
      line += "; \(Self.count(cases.count, "case")) with "
      if least == most {
        line += Self.count(most, "record") + (cases.count == 1 ? "" : " each")
      } else {
        line += "\(least) to \(most) records each, \(cases[cases.count / 2]) in the middle"
      }
    }
    return line
  }

  private var columnLines: [String] {
    let headers = inputs.filter { !$0.isHeaderless }.flatMap(\.headers)
    let given = Record.Column.allCases.compactMap { column -> String? in
      guard let count = survey.given[column], column != .text else { return nil }
      return count == survey.records
        ? column.rawValue : "\(column.rawValue) (in \(count) of \(survey.records))"
    }
    var lines = ["columns with something in them: " + (["text"] + given).joined(separator: ", ")]
    var seen: Set<String> = []
    let unread = headers.filter { $0.column == nil }.compactMap(\.shownName)
      .filter { !$0.isEmpty }
      .filter { seen.insert($0).inserted }
    if !unread.isEmpty { lines.append("headers that are not read: " + Self.list(unread)) }
    lines += inputs.filter(\.isHeaderless).map {
      "\($0.file): the first row looks like data, not like headers; put a row of headers above it"
    }
    lines += [("date", survey.dates), ("recorded_date", survey.recordedDates)].compactMap {
      name, dates in dates.counts.isEmpty ? nil : "\(name): \(dates.words())"
    }
    return lines
  }

  /// What may be wrong, each in a line; nothing where nothing is.
  private var doubts: [String] {
    [
      (survey.empty, "with no text"),
      (survey.unfilled, "with a template that nobody filled in: headings with nothing below"),
      (survey.repeatedIDs, "with an id that another one had before"),
      (survey.repeatedTexts, "with a text that another one had before"),
      (
        survey.clippedByExcel,
        "with a text of exactly \(ImportSurvey.excelLimit) characters, which is all that Excel keeps"
      ),
      (
        survey.isCut && survey.longest.characters < ImportSurvey.excelLimit
          ? survey.longest.count : 0,
        "with a text of exactly \(survey.longest.characters) characters and none longer: cut before?"
      ),
      (survey.mojibake, "spoilt before the export, as where \u{2019} has become â€™"),
      (survey.repaired, "in which invalid characters were replaced"),
    ].compactMap { count, words in count > 0 ? "\(Self.count(count, "record")) \(words)" : nil }
  }

  /// One JSON object, its keys always in the same order.
  public var json: String {
    let counts = [
      ("records", survey.records), ("refused", survey.refusedCount),
      ("cases", survey.recordsPerCase.count),
      ("mostRecordsInACase", survey.recordsPerCase.last ?? 0), ("empty", survey.empty),
      ("unfilled", survey.unfilled),
      ("repeatedIds", survey.repeatedIDs), ("repeatedTexts", survey.repeatedTexts),
      ("clippedByExcel", survey.clippedByExcel), ("longestText", survey.longest.characters),
      ("textsOfThatLength", survey.longest.count), ("mojibake", survey.mojibake),
      ("repaired", survey.repaired),
    ]
    let given = Record.Column.allCases.compactMap { column in
      survey.given[column].map { "\"\(column.rawValue)\": \($0)" }
    }
    let lists = [
      ("files", inputs.map(\.json)), ("notices", notices.map { "\($0)".jsonQuoted }),
      ("errors", survey.refused.map { "\($0)".jsonQuoted }),
    ]
    let parts =
      lists.map { "\"\($0.0)\": [\($0.1.joined(separator: ", "))]" }
      + counts.map { "\"\($0.0)\": \($0.1)" }
      + [
        "\"columns\": {\(given.joined(separator: ", "))}", "\"date\": \(survey.dates.json)",
        "\"recordedDate\": \(survey.recordedDates.json)",
      ]
    return "{\(parts.joined(separator: ", "))}\n"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}
