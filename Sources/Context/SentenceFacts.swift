/// What is known of one sentence.
public struct SentenceFacts: Sendable, Equatable {
  /// Indices into the note's matches.
  public var matches: Range<Int> = 0..<0
  /// Indices into the note's scopes.
  public var scopes: Range<Int> = 0..<0
  /// Who or what the sentence is about.
  public var subject: Role = .none
  /// The roles that it mentions.
  public var mentions: RoleSet = []
  /// The number of its words and numbers, marks not counted.
  public var wordCount = 0
  /// It is a heading or an unfilled part of a form as a whole.
  public var isHeading = false
  /// Something seen, heard or measured first-hand stands in it.
  public var hasEvidence = false
  /// It says why, or checks one source against another.
  public var hasReason = false
}

/// A set of roles.
public struct RoleSet: OptionSet, Sendable, Hashable {
  /// One bit a role.
  public let rawValue: UInt16
  /// A set by its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// A set of one role.
  public init(_ role: Role) { rawValue = 1 << UInt16(role.rawValue) }

  /// Whether a role is in the set.
  public func has(_ role: Role) -> Bool { contains(RoleSet(role)) }
}
