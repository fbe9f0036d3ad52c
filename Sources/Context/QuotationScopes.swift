import Matching
import TextCore

/// The words between quotation marks, and whose they are.
///
/// A quotation that is not closed in its sentence ends with it: an apostrophe that was taken for a
/// quotation mark must not swallow the rest of the record.
enum QuotationScopes: ScopeFinder {
  static func scopes(in view: SentenceView, into scopes: inout [Scope]) {
    var open: Int?
    for index in view.sentence.tokens where view.tokens[index].flags.contains(.quote) {
      if let start = open {
        if opens(index, view), !closes(index, view) { continue }
        add(start..<index, view, &scopes)
        open = nil
      } else if opens(index, view) {
        open = index + 1
      }
    }
    if let start = open, start < view.contentEnd { add(start..<view.contentEnd, view, &scopes) }
  }

  private static func opens(_ index: Int, _ view: SentenceView) -> Bool {
    let next = index + 1
    return next < view.sentence.tokens.upperBound
      && !view.tokens[next].flags.contains(.spaceBefore)
      && (view.tokens[index].flags.contains(.spaceBefore)
        || index == view.sentence.tokens.lowerBound
        || view.tokens[index - 1].flags.contains(.mark))
  }

  private static func closes(_ index: Int, _ view: SentenceView) -> Bool {
    !view.tokens[index].flags.contains(.spaceBefore)
  }

  private static func add(_ range: Range<Int>, _ view: SentenceView, _ scopes: inout [Scope]) {
    guard range.lowerBound < range.upperBound else { return }
    // Of this sentence alone: in a long record those of all others would be gone through each time.
    let ofSentence = scopes.reversed().prefix {
      Int($0.endToken) > view.sentence.tokens.lowerBound
    }
    let reported = ofSentence.first {
      $0.kind == .reported && Int($0.firstToken) <= range.lowerBound + 1
        && range.lowerBound < Int($0.endToken)
    }
    let holder = reported?.holder ?? nearestPerson(before: range.lowerBound, view)
    if let scope = view.scope(.quoted, range, holder: holder) { scopes.append(scope) }
  }

  private static func nearestPerson(before index: Int, _ view: SentenceView) -> Scope.Holder {
    var index = index - 1
    while index >= view.sentence.tokens.lowerBound {
      let role = view.note.roles[index]
      if role != .none { return role.holder }
      index -= 1
    }
    return .unknown
  }
}
