/// One sentence of a record: a run of tokens, and where it stands.
@frozen public struct Sentence: Sendable, Equatable {
  /// From the first byte of its first token to the last byte of its last.
  public var place: Place
  /// The index of its first token.
  public var firstToken: UInt32
  /// The index past its last token.
  public var endToken: UInt32

  /// Makes a sentence of its parts.
  @inlinable public init(place: Place, firstToken: UInt32, endToken: UInt32) {
    self.place = place
    self.firstToken = firstToken
    self.endToken = endToken
  }

  /// The indices of its tokens.
  @inlinable public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
