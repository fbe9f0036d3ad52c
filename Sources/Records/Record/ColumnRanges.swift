/// Where each column of a record lies in its buffer, without an allocation of its own.
struct ColumnRanges: Sendable {
  /// Start and end of each column, by its place in `Column.allCases`; an absent one starts at `max`.
  private var places: InlineArray<13, Packed>

  private struct Packed {
    var start: UInt32
    var end: UInt32
    static let absent = Packed(start: .max, end: .max)
  }

  /// No column is given.
  init() { places = InlineArray(repeating: .absent) }

  /// The bytes of a column, nil where it is not given.
  subscript(column: Record.Column) -> Range<Int>? {
    get { self[column.index] }
    set { self[column.index] = newValue }
  }

  /// The bytes of a column by its place in `Column.allCases`.
  subscript(index: Int) -> Range<Int>? {
    get {
      let place = places[index]
      guard place.start != .max else { return nil }
      return Range(uncheckedBounds: (Int(place.start), Int(place.end)))
    }
    set {
      guard let range = newValue else { return places[index] = .absent }
      places[index] = Packed(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    }
  }

  /// Forgets all columns.
  mutating func removeAll() { self = ColumnRanges() }
}

extension Record.Column {
  /// The column's place in `allCases`.
  var index: Int {
    switch self {
    case .id: 0
    case .text: 1
    case .case: 2
    case .child: 3
    case .age: 4
    case .birthDate: 5
    case .date: 6
    case .recordedDate: 7
    case .role: 8
    case .author: 9
    case .team: 10
    case .agency: 11
    case .type: 12
    }
  }
}
