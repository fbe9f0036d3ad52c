public import Records

/// Masks the records of one case, each person under the same name all through.
///
/// A value to share among workers. Replacements stand in square brackets: "[Child A, 7 months]",
/// "[Mother's partner]", "[Health Visitor 1]", "[Day 12]".
public struct CaseMasker: Sendable {
  let identities: CaseIdentities

  /// The text of a record with what identifies people replaced.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func deidentify(_ record: Record) -> DeidentifiedText {
    record.withText { text in
      var result = DeidentifiedText()
      var position = 0
      while position < text.count {
        let end = text[position...].firstIndex { $0 | 0x20 < 97 || $0 | 0x20 > 122 } ?? text.count
        let word = text[position..<end].map { $0 | 0x20 }
        if word.isEmpty {
          result.bytes.append(text[position])
          position += 1
          continue
        }
        let start = result.bytes.count
        if identities.names.contains(word) {
          result.bytes += "[Person]".utf8
          result.replacements.append(
            DeidentifiedText.Replacement(
              range: position..<end, newRange: start..<result.bytes.count, kind: .person,
              basis: .column))
        } else {
          result.bytes += text[position..<end]
        }
        position = end
      }
      return result
    }
  }
}
