/// What the headers of a table mean.
struct ColumnRoles: Equatable {
  /// The column that each header means, nil where it means none that casenote reads.
  var columns: [Record.Column?]
  /// The header under which questions stand, where a row is a question and its answer.
  ///
  /// The answer is then the text, and the form is the id by which rows belong together.
  var question: Int?

  /// What headers mean, by the mapping first and by their names else.
  init(of headers: [String], mapping: ColumnMapping?) {
    columns = ColumnRecognition.columns(of: headers, mapping: mapping)
    if let mapping, mapping.saysOfQuestions {
      let header = mapping.question?.header.map(HeaderNames.normalised)
      question = header.flatMap { name in
        headers.firstIndex { HeaderNames.normalised($0) == name }
      }
      if let question { columns[question] = nil }
      return
    }
    // A table with a text of its own is one of notes, whatever else it has.
    guard !columns.contains(.text), mapping?.entries[.text] == nil else { return }
    let parts = headers.map { HeaderNames.part(of: $0) }
    guard let asked = parts.firstIndex(of: .question), let answer = parts.firstIndex(of: .answer)
    else { return }
    if mapping?.entries[.id] == nil {
      guard let form = parts.firstIndex(of: .form) else { return }
      // What else looks like an id is that of the row.
      for index in columns.indices where columns[index] == .id { columns[index] = nil }
      columns[form] = .id
    }
    columns[asked] = nil
    columns[answer] = .text
    question = asked
  }
}
