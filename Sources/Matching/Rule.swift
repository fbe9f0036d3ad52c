/// One group of terms of one lexicon: what a match, and a finding, names.
public struct Rule: Sendable, Equatable {
  /// The lexicon's id, which is also the cue's class.
  public let lexicon: String
  /// The group's name; empty for an unnamed group.
  public let group: String

  /// `lexicon.group`, or the lexicon alone where the group has no name.
  public var name: String { group.isEmpty ? lexicon : "\(lexicon).\(group)" }
}
