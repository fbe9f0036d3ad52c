import Indicators

/// A question that a panel puts to the records of a case, and what answers it.
public struct PanelQuestion: Sendable {
  /// As it stands on the sheet.
  public let text: String
  /// The indicators that evidence it.
  public let strengths: [Int]
  /// The indicators at which a reader would ask more.
  public let concerns: [Int]

  /// Whether it is put only to cases in which there is something to ask it of.
  let isWhereRaised: Bool

  private init(
    _ text: String, _ strengths: [String], _ concerns: [String], isWhereRaised: Bool = false
  ) {
    self.text = text
    self.isWhereRaised = isWhereRaised
    self.strengths = strengths.compactMap { AllIndicators.number(of: $0) }
    self.concerns = concerns.compactMap { AllIndicators.number(of: $0) }
  }

  /// The questions of a sheet, in the order of the themes.
  public static let all: [PanelQuestion] = [
    PanelQuestion(
      "Was this child seen, and described as this child?", ["child-observed"],
      ["child-not-seen", "collective-needs", "generalisation"]),
    PanelQuestion(
      "Do we hear the child, in words or behaviour?", ["child-voice", "written-to-child"],
      ["adult-focus"]),
    PanelQuestion(
      "Are the child and the carers described together?",
      ["interaction-observed", "emotional-safety"], []),
    PanelQuestion(
      "Was what people said checked, tested or asked further?", ["curiosity"],
      ["self-report", "assumption", "unevidenced-optimism"]),
    PanelQuestion(
      "Does the record say what it means for the child?", ["analysis", "impact-conversation"],
      ["analysis-absent"]),
    PanelQuestion(
      "Is the present tied to what went before?", ["cumulative-harm"], ["isolated-incident"]),
    PanelQuestion(
      "Are the father and other men known, met and heard?",
      ["father-engaged", "father-identified", "parental-responsibility"],
      ["father-unengaged", "unidentified-male", "father-missing"]),
    PanelQuestion(
      "Were sleep, handling and the home seen and talked about?",
      ["safe-sleep", "safe-handling", "home-seen"], []),
    PanelQuestion(
      "Was each injury explored and acted on?", ["injury-response"], ["injury-unexplored"],
      isWhereRaised: true),
    PanelQuestion(
      "Was domestic abuse asked about, and the work put on whoever abuses?", ["abuse-enquiry"],
      ["victim-onus"]),
    PanelQuestion(
      "Can the plan be acted on: who, by when, and what changes for the child?",
      ["outcome-action", "plan-progress"], ["vague-action"]),
    PanelQuestion(
      "Was delay noticed and taken further?", ["escalation"], ["drift"], isWhereRaised: true),
    PanelQuestion(
      "Did agencies share and work together?", ["multi-agency"], ["agency-missing"]),
    PanelQuestion(
      "Are relatives and the parents' own needs and history considered?",
      ["wider-family", "parent-history", "parental-needs"], []),
    PanelQuestion(
      "Where work ends: what goes on, and who holds it?", ["closure-plan"], [],
      isWhereRaised: true),
  ]

  /// What a case has to say to a question.
  public struct Answer: Sendable, Equatable {
    /// Whether one of its records could evidence it at all.
    public var applies: Bool
    /// In how many records it is evidenced.
    public var evidenced: Share
    /// Where, each record once.
    public var evidence: [CasePlace]
    /// In how many records a reader would ask more, and where.
    public var toAsk: [CasePlace]
  }

  /// The answer of a case.
  public func answer(in view: CaseView) -> Answer {
    var answer = Answer(applies: false, evidenced: Share(0, of: 0), evidence: [], toAsk: [])
    for (index, record) in view.records.enumerated() where record.score != nil {
      let evaluated = strengths.contains { !record.notEvaluated.contains($0) }
      if evaluated { answer.applies = true }
      let found = record.findings.first { strengths.contains($0.indicator) }
      if evaluated || found != nil { answer.evidenced.add(found != nil) }
      if let found {
        answer.evidence.append(CasePlace(record: index, sentence: found.sentence))
      }
      if let found = record.findings.first(where: { concerns.contains($0.indicator) }) {
        answer.toAsk.append(CasePlace(record: index, sentence: found.sentence))
      }
    }
    if isWhereRaised, answer.evidence.isEmpty, answer.toAsk.isEmpty { answer.applies = false }
    return answer
  }
}
