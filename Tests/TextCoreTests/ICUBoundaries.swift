import CICU

/// What ICU itself says of a text: the oracle.
final class ICUBoundaries {
  private let handle: OpaquePointer

  static func words() -> ICUBoundaries? { cicu_words_open().map(ICUBoundaries.init) }
  static func sentences() -> ICUBoundaries? { cicu_sentences_open().map(ICUBoundaries.init) }

  private init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { cicu_break_close(handle) }

  /// All boundaries, start and end included; none for an empty text.
  func boundaries(of text: UnsafeRawBufferPointer) -> [Int] {
    guard let base = text.assumingMemoryBound(to: UInt8.self).baseAddress, !text.isEmpty,
      cicu_break_begin(handle, base, Int64(text.count))
    else { return [] }
    var boundaries = [0]
    while case let next = cicu_break_next(handle), next >= 0 { boundaries.append(Int(next)) }
    return boundaries
  }
}
