import CICU

/// An ICU break iterator, opened when first needed; one for each worker.
final class BreakIterator {
  /// What an iterator finds.
  enum Kind {
    case words, sentences
  }

  private let kind: Kind
  private var handle: OpaquePointer?

  init(_ kind: Kind) { self.kind = kind }

  deinit {
    if let handle { cicu_break_close(handle) }
  }

  /// Calls `body` with each boundary after the start of the bytes, in order, the end included.
  ///
  /// It traps when ICU cannot be opened: then it is not installed as it was when this was built.
  func forEachBoundary(of bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress, !bytes.isEmpty else {
      return
    }
    let opened = handle ?? (kind == .words ? cicu_words_open() : cicu_sentences_open())
    guard let opened, cicu_break_begin(opened, base, Int64(bytes.count)) else {
      preconditionFailure("ICU could not begin: out of memory, or its data are missing")
    }
    handle = opened
    while true {
      let boundary = cicu_break_next(opened)
      if boundary < 0 { return }
      body(Int(boundary))
    }
  }
}
