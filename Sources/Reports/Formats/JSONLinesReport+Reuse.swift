public import Records

/// Lines that an earlier run wrote, told by the record that they are about.
extension JSONLinesReport {
  /// What a line says of its record.
  public enum Verdict: Sendable, Equatable {
    case scored(Double)
    case notScored
  }

  /// A hash of all of a record that its line depends on, whether the line is brief included.
  public func contentHash(of record: Record) -> UInt64 {
    ContentHash.of(record, isBrief: isBrief)
  }

  /// The hash that stands in a line, line end included; nil unless it is one of a scored record and
  /// of this report's own version.
  public func contentHash(in line: UnsafeRawBufferPointer) -> UInt64? {
    let end = line.count - version.count - 1
    let digits = end - 16
    let start = digits - Self.beforeContent.count
    guard start >= Self.beginning.count, line.starts(with: Self.beginning),
      line[(end + 1)...].elementsEqual(version), line[end] == UInt8(ascii: "\""),
      line[start..<digits].elementsEqual(Self.beforeContent)
    else { return nil }
    var hash: UInt64 = 0
    for digit in line[digits..<end] {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hash = hash << 4 | UInt64(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): hash = hash << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    return hash
  }

  /// What a line says, if it is the one that this report would write of the record.
  ///
  /// That is so if content, version, id, case and date agree: all else follows from those.
  ///
  /// - Parameters:
  ///   - line: with its line end.
  ///   - hash: the content hash of the record.
  public func verdict(
    in line: UnsafeRawBufferPointer, of record: Record, hash: UInt64
  ) -> Verdict? {
    guard contentHash(in: line) == hash else { return nil }
    var identity: [UInt8] = []
    appendIdentity(of: record, to: &identity)
    identity.append(#", "score": "#)
    guard line.starts(with: identity) else { return nil }
    let rest = line[identity.count...]
    if rest.starts(with: "null".utf8) { return .notScored }
    guard let point = rest.prefix(4).firstIndex(of: UInt8(ascii: ".")), point + 1 < line.endIndex,
      let whole = Int(String(decoding: rest[..<point], as: UTF8.self)),
      let tenth = Int(String(decoding: rest[(point + 1)...(point + 1)], as: UTF8.self))
    else { return nil }
    return .scored(Double(whole * 10 + tenth) / 10)
  }

  /// How the line of a scored record begins.
  private static let beginning = Array(#"{"id": ""#.utf8)
  private static let beforeContent = Array(#"], "content": ""#.utf8)
}
