/// Bytes whose first ones were looked at and are given all the same.
final class PeekedBytes: ByteSource {
  private var base: any ByteSource
  private var head: ArraySlice<UInt8> = []
  private var isEnded = false

  init(_ base: any ByteSource) { self.base = base }

  var bytesRead: Int { base.bytesRead }

  /// Whether they are not those of the file itself.
  var isUnpacked: Bool { base is GzipBytes }

  /// The first bytes, fewer only if there are no more.
  func peek(_ count: Int) throws(InputError) -> ArraySlice<UInt8> {
    var piece = [UInt8](repeating: 0, count: count)
    while head.count < count, !isEnded {
      let missing = count - head.count
      let got = try piece.withUnsafeMutableBufferPointer { target throws(InputError) in
        try base.read(
          into: UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(target)[..<missing]))
      }
      isEnded = got == 0
      head += piece[..<got]
    }
    return head
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    guard !head.isEmpty else { return isEnded ? 0 : try base.read(into: target) }
    let count = min(target.count, head.count)
    target.copyBytes(from: head.prefix(count))
    head = head.dropFirst(count)
    return count
  }

  /// All that is left; nil if that is more than so many bytes.
  func readAll(upTo limit: Int) throws(InputError) -> [UInt8]? {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = try piece.withUnsafeMutableBufferPointer { target throws(InputError) in
        try read(into: UnsafeMutableRawBufferPointer(target))
      }
      guard got > 0 else { return all }
      all += piece[..<got]
      guard all.count <= limit else { return nil }
    }
  }
}
