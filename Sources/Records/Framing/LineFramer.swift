/// Divides JSON Lines: a record is a line that is not blank.
///
/// A line feed cannot stand within JSON but between its tokens, so no quotes need be minded.
struct LineFramer: Framer {
  private var cursor: FrameCursor

  init(start: Int, line: Int, limit: SizeLimit) {
    cursor = FrameCursor(start: start, line: line, limit: limit)
  }

  var kept: Int { cursor.isSkipping ? cursor.position : cursor.start }

  mutating func dropped(_ count: Int) { cursor.dropped(count) }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame]) {
    while let lineEnd = bytes.firstIndex(of: .lineFeed, from: cursor.position, to: bytes.count) {
      guard frames.count < Frame.mostAtOnce else { return }
      close(at: lineEnd, in: bytes, &frames)
      cursor.start = lineEnd + 1
      cursor.position = lineEnd + 1
      cursor.startLine += 1
    }
    cursor.position = bytes.count
    if isEnd {
      close(at: bytes.count, in: bytes, &frames)
      cursor.start = bytes.count
    } else {
      cursor.mindLength(&frames)
    }
  }

  private mutating func close(
    at end: Int, in bytes: UnsafeRawBufferPointer, _ frames: inout [Frame]
  ) {
    // Of a line that is skipped the beginning is gone.
    if cursor.isSkipping || bytes[cursor.start..<end].contains(where: { !$0.isJSONSpace }) {
      cursor.close(at: end, &frames)
    }
  }
}
