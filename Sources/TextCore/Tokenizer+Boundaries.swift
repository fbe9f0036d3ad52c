extension Tokenizer {
  /// All boundaries of UAX #29 in a text, white space included, its start and end too.
  ///
  /// They are those of the tokens, and between tokens, where there is only white space, those of
  /// WB3 to WB3d. For tests, and for whoever must cut as Unicode does.
  public func boundaries(of text: UnsafeRawBufferPointer) -> [Int] {
    guard let bytes = text.baseAddress, !text.isEmpty else { return [] }
    var places: [Place] = []
    self.places(of: text, into: &places)
    var boundaries = [0]
    var position = 0
    for place in places {
      addBoundaries(ofSpace: position, Int(place.start), in: bytes, to: &boundaries)
      boundaries.append(Int(place.end))
      position = Int(place.end)
    }
    addBoundaries(ofSpace: position, text.count, in: bytes, to: &boundaries)
    return boundaries
  }

  /// Adds the boundaries in white space, its end included and its start not.
  private func addBoundaries(
    ofSpace start: Int, _ end: Int, in bytes: UnsafeRawPointer, to boundaries: inout [Int]
  ) {
    var position = start
    while position < end {
      let point = CodePoint(bytes, at: position, end: end)
      position += point.length
      if position < end {
        let next = CodePoint(bytes, at: position, end: end)
        // WB3, WB3d
        if point.value == 0x0D && next.value == 0x0A { continue }
        if point.isHorizontalSpace && next.isHorizontalSpace { continue }
      }
      boundaries.append(position)
    }
  }
}

extension CodePoint {
  /// Whether it has the property Word_Break=WSegSpace.
  fileprivate var isHorizontalSpace: Bool {
    switch value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}
