/// Where one record lies in a batch, found without looking into it.
struct Frame: Sendable, Equatable {
  /// The offset of its first byte in the batch.
  var start: Int
  /// The offset past its last byte, line end not included.
  var end: Int
  /// The physical line in the file on which it begins, from 1.
  var line: Int
  /// Why it is no record after all.
  var fault: FrameFault?

  /// How many frames are found at one go: none but the shortest of lines fill a usual buffer with
  /// more, and a large one, which only a record that comes in pieces needs, goes out in parts.
  static let mostAtOnce = 1 << 13
}

/// What can be wrong with a record before it is looked into.
enum FrameFault: Sendable, Equatable {
  /// The quote that opens the cell of this number, from 0, is not closed as it should be.
  case quoteNotClosed(cell: Int)
  /// It is longer than the limit; its bytes were not kept.
  case tooLong
  /// It is of a form of which other rows stand further up.
  case formApart
}

/// How long a record may be.
struct SizeLimit: Sendable {
  /// The most bytes in a decoded text.
  var text: Int
  /// The most bytes in a record as it lies in the file; a quarter more, for escapes and columns.
  var record: Int { text + text / 4 }

  /// The limit that the program promises: a text of 64 MiB.
  static let promised = SizeLimit(text: 64 << 20)
}

/// Divides the bytes of one input into records.
///
/// It is fed a buffer that grows behind and, between calls, loses what is no longer needed in
/// front. However the bytes come in pieces, the frames are the same.
protocol Framer: Sendable {
  /// Finds the records that are complete in `bytes`, going on where the last call left off.
  ///
  /// It stops at ``Frame/mostAtOnce``, and then must be called again with the same bytes.
  mutating func scan(_ bytes: UnsafeRawBufferPointer, isEnd: Bool, into frames: inout [Frame])
  /// The offset from which on bytes are still needed.
  var kept: Int { get }
  /// Tells the framer that so many bytes were taken away in front of the buffer.
  mutating func dropped(_ count: Int)
}
