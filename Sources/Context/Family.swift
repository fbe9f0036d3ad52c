import TextCore

/// Whether a text is about a family at all.
enum Family {
  /// Whether the record is of a child's file, or its text about a family by itself.
  static func isMeant(in note: NoteDraft) -> Bool { note.columns.isOfFile || isNamed(in: note) }

  /// Whether a child, a parent or a relative is named so often that the note is about a family.
  ///
  /// What is no case note, such as a recipe, a licence or a manual, names them here and there at
  /// most.
  private static func isNamed(in note: NoteDraft) -> Bool {
    var people = 0
    for (index, token) in note.tokens.enumerated() where !token.flags.contains(.mark) {
      switch note.roles[index] {
      case .child, .sibling, .mother, .father, .parent, .relative:
        people += anything.contains(token.hash) ? 0 : 1
      default: continue
      }
    }
    return people > 0 && people * wordsToOnePerson >= note.wordCount
  }

  /// Said of things as often as of people: "peel the apples and slice them".
  private static let anything = Set(
    ["they", "them", "their", "theirs", "themselves"].map { SpellingHash.of($0.utf8) })

  /// Of the labelled notes nearly all name one of the family in at most so many words.
  private static let wordsToOnePerson = 40
}
