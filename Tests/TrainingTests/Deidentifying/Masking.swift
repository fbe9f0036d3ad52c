import Records
import Training

/// De-identifying as the tests ask for it: the records of one case.
enum Masking {
  /// The columns of most tests.
  static let columns: [Record.Column: String] = [
    .child: "Tia Marsh", .author: "Jo Okafor", .role: "Social Worker", .case: "C104455",
    .birthDate: "2024-08-10", .date: "2025-03-12",
  ]

  /// The results of all texts as records of one case.
  static func results(
    _ texts: [String], columns: [Record.Column: String] = columns,
    others: [(header: String, value: String)] = []
  ) -> [DeidentifiedText] {
    let deidentifier = Deidentifier()
    let records = texts.map { Record(text: $0, columns: columns, others: others) }
    var known = CaseIdentities()
    for record in records { known.merge(deidentifier.identities(in: record)) }
    let masker = deidentifier.masker(for: known)
    return records.map { masker.deidentify($0) }
  }

  /// The new text of one record alone.
  static func text(
    _ text: String, columns: [Record.Column: String] = columns,
    others: [(header: String, value: String)] = []
  ) -> String {
    results([text], columns: columns, others: others)[0].text
  }
}
