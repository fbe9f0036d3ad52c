/// Cuts UTF-8 into the words of UAX #29, and says of each who it is; one for each worker.
///
/// ASCII is cut by a table and eight bytes at a time, and so are the most common marks beyond it. ICU
/// cuts only what stands round another character outside ASCII, between two places that no rule
/// looks across (``ByteClass/isCut(_:_:)``). The tokens do not depend on how the text was cut into
/// chunks.
///
/// It does not decode, normalise or copy the text, save for the end of a chunk that may go on in
/// the next. An ill-formed sequence is taken for U+FFFD.
public final class Tokenizer {
  /// The most bytes scanned at once, which bounds the room that tokens are reserved; a text that has
  /// no place to cut in so many is scanned up to the next one.
  private static let pieceSize = 1 << 14

  /// Where words get their numbers.
  let vocabulary: Vocabulary
  /// ``ByteClass/table``, ``ByteClass/joins``, and the token of each ASCII mark, its place left open;
  /// as pointers, since an array would be checked on every access.
  let classes: UnsafeMutablePointer<UInt8>
  let joins: UnsafeMutablePointer<UInt8>
  let marks: UnsafeMutablePointer<Token>
  /// ``CommonMark/table``, and the token of each such mark by its last byte.
  let commonKinds: UnsafeMutablePointer<UInt8>
  let commonMarks: UnsafeMutablePointer<Token>
  let iterator = BreakIterator(.words)
  /// Segments of a run that ICU cut, used again for each.
  var segmentEnds: [Int] = []

  /// How many bytes of the text were scanned.
  var scanned: UInt32 = 0
  /// What the text ends with so far that may go on in the next chunk.
  private var rest: [UInt8] = []

  /// Makes a tokeniser that numbers words by a vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    classes = Tokenizer.copied(ByteClass.table)
    joins = Tokenizer.copied(ByteClass.joins)
    commonKinds = Tokenizer.copied(CommonMark.table)
    marks = Tokenizer.numbered(MarkTokens.ascii, vocabulary)
    commonMarks = Tokenizer.numbered(MarkTokens.common, vocabulary)
  }

  deinit {
    classes.deallocate()
    joins.deallocate()
    marks.deallocate()
    commonKinds.deallocate()
    commonMarks.deallocate()
  }

  /// A table in memory that the caller frees.
  private static func copied(_ table: [UInt8]) -> UnsafeMutablePointer<UInt8> {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: table.count)
    copy.initialize(from: table, count: table.count)
    return copy
  }

  /// Replaces `tokens` by those of a whole text.
  ///
  /// - Parameter text: valid UTF-8, less than 4 GiB.
  /// - Complexity: O(*n*), without allocation once `tokens` has grown.
  public func tokenize(_ text: UnsafeRawBufferPointer, into tokens: inout [Token]) {
    scanWhole(text, into: &tokens)
  }

  /// Replaces `places` by those of the tokens of a whole text, and asks of none who it is.
  ///
  /// - Parameter text: as for ``tokenize(_:into:)``.
  public func places(of text: UnsafeRawBufferPointer, into places: inout [Place]) {
    scanWhole(text, into: &places)
  }

  private func scanWhole<Output: Scanned>(
    _ text: UnsafeRawBufferPointer, into output: inout [Output]
  ) {
    output.removeAll(keepingCapacity: true)
    restart()
    scan(text, into: &output)
    restart()
  }

  /// Appends the tokens of a further chunk of a text, as far as they are certain.
  ///
  /// A chunk may begin and end at any byte, even inside a character.
  public func feed(_ chunk: UnsafeRawBufferPointer, into tokens: inout [Token]) {
    var chunk = chunk[...]
    if let last = rest.last {
      var before = last
      guard let cut = chunk.firstIndex(where: { Tokenizer.isCut(&before, $0) }) else {
        rest.append(contentsOf: chunk)
        return
      }
      rest.append(contentsOf: chunk[..<cut])
      scanRest(into: &tokens)
      chunk = chunk[cut...]
    }
    let cut = Tokenizer.lastCut(in: UnsafeRawBufferPointer(rebasing: chunk))
    scan(UnsafeRawBufferPointer(rebasing: chunk.prefix(cut)), into: &tokens)
    rest.append(contentsOf: chunk.dropFirst(cut))
  }

  /// Appends the last tokens of a text that was fed, and makes ready for another.
  public func finish(into tokens: inout [Token]) {
    scanRest(into: &tokens)
    restart()
  }

  private func restart() {
    scanned = 0
    rest.removeAll(keepingCapacity: rest.capacity <= Tokenizer.pieceSize)
  }

  private func scanRest(into tokens: inout [Token]) {
    rest.withUnsafeBytes { scan($0, into: &tokens) }
    rest.removeAll(keepingCapacity: true)
  }

  /// Scans what begins and ends at safe cuts, piece by piece.
  private func scan<Output: Scanned>(
    _ text: UnsafeRawBufferPointer, into tokens: inout [Output]
  ) {
    var text = text
    while !text.isEmpty {
      var size = text.count
      if size > Tokenizer.pieceSize {
        let start = UnsafeRawBufferPointer(rebasing: text.prefix(Tokenizer.pieceSize))
        size = Tokenizer.lastCut(in: start)
        if size == 0 { size = Tokenizer.firstCut(in: text, from: Tokenizer.pieceSize) }
      }
      scanPiece(UnsafeRawBufferPointer(rebasing: text.prefix(size)), into: &tokens)
      text = UnsafeRawBufferPointer(rebasing: text.dropFirst(size))
    }
  }

  /// The last place to cut before white space, or 0.
  private static func lastCut(in bytes: UnsafeRawBufferPointer) -> Int {
    var index = bytes.count - 1
    while index > 0 {
      if ByteClass.isCut(bytes[index - 1], bytes[index]) { return index }
      index -= 1
    }
    return 0
  }

  /// The first place to cut before white space from an offset on, or the end.
  private static func firstCut(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
    var before = bytes[offset - 1]
    return bytes[offset...].firstIndex { isCut(&before, $0) } ?? bytes.count
  }

  /// Whether white space follows what shows; moves on by a byte.
  private static func isCut(_ before: inout UInt8, _ byte: UInt8) -> Bool {
    defer { before = byte }
    return ByteClass.isCut(before, byte)
  }
}
