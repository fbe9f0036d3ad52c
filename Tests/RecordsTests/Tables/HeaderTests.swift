import Testing

@testable import Records

/// Which header is taken for which column.
@Suite struct HeaderTests {
  /// The columns of a header row, in its order.
  private func columns(_ header: String, mapping: ColumnMapping? = nil) throws -> [String] {
    let bytes = Array((header + "\n").utf8)
    return try bytes.withUnsafeBytes { bytes in
      let opening = try Opening(
        bytes, isEnd: true, file: "notes", .init(format: .csv, mapping: mapping))
      guard case .table(let layout)? = opening?.content else { return [] }
      return layout.columns.map { $0?.rawValue ?? "-" }
    }
  }

  @Test(arguments: [
    // Our own names.
    (
      "id,text,case,child,age,birth_date,date,recorded_date,role,author,team,agency,type",
      "id,text,case,child,age,birth_date,date,recorded_date,role,author,team,agency,type"
    ),
    // Case, blanks, underscores, hyphens and quotes do not count.
    ("\"CASE NOTE\", Contact_Date ,Created-On", "text,date,recorded_date"),
    // Mosaic, by its help pages and a public extract.
    (
      "id,person_id,note_type,title,created_on,created_by,note",
      "id,case,type,-,recorded_date,author,text"
    ),
    (
      "Mosaic ID,Name,DOB,Note Type,Contact date,Worker,Note",
      "case,child,birth_date,type,date,author,text"
    ),
    // Liquidlogic.
    (
      """
      FACT_CASENOTE_ID,DIM_PERSON_ID,DIM_LOOKUP_CASNT_TYPE_ID_CODE,EVENT_DTTM,SEEN_FLAG,Case Notes
      """,
      "id,case,type,date,-,text"
    ),
    // Capita.
    (
      "Case Ref,Establishment,Service Team,Subject,Date,Event Type,Case Note Detail",
      "case,-,team,-,date,type,text"
    ),
    // Annex A and Eclipse.
    ("ChildUniqueID;Date of Birth;Date of event;Narrative", "case,birth_date,date,text"),
    ("Eclipse ID\tChild's name\tAuthor\tBody", "case,child,author,text"),
  ]) func names(_ header: String, _ expected: String) throws {
    #expect(try columns(header).joined(separator: ",") == expected)
  }

  @Test func noNameStandsForTwoColumns() {
    var columnOfName: [String: Record.Column] = [:]
    for (column, names) in HeaderNames.names {
      #expect(HeaderNames.column(of: column.rawValue) == column)
      for name in names {
        let known = columnOfName.updateValue(column, forKey: HeaderNames.normalised(name))
        #expect(known == nil || known == column, "\(name)")
      }
    }
  }

  @Test func mappingGoesBeforeNames() throws {
    let mapping = ColumnMapping([.text: "Title", .case: "pupil NUMBER"])
    #expect(try columns("Title,Note,Pupil Number", mapping: mapping) == ["text", "-", "case"])
  }

  @Test func mappingCanSayThatThereIsNone() throws {
    let mapping = try ColumnMapping(yaml: "author: ~\ntext: Note\n", file: "map.yaml")
    #expect(try columns("Note,Author,Worker", mapping: mapping) == ["text", "-", "-"])
  }

  @Test func mappingNamesJSONKeysToo() throws {
    let mapping = ColumnMapping([.text: "Case Note Narrative", .id: "n"])
    let line = #"{"Case Note Narrative": "a", "text": "b", "n": 7, "author": "c"}"#
    let found = try summaries(of: line, .jsonl, mapping: mapping)
    #expect(found == ["id=7|text=a|author=c"])
  }

  @Test(arguments: [
    ("txt: Note", "map.yaml:1:1: error: unknown column 'txt'. Did you mean 'text'?"),
    ("text: Note\nzzz: Note", "map.yaml:2:1: error: unknown column 'zzz'."),
    ("text: Note\nTeXT: Note", "map.yaml:2:1: error: unknown column 'TeXT'. Did you mean 'text'?"),
    (
      "- text",
      """
      map.yaml:1:1: error: a mapping has our names and your headers, a pair a line, as in 'text: \
      Case Note Detail'
      """
    ),
    (
      "text:\n  - Note",
      """
      map.yaml:2:3: error: a mapping has our names and your headers, a pair a line, as in 'text: \
      Case Note Detail'
      """
    ),
    ("id: Note\ntext: note", "map.yaml:2:7: error: the header 'note' is given to two columns"),
    ("text: Note\ntext: Body", "map.yaml:1:1: error: this is not YAML: a name stands there twice"),
  ]) func mappingErrors(_ yaml: String, _ message: String) {
    let error = #expect(throws: InputError.self) {
      try ColumnMapping(yaml: yaml, file: "map.yaml")
    }
    #expect(error?.description == message)
  }

  @Test func brokenYAMLIsPlaced() throws {
    let error = try #require(
      #expect(throws: InputError.self) { try ColumnMapping(yaml: "text: [a\n", file: "map.yaml") })
    #expect(error.description.hasPrefix("map.yaml:2:1: error: this is not YAML: "))
  }

  @Test(arguments: [
    (
      "a,b", nil,
      "notes: no header names the text of the notes; name that column in a mapping file (--map)."
    ),
    (
      "id,Naratives", nil,
      """
      notes: no header names the text of the notes; name that column in a mapping file (--map). \
      Did you mean 'Naratives'?
      """
    ),
    (
      "Note,Author,Case Note", nil,
      """
      notes: 'Note' and 'Case Note' both mean the column 'text'; say which one counts in a mapping \
      file (--map)
      """
    ),
    (
      "text,Team,team", nil,
      """
      notes: 'Team' and 'team' both mean the column 'team'; say which one counts in a mapping file \
      (--map)
      """
    ),
    ("\"id,text", nil, "notes: a quote in the header is never closed"),
    ("\"id\"x,text", nil, "notes: a quote in the header is never closed"),
    (
      "Note,Authr", ColumnMapping([.author: "Author"]),
      "mapping: error: notes has no column 'Author'. Did you mean 'Authr'?"
    ),
    (
      "Note", ColumnMapping([.author: "Worker"]), "mapping: error: notes has no column 'Worker'."
    ),
  ]) func errors(_ header: String, _ mapping: ColumnMapping?, _ message: String) {
    let error = #expect(throws: InputError.self) { try columns(header, mapping: mapping) }
    #expect(error?.description == message)
  }

  @Test func headersMayBeUsedTwiceWhereTheyMeanNothing() throws {
    #expect(try columns("text,x,x,") == ["text", "-", "-", "-"])
  }

  @Test(arguments: ["id,text\r\n1,a\r\n", "\u{FEFF}sep=;\r\nid;\"te\r\nxt\"\r\n1;a\r\n"])
  func anyChunking(_ file: String) throws {
    let bytes = Array(file.utf8)
    let whole = try entries(of: bytes, .csv)
    #expect(whole.map(\.summary) == ["id=1|text=a"])
    for length in 1..<bytes.count {
      #expect(try entries(of: bytes, .csv, pieces: [length]) == whole)
    }
  }
}
