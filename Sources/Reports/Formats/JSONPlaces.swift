import Records
import TextCore

/// Places of a note as JSON gives them: in Unicode scalars of its cell, with what stands there.
struct JSONPlaces {
  private let text: UnsafeRawBufferPointer
  private var counter: ScalarCounter
  /// The cell, where it has markup that was not read.
  private let cell: MarkedUpText?

  /// - Parameter text: the record's; outlives this.
  init(_ text: UnsafeRawBufferPointer, of record: Record) {
    self.text = text
    counter = ScalarCounter(text)
    cell = MarkedUpText(record)
  }

  /// Appends `, "start": …, "end": …`.
  mutating func append(_ place: Place, to output: inout [UInt8]) {
    let scalars = scalars(of: place)
    output.append(#", "start": "#)
    output.append(digits: scalars.lowerBound)
    output.append(#", "end": "#)
    output.append(digits: scalars.upperBound)
  }

  /// Appends what stands in a place, as a string.
  mutating func appendQuote(of place: Place, to output: inout [UInt8]) {
    if let cell { return output.append(jsonString: cell.quote(scalars(of: place))) }
    let bytes = text[Int(place.start)..<Int(place.end)]
    output.append(jsonString: UnsafeRawBufferPointer(rebasing: bytes))
  }

  /// - Complexity: O(*n*) in the bytes from the last place that was asked for.
  private mutating func scalars(of place: Place) -> Range<Int> {
    let start = counter.scalars(before: Int(place.start))
    let count = ScalarCounter.count(text[Int(place.start)..<Int(place.end)])
    return cell?.widened(start..<start + count) ?? start..<start + count
  }
}
