import TextCore

/// The pieces of a word: three to five of its letters behind each other, with its ends marked.
///
/// "fed" and "feeding" share pieces, as do a word and its misspelling.
enum WordPieces {
  /// The bytes with which a folded word's start and end are marked.
  private static let start = UInt8(ascii: "<")
  private static let end = UInt8(ascii: ">")
  /// Longer words are cut: what is behind is a web address or the like.
  private static let longest = 24

  /// The features of the pieces of a folded spelling of at least four bytes.
  static func of(_ folded: [UInt8]) -> [Feature] {
    guard folded.count > 3 else { return [] }
    let bytes = [start] + folded.prefix(longest) + [end]
    var pieces: [Feature] = []
    for count in 3...5 where count <= bytes.count {
      for first in 0...(bytes.count - count) {
        let piece = bytes[first..<first + count].reduce(0) { $0 << 8 | UInt64($1) }
        pieces.append(Feature(.piece, piece))
      }
    }
    return pieces
  }
}
