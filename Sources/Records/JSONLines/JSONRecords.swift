extension Record {
  /// Fills the record from one line of JSON Lines; gives back what is wrong with it, if anything.
  ///
  /// An object without a key for the text is read once more, its keys by the names of headers too.
  /// `bytes` must be readable for eight bytes past the line's end. Unknown keys are passed by, null
  /// is as good as not given, of a key that stands there twice the last counts.
  mutating func fill(
    line frame: Frame, of bytes: UnsafeRawBufferPointer, keys: JSONKeys, limit: SizeLimit
  ) -> ReadError.Fault? {
    guard let base = bytes.baseAddress else { return nil }
    prepare(forBytes: frame.end - frame.start)
    let result = self.bytes.withUnsafeMutableBytes { target -> JSONObject? in
      guard let start = target.baseAddress else { return nil }
      var object = JSONObject(
        scanner: JSONScanner(
          source: base, position: frame.start, end: frame.end, target: start))
      object.read(keys)
      guard object.lacksText, CarriedError(line: frame, of: bytes) == nil,
        !ScoreLine.isOne(frame, of: bytes)
      else { return object }
      var named = JSONObject(
        scanner: JSONScanner(
          source: base, position: frame.start, end: frame.end, target: start), readsNames: true)
      named.read(keys)
      return named
    }
    guard let object = result else { return nil }
    used = object.scanner.written
    ranges = object.ranges
    if !object.others.isEmpty { otherRanges = object.others }
    replacements = object.textReplacements
    if let fault = object.fault {
      return .notJSON(fault, atByte: object.scanner.position - frame.start + 1)
    }
    if let kind = object.otherKind { return .notAnObject(kind) }
    if ranges[.text] == nil, let carried = CarriedError(line: frame, of: bytes) {
      source = carried.source
      return carried.fault
    }
    if object.unusualColumns != 0 || object.wrongColumns != 0 || ranges[.text] == nil {
      let fault = finish(object, limit)
      return fault == .textMissing && ScoreLine.isOne(frame, of: bytes) ? .scored : fault
    }
    return longTextFault(limit)
  }

  private mutating func longTextFault(_ limit: SizeLimit) -> ReadError.Fault? {
    guard let fault = textLengthFault(limit) else { return nil }
    source.column = Column.text.rawValue
    return fault
  }

  /// Sees to what is not as it should be in an object that is valid JSON.
  private mutating func finish(_ object: JSONObject, _ limit: SizeLimit) -> ReadError.Fault? {
    for column in Column.allCases where object.unusualColumns & (1 << UInt16(column.index)) != 0 {
      repair(column)
    }
    for column in Column.allCases where object.wrongColumns & (1 << UInt16(column.index)) != 0 {
      source.column = column.rawValue
      return .wrongKind(object.kinds[column.index])
    }
    if ranges[.text] == nil { return .textMissing }
    return longTextFault(limit)
  }
}
