import Indicators
public import Records
public import Scoring
import TextCore

/// Scores as JSON Lines: one object a record, its keys always in the same order.
///
/// Places are given in Unicode scalars, which is what most languages call characters. `content` stands
/// for all of the record that the line depends on, so that a later run can tell what has changed.
public struct JSONLinesReport: RecordReport {
  let isBrief: Bool
  /// `, "version": "…"}` and the line's end.
  let version: [UInt8]
  /// By indicator: `{"indicator": "self-report", "kind": "concern"`.
  private let findings: FragmentTable
  /// By indicator: `"safe-sleep"`.
  private let names: FragmentTable
  /// By indicator: `, "advisory": true}`, or just the brace.
  private let ends: FragmentTable
  /// By rule number: `"attribution.reports"`.
  private let rules: FragmentTable

  /// - Parameters:
  ///   - vocabulary: the names of what the scores hold.
  ///   - isBrief: leaves the words of the note out, so that the output quotes nothing of it.
  public init(_ vocabulary: ReportVocabulary, isBrief: Bool = false) {
    self.isBrief = isBrief
    var version: [UInt8] = []
    version.append(#", "version": "#)
    version.append(jsonString: vocabulary.version)
    version.append("}\n")
    self.version = version
    findings = FragmentTable(vocabulary.indicators) { indicator, bytes in
      bytes.append(#"{"indicator": "#)
      bytes.append(jsonString: indicator.id)
      bytes.append(#", "kind": "#)
      bytes.append(jsonString: indicator.kind.rawValue)
    }
    names = FragmentTable(vocabulary.indicators) { $1.append(jsonString: $0.id) }
    ends = FragmentTable(vocabulary.indicators.indices.map(vocabulary.isAdvisory)) {
      isAdvisory, bytes in
      bytes.append(isAdvisory ? #", "advisory": true}"# : "}")
    }
    rules = FragmentTable(vocabulary.rules) { $1.append(jsonString: $0) }
  }

  /// Nothing: a line stands for itself.
  public var opening: [UInt8] { [] }

  /// Appends the object of a scored record.
  public func append(_ score: Score, of record: Record, to output: inout [UInt8]) {
    appendIdentity(of: record, to: &output)
    appendVerdict(of: score, to: &output)
    output.append(#", "findings": ["#)
    record.withText { text in
      var places = JSONPlaces(text, of: record)
      for (index, finding) in score.findings.enumerated() {
        if index > 0 { output.append(", ") }
        append(finding, &places, to: &output)
      }
    }
    output.append(#"], "notEvaluated": ["#)
    for (index, indicator) in score.notEvaluated.enumerated() {
      if index > 0 { output.append(", ") }
      names.append(indicator, to: &output)
    }
    output.append(#"], "content": ""#)
    output.append(hexadecimal: ContentHash.of(record, isBrief: isBrief))
    output.append("\"")
    output.append(contentsOf: version)
  }

  /// Appends the object of a record that could not be read: id, error, source.
  public func append(_ error: ReadError, to output: inout [UInt8]) {
    output.append(#"{"id": "#)
    appendString(error.id, to: &output)
    output.append(#", "error": "#)
    output.append(jsonString: error.fault.description)
    output.append(#", "source": {"file": "#)
    output.append(jsonString: error.source.file)
    output.append(#", "row": "#)
    output.append(digits: error.source.row)
    output.append(#", "column": "#)
    appendString(error.source.column, to: &output)
    output.append("}}\n")
  }

  /// Appends the beginning of a line: id, and case and date where they are known.
  func appendIdentity(of record: Record, to output: inout [UInt8]) {
    output.append(#"{"id": "#)
    if record.withBytes(of: .id, { output.append(jsonString: $0) }) == nil {
      output.append(#""row-"#)
      output.append(digits: record.source.row)
      output.append("\"")
    }
    record.withBytes(of: .case) { caseID in
      output.append(#", "case": "#)
      output.append(jsonString: caseID)
    }
    record.withBytes(of: .date) { date in
      output.append(#", "date": "#)
      output.append(jsonString: date)
    }
  }

  private func appendVerdict(of score: Score, to output: inout [UInt8]) {
    output.append(#", "score": "#)
    guard let value = score.value else {
      output.append("null")
      if let reason = score.notScored {
        output.append(#", "notScored": "#)
        output.append(jsonString: reason.rawValue)
      }
      return
    }
    output.append(score: value)
    if let band = score.band {
      output.append(#", "band": "#)
      output.append(jsonString: band.rawValue)
    }
    output.append(#", "themes": {"#)
    for (index, theme) in score.themes.enumerated() {
      if index > 0 { output.append(", ") }
      output.append(jsonString: theme.theme.rawValue)
      output.append(": ")
      output.append(score: theme.value)
    }
    output.append("}")
  }

  private func append(
    _ finding: Finding, _ places: inout JSONPlaces, to output: inout [UInt8]
  ) {
    findings.append(finding.indicator, to: &output)
    if let place = finding.place {
      places.append(place, to: &output)
      if !isBrief {
        output.append(#", "text": "#)
        places.appendQuote(of: place, to: &output)
      }
    }
    output.append(#", "rule": "#)
    switch finding.rule {
    case .terms(let number): rules.append(Int(number), to: &output)
    case .named(let name): output.append(jsonString: name.description)
    case .learned: output.append(#""learned""#)
    }
    if !finding.because.isEmpty, !isBrief {
      for (index, place) in finding.because.enumerated() {
        output.append(index == 0 ? #", "because": ["# : ", ")
        places.appendQuote(of: place, to: &output)
      }
      output.append("]")
    }
    ends.append(finding.indicator, to: &output)
  }

  private func appendString(_ text: String?, to output: inout [UInt8]) {
    if let text { output.append(jsonString: text) } else { output.append("null") }
  }
}
