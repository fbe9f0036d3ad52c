/// Divides JSON Lines: a record is a line that is not blank.
///
/// A line feed cannot stand within JSON but between its tokens, so no quotes need be minded.
struct LineFramer: Framer {
  /// Where the line at hand begins.
  private var start: Int
  /// The first byte not looked at yet.
  private var position: Int
  private var line: Int
  private var isSkipping = false
  private let limit: SizeLimit

  init(start: Int, line: Int, limit: SizeLimit) {
    self.start = start
    self.line = line
    self.limit = limit
    position = start
  }

  var kept: Int { isSkipping ? position : start }

  mutating func dropped(_ count: Int) {
    start -= count
    position -= count
  }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame]) {
    while let lineEnd = bytes.firstIndex(of: .lineFeed, from: position, to: bytes.count) {
      guard frames.count < Frame.mostAtOnce else { return }
      close(at: lineEnd, in: bytes, &frames)
      start = lineEnd + 1
      position = start
      line += 1
    }
    position = bytes.count
    if isEnd {
      close(at: position, in: bytes, &frames)
      start = position
    } else if !isSkipping, position - start > limit.record {
      close(at: position, in: bytes, &frames)
      isSkipping = true
    }
  }

  private mutating func close(
    at end: Int, in bytes: UnsafeRawBufferPointer, _ frames: inout [Frame]
  ) {
    if isSkipping {
      isSkipping = false
    } else if end - start > limit.record {
      frames.append(Frame(start: start, end: start, line: line, fault: .tooLong))
    } else if bytes[start..<end].contains(where: { !$0.isJSONSpace }) {
      frames.append(Frame(start: start, end: end, line: line, fault: nil))
    }
  }
}
