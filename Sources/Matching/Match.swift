/// The number of a rule, which is one group of terms of one lexicon, in the compiled lexicons.
public typealias RuleNumber = UInt16

/// A run of tokens that a rule's term matched.
@frozen public struct Match: Sendable, Hashable {
  /// The index of the first token.
  public var firstToken: UInt32
  /// The index past the last token.
  public var endToken: UInt32
  /// The rule whose term matched.
  public var rule: RuleNumber

  /// Makes a match of its parts.
  @inlinable public init(firstToken: UInt32, endToken: UInt32, rule: RuleNumber) {
    self.firstToken = firstToken
    self.endToken = endToken
    self.rule = rule
  }

  /// The indices of its tokens.
  @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
