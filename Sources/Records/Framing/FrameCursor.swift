/// Where a framer is in its bytes: what framers of lines and of elements keep alike.
struct FrameCursor: Sendable {
  /// Where the record at hand begins, and on which line.
  var start: Int
  var startLine: Int
  /// The first byte not looked at yet.
  var position: Int
  /// Whether the record at hand was reported, and its bytes are not kept.
  private(set) var isSkipping = false
  private let limit: SizeLimit

  init(start: Int, line: Int, limit: SizeLimit) {
    self.start = start
    startLine = line
    position = start
    self.limit = limit
  }

  /// Minds that so many bytes were taken away in front.
  mutating func dropped(_ count: Int) {
    start -= count
    position -= count
  }

  /// Reports the record at hand, and lets go of its bytes, if it is longer than may be so far.
  @inline(__always)
  mutating func mindLength(_ frames: inout [Frame]) {
    if !isSkipping, position - start > limit.record {
      frames.append(Frame(start: start, end: start, line: startLine, fault: .tooLong))
      isSkipping = true
    }
  }

  /// Ends the record at hand: appends its frame, unless it was reported.
  mutating func close(at end: Int, _ frames: inout [Frame]) {
    if !isSkipping {
      let isTooLong = end - start > limit.record
      frames.append(
        Frame(
          start: min(start, end), end: isTooLong ? start : end, line: startLine,
          fault: isTooLong ? .tooLong : nil))
    }
    isSkipping = false
  }
}
