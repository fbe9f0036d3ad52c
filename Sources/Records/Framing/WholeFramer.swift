/// Makes one record of all there is.
struct WholeFramer: Framer {
  private var start: Int
  private var position: Int
  private var isSkipping = false
  private let limit: SizeLimit

  init(start: Int, limit: SizeLimit) {
    self.start = start
    self.limit = limit
    position = start
  }

  var kept: Int { isSkipping ? position : start }

  mutating func dropped(_ count: Int) {
    start -= count
    position -= count
  }

  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame]) {
    position = bytes.count
    guard !isSkipping else { return }
    if position - start > limit.text {
      frames.append(Frame(start: start, end: start, line: 1, fault: .tooLong))
      isSkipping = true
    } else if isEnd, position > start {
      frames.append(Frame(start: start, end: position, line: 1, fault: nil))
      start = position
    }
  }
}
