/// Bytes of any encoding as UTF-8.
///
/// Where neither the user nor the first bytes say what they are, the first piece that is not all
/// ASCII decides: up to there all encodings but UTF-16 are alike. UTF-8 is passed through as it is,
/// be it broken or not; records mend it.
final class DecodedBytes: ByteSource {
  /// The encoding, nil while all was ASCII.
  private(set) var encoding: TextEncoding?

  private var base: any ByteSource
  private var utf16: UTF16Decoder?
  /// Decoded and not yet given.
  private var pending: ArraySlice<UInt8> = []
  /// Read and not yet decoded: a character that is not complete.
  private var held: [UInt8] = []

  /// - Parameters:
  ///   - base: the bytes of the file, its first ones not taken yet.
  ///   - encoding: what the user says or the first bytes tell.
  init(_ base: any ByteSource, _ encoding: TextEncoding?) {
    self.base = base
    self.encoding = encoding
    switch encoding {
    case .utf16LittleEndian: utf16 = UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: utf16 = UTF16Decoder(isBigEndian: true)
    default: break
    }
  }

  var bytesRead: Int { base.bytesRead }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while pending.isEmpty {
      if encoding == .utf8, held.isEmpty { return try base.read(into: target) }
      var piece = [UInt8](repeating: 0, count: Self.pieceSize)
      let got = try piece.withUnsafeMutableBufferPointer { piece throws(InputError) in
        try base.read(into: UnsafeMutableRawBufferPointer(piece))
      }
      pending = decode(held + piece[..<got], isEnd: got == 0)[...]
      if got == 0, pending.isEmpty { return 0 }
    }
    let count = min(target.count, pending.count)
    target.copyBytes(from: pending.prefix(count))
    pending = pending.dropFirst(count)
    return count
  }

  private static let pieceSize = 1 << 16

  /// Decodes a piece as far as it is certain what it is, and holds the rest.
  private func decode(_ bytes: [UInt8], isEnd: Bool) -> [UInt8] {
    held = []
    if encoding == nil {
      guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return bytes }
      encoding = bytes[first...].withUnsafeBytes { TextEncoding.vote($0) }
      if encoding == nil, isEnd { encoding = .windows1252 }
      guard encoding != nil else {
        held = Array(bytes[first...])
        return Array(bytes[..<first])
      }
    }
    var text: [UInt8] = []
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      utf16?.append(bytes, to: &text)
      if isEnd { utf16?.end(&text) }
    case .windows1252: Windows1252.append(bytes, to: &text)
    case .utf8, nil: return bytes
    }
    return text
  }
}
