public import Matching

/// Every indicator, in the order of the guide; an ``IndicatorNumber`` is an index into it.
public enum AllIndicators {
  /// The types, one a file.
  public static let types: [any Indicator.Type] = [
    ChildObserved.self, InteractionObserved.self, ChildVoice.self, WrittenToChild.self,
    ChildNotSeen.self, CollectiveNeeds.self, AdultFocus.self,
    Generalisation.self, Assumption.self, UnevidencedOptimism.self, SelfReport.self,
    Curiosity.self, UnclearLanguage.self,
    Analysis.self, AnalysisAbsent.self, CumulativeHarm.self, IsolatedIncident.self,
    EmotionalSafety.self, ImpactConversation.self,
    FatherMissing.self, FatherUnengaged.self, UnidentifiedMale.self, FatherEngaged.self,
    FatherIdentified.self, ParentalResponsibility.self,
    SafeSleep.self, SafeHandling.self, HomeSeen.self, InjuryUnexplored.self, InjuryResponse.self,
    AbuseEnquiry.self, VictimOnus.self, DisguisedCompliance.self,
    VagueAction.self, OutcomeAction.self, Drift.self, Escalation.self, MultiAgency.self,
    AgencyMissing.self, ClosurePlan.self,
    WiderFamily.self, ParentHistory.self, ParentalNeeds.self,
    PurposeStated.self, PlanProgress.self, DirectWork.self,
    UnexplainedAbbreviation.self, EmptyHeading.self, LateRecording.self, HardToRead.self,
    VeryShort.self,
  ]

  /// What each is, by its number.
  public static let descriptions: [IndicatorDescription] = types.map { $0.description }

  /// For each indicator those that it cannot stand beside.
  static let excluding: [[IndicatorNumber]] = descriptions.map { description in
    description.excludedBy.compactMap { number(of: $0) }
  }

  /// The number of an indicator by its id.
  public static func number(of id: String) -> IndicatorNumber? {
    descriptions.firstIndex { $0.id == id }
  }

  /// All of them, ready to work with these lexicons in the ways of a place.
  public static func make(
    _ lexicons: CompiledLexicons, _ practice: LocalPractice = LocalPractice()
  ) -> [any Indicator] {
    types.map { $0.make(lexicons, practice) }
  }
}
