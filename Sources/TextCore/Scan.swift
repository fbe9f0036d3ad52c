/// A piece of text while it is scanned: what the inner loop needs.
struct Scan<Output: Scanned> {
  /// The piece, which begins and ends at a safe cut.
  let bytes: UnsafeRawPointer
  let end: Int
  /// The offset of the piece in its text.
  let offset: UInt32
  /// ``ByteClass/table`` and ``ByteClass/joins``.
  let classes: UnsafePointer<UInt8>
  let joins: UnsafePointer<UInt8>
  /// The token of each ASCII mark.
  let marks: UnsafePointer<Token>
  /// ``CommonMark/table``, and the token of each such mark by its last byte.
  let commonKinds: UnsafePointer<UInt8>
  let commonMarks: UnsafePointer<Token>
  /// The vocabulary.
  let vocabulary: VocabularyView
  /// Where the next token goes.
  var output: UnsafeMutablePointer<Output>

  /// So far before the end of a piece, a word that begins is read without checks.
  static var margin: Int { 16 }

  @inline(__always) func byte(_ index: Int) -> UInt8 {
    bytes.load(fromByteOffset: index, as: UInt8.self)
  }

  /// The ``ByteClass`` of a byte.
  @inline(__always) func kind(_ index: Int) -> UInt8 { classes[Int(byte(index))] }

  /// The last byte of the ``CommonMark`` at an offset, or 0 if there is none.
  @inline(__always) func commonMark(_ index: Int) -> UInt8 {
    CommonMark.lastByte(bytes, at: index, end: end, commonKinds)
  }

  @inline(__always) func place(_ start: Int, _ end: Int) -> Place {
    Place(
      offset &+ UInt32(truncatingIfNeeded: start), offset &+ UInt32(truncatingIfNeeded: end))
  }

  /// Writes a word of known hash.
  @inline(__always)
  func write(
    _ start: Int, _ end: Int, hash: UInt64, _ flags: TokenFlags,
    _ output: UnsafeMutablePointer<Output>
  ) {
    let word = vocabulary.word(hash: hash)
    output.initialize(to: Output(place: place(start, end), hash: hash, word: word, flags: flags))
  }
}
