/// The names by which exports call the columns that casenote reads.
///
/// Taken from public descriptions of Access Mosaic, Liquidlogic LCS, OLM Eclipse and Capita exports,
/// the statutory Annex A lists, and plain usage. Case, blanks, underscores, hyphens, dots and
/// slashes do not count, so one entry stands for `Case Note`, `case_note` and `CASENOTE`.
enum HeaderNames {
  static let names: [Record.Column: [String]] = [
    .id: [
      "id", "record id", "note id", "case note id", "fact casenote id", "document id", "entry id",
      "unique id", "note ref", "note reference", "case note ref", "case note reference",
      "case note number", "note number", "record number",
    ],
    .text: [
      "text", "note", "notes", "case note", "case notes", "case note text", "note text",
      "case note detail", "case note details", "note detail", "note details", "narrative", "body",
      "note body", "case note body", "content", "note content", "case recording", "recording",
      "record text", "free text", "case note narrative", "details of contact",
      "contact details note",
    ],
    .case: [
      "case", "case id", "case ref", "case reference", "case number", "case no", "child unique id",
      "child id", "mosaic id", "person id", "dim person id", "person number", "person ref",
      "person reference", "liquidlogic id", "lcs id", "ics id", "ics number", "eclipse id",
      "client id", "client number", "service user id", "swis id", "paris id", "carefirst id",
      "upn", "pupil id", "student id",
    ],
    .child: [
      "child", "child name", "name", "name of child", "childs name", "child full name",
      "person name", "full name", "client name", "service user name", "service user",
      "young person",
      "young persons name", "pupil name", "student name",
    ],
    .age: ["age", "age at contact", "age at event", "age of child", "child age", "age in years"],
    .birthDate: [
      "birth date", "date of birth", "dob", "child dob", "child date of birth", "person birth dttm",
      "d o b",
    ],
    .date: [
      "date", "contact date", "date of contact", "event date", "date of event", "note date",
      "case note date", "date of note", "date of case note", "visit date", "date of visit",
      "occurred on", "event dttm", "event datetime", "event date time", "date time of event",
      "start date", "incident date",
    ],
    .recordedDate: [
      "recorded date", "date recorded", "recorded on", "created on", "created date", "date created",
      "created", "created at", "entered on", "date entered", "entry date", "input date",
      "recorded dttm", "recording date",
    ],
    .role: [
      "role", "job title", "author role", "worker role", "recorder role", "role of author",
      "role of worker", "profession", "staff role", "designation",
    ],
    .author: [
      "author", "worker", "worker name", "author name", "created by", "recorded by", "entered by",
      "written by", "allocated worker", "social worker", "practitioner", "practitioner name",
      "staff name", "completed by", "recorder",
    ],
    .team: [
      "team", "team name", "service team", "worker team", "allocated team", "responsible team",
      "locality team", "teams",
    ],
    .agency: ["agency", "agency name", "organisation", "organisation name", "service", "provider"],
    .type: [
      "type", "note type", "case note type", "casenote type", "contact type", "type of contact",
      "type of note", "event type", "record type", "entry type", "category", "visit type",
      "dim lookup casnt type id code", "case note category",
    ],
  ]

  /// The column that a header means, nil if it is none that casenote reads.
  static func column(of header: String) -> Record.Column? { columns[normalised(header)] }

  /// A header without all that does not count.
  static func normalised(_ header: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in header.lowercased().unicodeScalars {
      switch scalar {
      case " ", "_", "-", ".", "/", "\u{A0}", "\t", "'", "\u{2019}", "\n", "\r", "\u{FEFF}":
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let columns: [String: Record.Column] = {
    var columns: [String: Record.Column] = [:]
    for (column, names) in names {
      for name in names { columns[normalised(name)] = column }
    }
    return columns
  }()
}
