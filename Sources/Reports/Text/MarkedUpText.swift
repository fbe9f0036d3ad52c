import Records

/// A text as its cell has it, with the HTML or RTF that was blotted out of it to be read.
///
/// Places count in the cell, and a quote is what stands there.
struct MarkedUpText {
  /// The characters of the cell, and those that were read in their places.
  private let cell: [Unicode.Scalar]
  private let read: [Unicode.Scalar]

  /// - Returns: nil for a record without markup.
  /// - Complexity: O(*n*), four bytes for each character of both.
  init?(_ record: Record) {
    guard
      let cell = record.withMarkedUpText({
        Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
      })
    else { return nil }
    self.cell = cell
    read = Array(record.text.unicodeScalars)
  }

  /// A place in characters with the markup that its last word stands before, or that parts it.
  ///
  /// Markup was read as blanks: "don&#39;t" as "don't" and four of them.
  func widened(_ place: Range<Int>) -> Range<Int> {
    var end = place.upperBound
    while end < read.count, read[end] == " ", !cell[end].properties.isWhitespace { end += 1 }
    return place.lowerBound..<end
  }

  /// What stands in a place.
  func quote(_ place: Range<Int>) -> String {
    var quote = ""
    quote.unicodeScalars.append(contentsOf: cell[place])
    return quote
  }
}
