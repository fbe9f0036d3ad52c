internal import CZlib

/// The bytes of a file that gzip packed, unpacked as they are read.
final class GzipBytes: ByteSource {
  private let file: String
  private var base: any ByteSource
  private var stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var packed = [UInt8](repeating: 0, count: 1 << 16)
  /// What of ``packed`` was not unpacked yet.
  private var rest = 0..<0
  private var unpacked = 0
  /// Whether what was read so far is a whole; more may follow, as `cat a.gz b.gz` makes it.
  private var isWhole = false

  /// Up to here anything may unpack, however small it is.
  private static let harmless = 64 << 20
  /// Text unpacks to three to ten times its size; bombs to 1,000 times.
  private static let mostTimes = 200

  init(_ base: any ByteSource, file: String) {
    self.base = base
    self.file = file
    stream.initialize(to: z_stream())
    // A window of any size, and a header of gzip.
    inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  var bytesRead: Int { base.bytesRead }

  /// Whether a file begins as gzip writes it.
  static func isPacked(_ head: some Collection<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B]) }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while true {
      if rest.isEmpty {
        let got = try packed.withUnsafeMutableBufferPointer { packed throws(InputError) in
          try base.read(into: UnsafeMutableRawBufferPointer(packed))
        }
        rest = 0..<got
        if got == 0 {
          guard isWhole else { throw .gzip(file: file, .cutShort) }
          return 0
        }
      }
      let count = try unpack(into: target)
      unpacked += count
      guard unpacked <= max(Self.harmless, bytesRead * Self.mostTimes) else {
        throw .gzip(file: file, .bomb)
      }
      if count > 0 { return count }
    }
  }

  /// Unpacks what was read, as much as there is room for.
  private func unpack(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if isWhole {
      inflateReset(stream)
      isWhole = false
    }
    let status = packed.withUnsafeMutableBufferPointer { packed in
      stream.pointee.next_in = packed.baseAddress.map { $0 + rest.lowerBound }
      stream.pointee.avail_in = UInt32(rest.count)
      stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(clamping: target.count)
      return inflate(stream, Z_NO_FLUSH)
    }
    rest = (rest.upperBound - Int(stream.pointee.avail_in))..<rest.upperBound
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isWhole = true
    default: throw .gzip(file: file, .damaged)
    }
    return min(target.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
  }
}
