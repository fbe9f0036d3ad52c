/// Reads one input and divides it into batches; looking into the records is left to the batches.
///
/// A batch is what one read gave, with what was left over before: whatever is complete goes out at
/// once, however slowly the input comes.
struct RecordReader {
  /// 64 KiB: what a pipe holds, and small enough that the allocator keeps the buffers at hand.
  ///
  /// Buffers from 128 KiB up come from the system each time, which takes a page fault for each 4 KiB
  /// (measured: twice the time for framing).
  static let usualReadSize = 1 << 16

  /// How much is asked for at once.
  private let readSize: Int
  private let file: String
  private let limit: SizeLimit
  private var source: any ByteSource
  private var content = RecordBatch.Content.text(id: nil)
  private var framer: any Framer
  /// The bytes read and not yet passed on, `filled` of them, with ``RecordBatch/padding`` behind.
  private(set) var buffer: [UInt8] = []
  private var filled = 0
  private var isEnded = false
  /// Whether the framer has not seen all of ``buffer``.
  private var hasUnseen = false
  /// What gathers rows into forms, where a row is a question.
  private var gathering: FormGathering?
  /// The columns in which the month stands first in dates.
  var monthFirst = MonthFirst()
  /// How many entries were passed on.
  private(set) var entryCount = 0
  /// How many bytes of the file were read.
  var bytesRead: Int { source.bytesRead }
  /// How the bytes stand for characters; nil while nothing told, and where it does not matter.
  var encoding: TextEncoding? { (source as? DecodedBytes)?.encoding }
  /// What the first bytes told.
  private(set) var opening: Opening?

  init(
    file: String, source: any ByteSource, readSize: Int = Self.usualReadSize,
    limit: SizeLimit = .promised
  ) {
    self.file = file
    self.source = source
    self.readSize = readSize
    self.limit = limit
    framer = WholeFramer(start: 0, limit: limit)
  }

  /// Reads as much as is needed to tell what the input is.
  mutating func open(_ expectation: Opening.Expectation) throws(InputError) {
    while true {
      let found = try withFilled { bytes, isEnded throws(InputError) in
        try Opening(bytes, isEnd: isEnded, file: file, expectation)
      }
      if let found {
        opening = found
        content = found.content
        framer = found.framer(limit)
        hasUnseen = true
        if case .table(let layout) = content { gathering = FormGathering(layout, limit: limit) }
        return
      }
      try fill(from: 0) { _, _ in true }
    }
  }

  /// The next records, at least one; nil at the end of the input.
  mutating func nextBatch() throws(InputError) -> RecordBatch? {
    guard let rows = try nextEntries() else { return nil }
    defer { entryCount += rows.frames.count }
    return RecordBatch(
      file: file, firstRow: entryCount + 1, bytes: rows.bytes, frames: rows.frames,
      content: content, limit: limit, monthFirst: monthFirst)
  }

  /// The next rows, gathered into forms where they are questions.
  private mutating func nextEntries() throws(InputError) -> (bytes: [UInt8], frames: [Frame])? {
    guard case .table(let layout) = content, var forms = gathering else { return try nextRows() }
    gathering = nil
    defer { gathering = forms }
    while true {
      let rows = try nextRows()
      if let rows { forms.add(rows.frames, of: rows.bytes, width: layout.columns.count) }
      if rows == nil { forms.end() }
      if let complete = forms.take() { return complete }
      if rows == nil { return nil }
    }
  }

  /// The next rows or whatever the input is made of, at least one; nil at its end.
  mutating func nextRows() throws(InputError) -> (bytes: [UInt8], frames: [Frame])? {
    var frames: [Frame] = []
    var framer = framer
    // What came with the header goes out before anything is waited for.
    if hasUnseen {
      try withFilled { bytes, isEnded in framer.scan(bytes, isEnd: isEnded, into: &frames) }
    }
    while frames.isEmpty, !isEnded {
      let kept = framer.kept
      framer.dropped(kept)
      try fill(from: kept) { bytes, isEnd in
        framer.scan(bytes, isEnd: isEnd, into: &frames)
        return !frames.isEmpty
      }
    }
    self.framer = framer
    hasUnseen = frames.count >= Frame.mostAtOnce
    return frames.isEmpty ? nil : (buffer, frames)
  }

  private func withFilled<Result>(
    _ body: (UnsafeRawBufferPointer, _ isEnded: Bool) throws(InputError) -> Result
  ) throws(InputError) -> Result {
    try buffer.withUnsafeBufferPointer { buffer throws(InputError) in
      try body(
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<filled]), isEnded)
    }
  }

  /// Reads into a new buffer, behind the bytes of the old one from `kept` on, until `isEnough` says
  /// so, the input ends or the buffer is full.
  private mutating func fill(
    from kept: Int, until isEnough: (UnsafeRawBufferPointer, _ isEnd: Bool) -> Bool
  ) throws(InputError) {
    let tail = filled - kept
    // Doubling keeps the copying in proportion to the length of a record that comes in pieces;
    // no more is ever needed than the longest record and what is read behind it.
    let room = max(tail + readSize, min(2 * tail, limit.record + readSize))
    var result = Result<Void, InputError>.success(())
    let old = buffer
    buffer = []
    buffer = [UInt8](unsafeUninitializedCapacity: room + RecordBatch.padding) { target, count in
      old.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[kept..<(kept + tail)]))
      }
      filled = tail
      let raw = UnsafeMutableRawBufferPointer(target)
      do throws(InputError) {
        repeat {
          let read = try source.read(
            into: UnsafeMutableRawBufferPointer(rebasing: raw[filled..<room]))
          isEnded = read == 0
          filled += read
        } while !isEnough(UnsafeRawBufferPointer(rebasing: raw[..<filled]), isEnded)
          && !isEnded && filled < room
      } catch {
        result = .failure(error)
      }
      target[filled..<(filled + RecordBatch.padding)].initialize(repeating: 0)
      count = filled + RecordBatch.padding
    }
    try result.get()
  }
}
