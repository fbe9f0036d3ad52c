/// Digits in groups.
extension PatternFinder {
  /// A telephone number, an NHS number, a number of the case, or a long one of whatever kind.
  mutating func number(at i: Int) -> Int? {
    guard isNumber(i), i == 0 || words[i].gap != .none || !isNumber(i - 1) else { return nil }
    var digits: [UInt8] = []
    var best: (end: Int, kind: DeidentifiedText.Kind, label: StaticString)?
    var isKnown = false
    let hasPlus = words[i].start > 0 && text.letters[words[i].start - 1] == 0x2B
    var j = i
    while isNumber(j), digits.count < 18 {
      if j > i {
        let gap = text.letters[words[j - 1].end..<words[j].start]
        guard gap.count <= 4, gap.allSatisfy({ Self.separators.contains($0) }),
          !isOrdinal(j)
        else { break }
      }
      digits += text.letters[words[j].range]
      j += 1
      if let found = kind(digits, groups: j - i, hasPlus: hasPlus, at: i) {
        best = (j, found.kind, found.label)
        isKnown = false
      }
      if digits.count >= 4, index.numbers.contains(NameHash.of(digits)) {
        if best?.end != j { best = (j, .number, "number") }
        isKnown = true
      }
    }
    guard var best else { return nil }
    // "4402118/25", as the police number crimes.
    if best.kind == .number, isNumber(best.end), words[best.end].count == 2,
      mark(before: best.end) == 0x2F, words[best.end].start == words[best.end - 1].end + 1
    {
      best.end += 1
    }
    var range = words[i].start..<words[best.end - 1].end
    if hasPlus { range = range.lowerBound - 1..<range.upperBound }
    if i > 0, words[i].start > 1, text.letters[words[i].start - 1] == 0x28 {
      range = words[i].start - 1..<range.upperBound
    }
    add(range, best.kind, .words(best.label), isKnown ? .column : .pattern)
    return best.end
  }

  /// "29th", which begins a date.
  private func isOrdinal(_ i: Int) -> Bool {
    i + 1 < words.count && words[i + 1].gap == .none && Self.suffixes.contains(words[i + 1].hash)
  }

  /// "12-34-56", "sort code 123456": the branch of a bank; a date has no month 34.
  mutating func sortCode(at i: Int) -> Int? {
    guard isNumber(i), isNumber(i + 1), isNumber(i + 2),
      (i..<i + 3).allSatisfy({ words[$0].count == 2 })
    else { return nil }
    let marks = [mark(before: i + 1), mark(before: i + 2)]
    let isNamed = isAfter(Self.banks, i, within: 4)
    let isBeforeAccount = isNumber(i + 3) && (7...8).contains(words[i + 3].count)
    let mayBeDate = (1...31).contains(value(i)) && (1...12).contains(value(i + 1))
    guard
      marks == [0x2D, 0x2D] && (isNamed || isBeforeAccount || !mayBeDate)
        || marks == [0, 0] && isNamed
    else { return nil }
    return add(i, i + 3, .number, .words("sort code"))
  }

  private static let banks = HashedWords("sort sc sortcode bank branch")

  private static let separators: [UInt8] = [0x20, 0x0A, 0x0D, 0x09, 0x2D, 0x2E, 0x28, 0x29]

  private func kind(
    _ digits: [UInt8], groups: Int, hasPlus: Bool, at i: Int
  ) -> (kind: DeidentifiedText.Kind, label: StaticString)? {
    let isNamedNHS = isAfter(Self.health, i, within: 4)
    if digits.count == 10, CheckDigits.isNHSNumber(digits) || isNamedNHS {
      return (.nhsNumber, "NHS number")
    }
    let isPhone =
      digits[0] == 0x30
      ? (10...11).contains(digits.count) && digits[1] != 0x30
        || digits.count >= 13 && digits.starts(with: "0044".utf8)
      : digits.starts(with: "44".utf8) && (12...13).contains(digits.count)
        || hasPlus && (9...15).contains(digits.count)
    if isPhone { return (.telephone, "telephone") }
    if isAfter(Self.phones, i, within: 4), digits.count >= 5 { return (.telephone, "telephone") }
    // Ten digits set as an NHS number is, whatever its last one; four fours of a card.
    let isSet = groupsOfDigits(from: i, groups)
    if isSet == [3, 3, 4] || isSet == [4, 4, 4, 4] { return (.number, "number") }
    if digits.count >= 6, isAfter(Self.accounts, i, within: 4) { return (.number, "number") }
    let isMoney = words[i].start > 0 && text.letters[words[i].start - 1] == 0x81
    if groups == 1, digits.count >= 6, !isMoney { return (.number, "number") }
    // Ten to eleven digits that lost their first nought in a spreadsheet.
    if (10...11).contains(digits.count), groups <= 3, digits[0] == 0x37 {
      return (.telephone, "telephone")
    }
    return nil
  }

  private func groupsOfDigits(from i: Int, _ groups: Int) -> [Int] {
    words[i..<i + groups].map(\.count)
  }

  private static let accounts = HashedWords("account acc acct card iban a/c")
  private static let health = HashedWords("nhs nhsno")
  private static let phones = HashedWords(
    "tel telephone phone mobile mob landline ring text call whatsapp on")
}
