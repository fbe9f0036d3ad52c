/// What the type of a record says of how the contact was made; for one thread.
///
/// An export has few types and many records, so each type is looked into once.
final class ContactTypes {
  private var known: [String: ContactKind?] = [:]

  /// More types than this are no types; each is looked into anew.
  private static let most = 1_000

  private static let words: [(String, ContactKind)] = [
    ("visit", .visit), ("meeting", .meeting), ("conference", .meeting), ("core group", .meeting),
    ("discussion", .meeting), ("supervision", .meeting), ("call", .call), ("phone", .call),
    ("t/c", .call), ("video", .call), ("email", .message), ("letter", .message),
    ("message", .message), ("text", .message), ("clinic", .visit), ("session", .visit),
    ("interview", .visit),
  ]

  /// The kind that a type in small letters names; nil for none.
  func kind(ofType type: String) -> ContactKind? {
    if let kind = known[type] { return kind }
    let kind = Self.words.first { type.contains($0.0) }?.1
    if known.count < Self.most { known[type] = .some(kind) }
    return kind
  }
}
