extension Tokenizer {
  /// Scans a piece that begins and ends at safe cuts, and appends its tokens.
  func scanPiece<Output: Scanned>(
    _ piece: UnsafeRawBufferPointer, into tokens: inout [Output]
  ) {
    guard let bytes = piece.baseAddress else { return }
    vocabulary.withView { view in
      tokens.append(addingCapacity: piece.count) { span in
        span.withUnsafeMutableBufferPointer { buffer, count in
          guard let base = buffer.baseAddress else { return }
          var scan = Scan(
            bytes: bytes, end: piece.count, offset: scanned, classes: classes, joins: joins,
            marks: marks, commonKinds: commonKinds,
            commonMarks: commonMarks, vocabulary: view, output: base + count)
          run(&scan)
          let isTextStart = scanned == 0 && scan.output > base + count
          if isTextStart { base[count].add(.textStart) }
          count = scan.output - base
        }
      }
    }
    scanned += UInt32(piece.count)
  }

  private func run<Output>(_ scan: inout Scan<Output>) {
    // Near the end of a piece checks are needed that would slow the inner loop.
    let position = run(&scan, from: 0, until: scan.end &- Scan<Output>.margin, isNearEnd: false)
    runNearEnd(&scan, from: position)
  }

  @inline(never) private func runNearEnd<Output>(
    _ scan: inout Scan<Output>, from position: Int
  ) {
    _ = run(&scan, from: position, until: scan.end, isNearEnd: true)
  }

  /// The inner loop: a token a turn, with the space before it; tells where it stopped.
  @inline(__always)
  private func run<Output>(
    _ scan: inout Scan<Output>, from start: Int, until limit: Int, isNearEnd: Bool
  ) -> Int {
    // Copies, which the compiler keeps in registers since no call can change them.
    let fixed = scan
    var output = scan.output
    var position = start
    while position < limit {
      let end: Int
      var start = position
      if !isNearEnd, fixed.byte(position) == 0x20, fixed.kind(position &+ 1) == ByteClass.word {
        // Most tokens. A branch, though it may be mispredicted: else every token would wait for the
        // bytes after the last.
        end = fixed.word(at: position &+ 1, .spaceBefore, output)
      } else {
        var gap: TokenFlags = []
        if fixed.kind(position) == ByteClass.white {
          (start, gap) = fixed.whiteSpace(position)
          if start >= limit { break }
        }
        end = fixed.token(at: start, gap, isNearEnd: isNearEnd, output)
      }
      if end > 0 {
        position = end
        output += 1
      } else {
        // White space before what is beyond ASCII may be what that extends.
        let runStart = fixed.kind(start) == ByteClass.beyond ? position : start
        scan.output = output
        position = runBeyondASCII(&scan, gapStart: position, from: runStart, beyond: ~end)
        output = scan.output
      }
    }
    scan.output = output
    return position
  }
}
