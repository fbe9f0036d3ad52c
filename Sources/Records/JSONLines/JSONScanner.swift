/// Reads one line of JSON, checks all of it, and copies the strings that are wanted.
///
/// `JSONDecoder` reaches 159 MB/s on this work and would make a `String` of every value; reading is
/// on the path of every byte, so this scanner writes straight into the record's buffer, 32 bytes at
/// a time. The line must be readable, and the target writable, for 32 bytes past its end.
struct JSONScanner {
  let source: UnsafeRawPointer
  /// The next byte to read.
  var position: Int
  /// Where the line ends.
  let end: Int
  let target: UnsafeMutableRawPointer
  /// The next byte to write.
  var written = 0
  /// High bits that say whether a byte that is not ASCII was copied since they were last cleared,
  /// or stood near.
  var unusual = FourWords.zero
  /// How many escapes stood for no character since this was last cleared.
  var replacements = 0

  /// The byte at hand; 0, which JSON never allows, at the end of the line.
  @inline(__always)
  var byte: UInt8 {
    position < end ? source.load(fromByteOffset: position, as: UInt8.self) : 0
  }

  /// Passes white space by.
  @inline(__always)
  mutating func skipSpace() {
    while position < end, source.load(fromByteOffset: position, as: UInt8.self).isJSONSpace {
      position += 1
    }
  }

  /// Passes a byte by that must stand here.
  @inline(__always)
  mutating func expect(_ due: UInt8, _ name: ReadError.Due) throws(ReadError.JSONFault) {
    guard byte == due else { throw unexpected(name) }
    position += 1
  }

  /// The fault of finding something else than was due.
  func unexpected(_ due: ReadError.Due) -> ReadError.JSONFault {
    position >= end ? .ended : .unexpected(due: due)
  }

  /// Copies a string from behind its opening quote to behind its closing one, escapes resolved.
  mutating func copyString() throws(ReadError.JSONFault) {
    // In variables of its own, which stay in registers.
    var position = position
    var written = written
    var unusual = unusual
    defer {
      self.position = min(position, end)
      self.written = written
      self.unusual = unusual
    }
    while position < end {
      let words = FourWords.load(source, position)
      words.store(target, written)
      unusual |= words
      let hits = Self.special(words)
      guard hits.hasHigh else {
        position &+= 32
        written &+= 32
        continue
      }
      let step = hits.firstHigh
      position &+= step
      written &+= step
      guard position < end else { break }
      switch source.load(fromByteOffset: position, as: UInt8.self) {
      case .quote:
        position &+= 1
        return
      case .backslash:
        self.position = position
        self.written = written
        defer {
          position = self.position
          written = self.written
        }
        try copyEscape()
      default:
        throw .controlCharacter
      }
    }
    throw .ended
  }

  /// Passes a string by, from behind its opening quote to behind its closing one.
  mutating func skipString() throws(ReadError.JSONFault) {
    while position < end {
      let hits = Self.special(FourWords.load(source, position))
      let isHit = hits.hasHigh
      position &+= isHit ? hits.firstHigh : 32
      guard isHit, position < end else { continue }
      switch source.load(fromByteOffset: position, as: UInt8.self) {
      case .quote:
        position += 1
        return
      case .backslash:
        // Escapes are checked the same way whether they are wanted or not.
        let before = written
        try copyEscape()
        written = before
      default:
        throw .controlCharacter
      }
    }
    position = end
    throw .ended
  }

  /// How many of the next 32 bytes can simply be copied.
  @inline(__always)
  var plainLength: Int { Self.special(FourWords.load(source, position)).firstHigh }

  /// A high bit for each byte that cannot simply be copied: quote, backslash, control character.
  @inline(__always)
  private static func special(_ words: FourWords) -> FourWords {
    words.controls | words.matches(FourWords(repeating: Word.filled(with: .quote)))
      | words.matches(FourWords(repeating: Word.filled(with: .backslash)))
  }
}
