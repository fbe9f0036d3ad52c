/// Text that was spoilt before it came to us: UTF-8 that some program took for Windows-1252.
enum Mojibake {
  /// Whether "’" stands there as "â€™", "é" as "Ã©" or "£" as "Â£", as hardly a person writes.
  static func isFound(in text: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    // All three begin with the same byte.
    while let hit = text.firstIndex(of: 0xC3, from: position, to: text.count) {
      position = hit + 1
      guard hit + 4 <= text.count else { return false }
      switch (text[hit + 1], text[hit + 2], text[hit + 3]) {
      case (0xA2, 0xE2, 0x82): if hit + 4 < text.count, text[hit + 4] == 0xAC { return true }
      case (0x83, 0xC2, 0x80...0xBF), (0x82, 0xC2, 0xA0...0xBF): return true
      default: break
      }
    }
    return false
  }
}

extension Record {
  /// Whether the text was spoilt before it came to us: "’" stands there as "â€™", say.
  ///
  /// - Complexity: O(*n*), 32 bytes at a time.
  public var isMojibake: Bool { withText { Mojibake.isFound(in: $0) } }
}
