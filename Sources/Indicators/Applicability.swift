/// Which indicators a note leaves room for, worked out once for each note.
public struct Applicability: Sendable {
  /// Those that cannot apply to it: they are not evaluated.
  public internal(set) var notApplying = IndicatorSet()
  /// Those, and the ones that cannot be there: they are evaluated, and not found.
  public internal(set) var ruledOut = IndicatorSet()
}
