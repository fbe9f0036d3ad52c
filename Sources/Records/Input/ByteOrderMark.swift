/// The mark that some programs put in front of UTF-8.
enum ByteOrderMark {
  /// Its length where it stands, else 0.
  static func length(in head: UnsafeRawBufferPointer) -> Int {
    head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
