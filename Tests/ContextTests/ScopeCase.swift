import Context
import Matching
import RecordingQuality
import Records
import Support
import Testing
import TextCore

/// One row of a table of scopes: a text with ⟦marks⟧ round what the scope must cover.
struct ScopeCase: Sendable, CustomTestStringConvertible {
  var marked: String
  var holder: Scope.Holder?
  var stance: Scope.Stance?

  init(_ marked: String, holder: Scope.Holder? = nil, stance: Scope.Stance? = nil) {
    self.marked = marked
    self.holder = holder
    self.stance = stance
  }

  var testDescription: String { marked }

  /// Holds the scopes of one kind against the marks.
  ///
  /// Every marked place must be covered by a scope of the kind from its first to its last word, and
  /// nothing outside the marks may be.
  func check(_ kind: Scope.Kind, location: SourceLocation = #_sourceLocation) throws {
    let text = MarkedText(marked)
    let sentences = try SharedScorer.withWorker {
      $0.explain(Record(id: "1", text: text.text, columns: [.child: "Leah Moss"]))
    }
    let spans = sentences.flatMap(\.scopes).filter { $0.scope.kind == kind }
    let ranges = spans.map { Int($0.place.start)..<Int($0.place.end) }
    let bytes = Array(text.text.utf8)
    let words = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    for mark in text.places {
      let match = ranges.firstIndex { $0 == mark }
      #expect(match != nil, "\(kind.rawValue) scopes: \(words)", sourceLocation: location)
      guard let match else { continue }
      if let holder { #expect(spans[match].scope.holder == holder, sourceLocation: location) }
      if let stance { #expect(spans[match].scope.stance == stance, sourceLocation: location) }
    }
    for range in ranges {
      let inside = text.places.contains { $0.contains(range.lowerBound) }
      let found = String(decoding: bytes[range], as: UTF8.self)
      #expect(inside, "covers '\(found)' too", sourceLocation: location)
    }
  }
}
