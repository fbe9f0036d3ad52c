import CICU

/// The folding under which two spellings are one word.
public enum Folding {
  /// The folded spelling of UTF-8 bytes.
  ///
  /// Full case folding, canonical composition (é in one code point or two), every apostrophe and
  /// single quotation mark as `'`, and no soft hyphens, word joiners and byte order marks. Folding
  /// what is folded changes nothing. ``Token/hash`` is the ``SpellingHash`` of these bytes, and a
  /// ``Vocabulary`` is built from them.
  ///
  /// - Complexity: O(*n*).
  public static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let copy = Array(bytes)
    return copy.withUnsafeBytes { folded(UnsafeRawBufferPointer($0)) }
  }

  /// The folded spelling of UTF-8 bytes in memory.
  public static func folded(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return [UInt8](unsafeUninitializedCapacity: bytes.count) { folded, count in
        for (index, byte) in bytes.enumerated() {
          folded.initializeElement(
            at: index, to: byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x60 ? 0x27 : byte)
        }
        count = bytes.count
      }
    }
    // Before, so that what a layout mark kept apart may compose; after, since some characters fold
    // to an apostrophe (U+0149, U+1FEF).
    return straightened(bytes).withUnsafeBytes { straightened(caseFolded($0)) }
  }

  /// Full case folding and canonical composition.
  private static func caseFolded(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress, !bytes.isEmpty else {
      return []
    }
    var capacity = bytes.count * 2 + 16
    while true {
      var needed = 0
      let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = Int(cicu_fold(base, Int64(bytes.count), buffer.baseAddress, Int64(capacity)))
        count = max(0, min(needed, capacity))
      }
      precondition(needed >= 0, "ICU could not fold a word: out of memory, or its data are missing")
      if needed <= capacity { return result }
      capacity = needed
    }
  }

  /// Apostrophes made straight, marks of layout dropped.
  private static func straightened(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let source = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    source.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var offset = 0
      while offset < buffer.count {
        let point = CodePoint(base, at: offset, end: buffer.count)
        if point.isApostrophe {
          result.append(0x27)
        } else if !point.isLayoutMark {
          result.append(contentsOf: buffer[offset..<offset + point.length])
        }
        offset += point.length
      }
    }
    return result
  }
}
