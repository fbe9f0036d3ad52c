/// A line of the scores that casenote itself writes.
///
/// It must not be taken for a note: its `content`, a hash, has the name of a column of text.
enum ScoreLine {
  /// Whether a line that is known to be a JSON object has the keys of a score: a list `findings`,
  /// a `version` and a `content`.
  static func isOne(_ line: Frame, of bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let room = line.end - line.start + RecordBatch.padding
    return withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { target in
      guard let start = target.baseAddress else { return false }
      var scanner = JSONScanner(source: base, position: line.start, end: line.end, target: start)
      var kinds: [String: ReadError.JSONKind] = [:]
      try? scanner.forEachMember { scanner, name throws(ReadError.JSONFault) in
        kinds[name] = scanner.kind
        try scanner.skipValue()
      }
      return kinds["findings"] == .array && kinds["version"] == .string
        && kinds["content"] == .string
    }
  }
}
