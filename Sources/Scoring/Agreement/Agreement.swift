public import Records

/// How far scores agree with labels.
///
/// A finding counts for the sentence that holds most of it, and for any other of which it covers at
/// least half. Advisory findings, and findings of indicators that neither the program nor a label
/// names, are left out. A labelled note without a score counts as missed in everything.
public struct Agreement: Sendable, Equatable {
  /// One indicator over all notes.
  public struct Indicator: Sendable, Equatable {
    /// As in the guide: "child-observed".
    public let id: String
    /// Added up over all notes.
    public let counts: AgreementCounts
  }

  /// How many notes are labelled.
  public let notes: Int
  /// The ids of labelled notes without a score, in the order of the labels.
  public let missing: [String]
  /// Those of sentences, then those of the record; each the program's own first, in its order.
  public let indicators: [Indicator]
  /// All indicators added up.
  public let total: AgreementCounts
  /// How well the scores rank the notes as the grades do.
  public let grades: GradeAgreement

  /// The indicators that the program stands or falls by.
  public static let core = [
    "generalisation", "assumption", "father-missing", "father-unengaged", "analysis-absent",
    "analysis",
  ]

  /// Holds scores against labels.
  ///
  /// - Parameters:
  ///   - scores: by the note's id; those of notes without labels are not looked at.
  ///   - labels: each note once. An indicator must not be labelled both in sentences and for the
  ///     record; if it is, it counts for the record only.
  ///   - omitted: ids of indicators that are not counted.
  public init(
    of scores: [String: ScoredNote], with labels: [LabelledNote], without omitted: Set<String> = []
  ) {
    let counted = CountedIndicators(of: labels, without: omitted)
    var sums: [String: AgreementCounts] = [:]
    var total = AgreementCounts()
    for note in labels {
      for (id, counts) in counted.counts(of: scores[note.id], in: note) {
        sums[id, default: AgreementCounts()] += counts
        total += counts
      }
    }
    notes = labels.count
    missing = labels.map(\.id).filter { scores[$0] == nil }
    indicators = counted.ids.map { Indicator(id: $0, counts: sums[$0] ?? AgreementCounts()) }
    self.total = total
    grades = GradeAgreement(
      labels.compactMap { note in
        guard let grade = note.grade, let score = scores[note.id]?.value else { return nil }
        return (score, grade)
      })
  }

  /// The mean F1 of all indicators labelled at least so often; 0 if there is none.
  public func macroF1(least: Int) -> Double { Self.meanF1(indicators, least: least) }

  /// The mean F1 of the core indicators labelled at least so often; 0 if there is none.
  public func coreF1(least: Int) -> Double {
    let core = Self.core.compactMap { id in indicators.first { $0.id == id } }
    return Self.meanF1(core, least: least)
  }

  private static func meanF1(_ indicators: [Indicator], least: Int) -> Double {
    let all = indicators.map(\.counts).filter { $0.labelled >= least }.map(\.f1)
    return all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
  }
}
