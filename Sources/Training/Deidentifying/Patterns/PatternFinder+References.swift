/// Numbers of cases, crimes and logs, told by what stands before them or by how they are set.
extension PatternFinder {
  private static let referring = HashedWords(
    """
    ref refs reference number no num crime cad log incident urn court case order id mosaic lcs liquidlogic eclipse
    ics paris carefirst rio systmone emis gmc nmc pin nhs hospital passport visa account policy claim
    occurrence niche custody warrant file dx ods nhsno patient chi upn hcpc swe registration mrn
    licence prison oasys pnc permit arc ho cris inc storm athena merlin connect dash
    """)

  /// "Ref: AB/1234/24", "CAD 4512 of today", "crime no 42/12345/24".
  mutating func reference(at i: Int) -> Int? {
    // "13/07752/25", as the police number crimes.
    if isNumber(i), words[i].count == 2, isNumber(i + 1), (3...7).contains(words[i + 1].count),
      isNumber(i + 2), words[i + 2].count == 2, mark(before: i + 1) == 0x2F,
      mark(before: i + 2) == 0x2F
    {
      return add(i, i + 3, .reference, .words("reference"))
    }
    if let end = lettersAndNumbers(at: i) {
      return add(i, end, .reference, .words("reference"))
    }
    // "LOG 412 OF 08/01/25".
    if isNumber(i), (2...5).contains(words[i].count), i + 2 < words.count,
      words[i + 1].hash == Self.of, isNumber(i + 2), isAfter(Self.numbering, i, within: 1)
    {
      return add(i, i + 1, .reference, .words("reference"))
    }
    // "25/0991743".
    if isNumber(i), words[i].count == 2, isNumber(i + 1), (5...8).contains(words[i + 1].count),
      mark(before: i + 1) == 0x2F, words[i + 1].start == words[i].end + 1
    {
      let hasLetter = i + 2 < words.count && words[i + 2].gap == .none && words[i + 2].count == 1
      return add(i, hasLetter ? i + 3 : i + 2, .reference, .words("reference"))
    }
    guard isReferredTo(i), words[i].gap != .comma, !isYears(i) else { return nil }
    if Self.referring.contains(words[i].hash) { return nil }
    guard words[i].traits.contains(.number) || isCode(i) else { return nil }
    let start = words[i].start
    var j = i
    var digits = words[i].traits.contains(.number) ? words[i].count : 0
    while j + 1 < words.count {
      let gap = text.letters[words[j].fullEnd..<words[j + 1].start]
      let isTight = gap.isEmpty || gap.count == 1 && [0x2F, 0x2D, 0x2E, 0x5F].contains(gap.first)
      let isNumbers =
        gap.elementsEqual([0x20]) && isNumber(j + 1) && (isNumber(j) || words[j].count <= 3)
      guard isTight || isNumbers else { break }
      j += 1
      if words[j].traits.contains(.number) { digits += words[j].count }
    }
    let length = words[j].end - start
    // "CAD 4512", but not "log 2022".
    let isShort =
      digits == 4 && length == 4 && isAfter(Self.numbering, i, within: 2)
      && !(1900...2100).contains(value(i))
    let blanks = text.letters[start..<words[j].end].count { $0 == 0x20 }
    guard digits >= 3, length - blanks >= 5 || isShort else { return nil }
    return add(i, j + 1, .reference, .words("reference"))
  }

  /// Where "CR/002916/25", "HO/7741902" or "DC/150125/881" ends.
  private func lettersAndNumbers(at i: Int) -> Int? {
    guard !isNumber(i), words[i].count < 4, isNumber(i + 1), words[i + 1].count > 3 else {
      return nil
    }
    var end = i + 1
    while isNumber(end), mark(before: end) == 0x2F, words[end].start == words[end - 1].end + 1 {
      end += 1
    }
    let isOneNumber = end == i + 2 && words[i].traits.contains(.allCapitals)
    return end > i + 2 || isOneNumber && words[i + 1].count > 4 ? end : nil
  }

  /// "2024/25", "2024-2025": a year of school or of money.
  private func isYears(_ i: Int) -> Bool {
    guard isNumber(i), words[i].count == 4, (1950...2100).contains(value(i)), isNumber(i + 1),
      words[i + 1].start == words[i].end + 1,
      [0x2F, 0x2D].contains(text.letters[words[i].end]),
      i + 2 >= words.count || words[i + 2].start > words[i + 1].end + 1
        || !words[i + 2].traits.contains(.number)
    else { return false }
    let next = value(i) + 1
    return value(i + 1) == next || words[i + 1].count == 2 && value(i + 1) == next % 100
  }

  /// Right behind "ref", or with one small word between: "crime number is".
  private func isReferredTo(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    if isAfter(Self.referring, i, within: 1) { return true }
    return Self.between.contains(words[i - 1].hash) && isAfter(Self.referring, i - 1, within: 1)
  }

  /// Letters that digits go on from: "AB/1234", "13A", "AB 1234".
  private func isCode(_ i: Int) -> Bool {
    guard i + 1 < words.count else { return false }
    let gap = text.letters[words[i].fullEnd..<words[i + 1].start]
    let isTight = gap.isEmpty || gap.count == 1 && [0x2F, 0x2D, 0x2E, 0x5F].contains(gap.first)
    if isTight { return !words[i].facts.contains(.common) || words[i].count < 4 }
    return gap.elementsEqual([0x20]) && isNumber(i + 1) && words[i].count <= 3
      && (!words[i].facts.contains(.common) || words[i].traits.contains(.allCapitals))
  }

  private static let of = NameHash.of("of")
  private static let between = HashedWords("is was number no code id")
  private static let numbering = HashedWords(
    "ref refs reference crime cad incident urn pin id account no number log")
}
