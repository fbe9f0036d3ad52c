import CICU

/// One of ICU's iterators over UTF-8, and nothing around it.
final class ICUBreaks {
  private let iterator: OpaquePointer

  /// Opens an iterator, by `cicu_words_open` or `cicu_sentences_open`.
  init(_ open: () -> OpaquePointer?) throws(MeasuringError) {
    guard let iterator = open() else { throw .noICU }
    self.iterator = iterator
  }

  deinit { cicu_break_close(iterator) }

  /// How many boundaries a text has after its start.
  func count(_ text: UnsafeRawBufferPointer) -> Int {
    var count = 0
    guard begin(text) else { return 0 }
    while cicu_break_next(iterator) >= 0 { count += 1 }
    return count
  }

  /// All boundaries of a text, its start and its end among them.
  func boundaries(_ text: UnsafeRawBufferPointer) -> [Int] {
    guard begin(text) else { return [] }
    var boundaries = [0]
    while case let boundary = cicu_break_next(iterator), boundary >= 0 {
      boundaries.append(Int(boundary))
    }
    return boundaries
  }

  private func begin(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let base = text.assumingMemoryBound(to: UInt8.self).baseAddress, !text.isEmpty else {
      return false
    }
    return cicu_break_begin(iterator, base, Int64(text.count))
  }
}
