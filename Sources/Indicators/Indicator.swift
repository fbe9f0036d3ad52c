public import Context
public import Matching

/// One sign of recording quality: what it is, and how it is found in a record.
///
/// An indicator never prints, reads files or knows a report. It looks at one record at a time.
public protocol Indicator: Sendable {
  /// What it is, for people: text, examples and near-misses.
  static var description: IndicatorDescription { get }

  /// Looks up the cues it needs; a cue that no lexicon defines is never found.
  init(_ lexicons: CompiledLexicons)

  /// Makes it as a place wants it, where its ways bear on it.
  static func make(_ lexicons: CompiledLexicons, _ practice: LocalPractice) -> any Indicator

  /// Whether it can apply to a record at all.
  func applies(to note: AnnotatedNote) -> Bool
  /// Whether it can be there at all, whatever the learned layer would make of the note.
  func isPossible(in note: AnnotatedNote) -> Bool

  /// Reports its findings, and what was vetoed.
  ///
  /// Indicators of sentences look first, in any order, and know nothing of each other; those of
  /// the record as a whole may ask the report what was found in its sentences.
  func find(in note: AnnotatedNote, _ report: inout FindingReport)
}

extension Indicator {
  /// The same everywhere.
  public static func make(
    _ lexicons: CompiledLexicons, _ practice: LocalPractice
  ) -> any Indicator {
    Self(lexicons)
  }
  /// True: most indicators can apply to any record.
  public func applies(to note: AnnotatedNote) -> Bool { true }
  /// It can.
  public func isPossible(in note: AnnotatedNote) -> Bool { true }
}
