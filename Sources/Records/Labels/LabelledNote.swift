/// What careful readers marked in one note: the measure that scores are held against.
///
/// What every reader marked is *sure*; what only some marked is *maybe*, and is neither asked for
/// nor held against.
public struct LabelledNote: Sendable, Equatable {
  /// As in the scores.
  public var id: String
  /// Half-open, in Unicode scalars of the note's text.
  public var sentences: [Range<Int>]
  /// By indicator, the sentences in which it shows, as indices from 0.
  public var sure: [String: Set<Int>]
  /// By indicator, the sentences over which the readers differ.
  public var maybe: [String: Set<Int>]
  /// The indicators that show in the record as a whole.
  public var record: Set<String>
  /// The indicators of the whole record over which the readers differ.
  public var recordMaybe: Set<String>
  /// From 1 to 4; nil if nobody graded the note.
  public var grade: Double?

  /// Makes the labels of one note; whatever is left out was not marked.
  public init(
    id: String, sentences: [Range<Int>], sure: [String: Set<Int>] = [:],
    maybe: [String: Set<Int>] = [:], record: Set<String> = [], recordMaybe: Set<String> = [],
    grade: Double? = nil
  ) {
    self.id = id
    self.sentences = sentences
    self.sure = sure
    self.maybe = maybe
    self.record = record
    self.recordMaybe = recordMaybe
    self.grade = grade
  }

  /// The sentences that a place counts for.
  ///
  /// That is the one which holds most of it, the first of equals, and any other of which it covers
  /// at least half. A place that touches no sentence counts for none.
  public func sentences(at place: Range<Int>) -> Set<Int> {
    // Negative where the two lie apart.
    let overlaps = sentences.map {
      min(place.upperBound, $0.upperBound) - max(place.lowerBound, $0.lowerBound)
    }
    guard let most = overlaps.max(), most > 0 else { return [] }
    var counted = Set(overlaps.indices.filter { 2 * overlaps[$0] >= sentences[$0].count })
    counted.formUnion(overlaps.firstIndex(of: most).map { [$0] } ?? [])
    return counted
  }
}
