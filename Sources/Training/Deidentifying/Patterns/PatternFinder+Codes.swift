/// Letters and digits in a fixed order.
extension PatternFinder {
  /// The letters and digits from a word on, over short gaps, with the word in which each stands.
  private func characters(from i: Int, most: Int) -> (bytes: [UInt8], words: [Int]) {
    var bytes: [UInt8] = []
    var owners: [Int] = []
    var j = i
    while j < words.count, bytes.count < most {
      if j > i {
        let gap = text.letters[words[j - 1].fullEnd..<words[j].start]
        guard gap.count <= 3, gap.allSatisfy({ [0x20, 0x0A, 0x0D, 0x2D, 0x2E, 0x09].contains($0) })
        else { break }
      }
      for letter in text.letters[words[j].start..<words[j].fullEnd] where letter != 0x27 {
        bytes.append(letter)
        owners.append(j)
      }
      j += 1
    }
    return (bytes, owners)
  }

  private func matches(_ bytes: [UInt8], _ shape: StaticString) -> Bool {
    shape.withUTF8Buffer { shape in
      guard bytes.count >= shape.count else { return false }
      return zip(bytes, shape).allSatisfy { byte, sign in
        switch sign {
        case 0x61: byte &- 97 < 26
        case 0x39: byte &- 48 < 10
        default: byte &- 97 < 26 || byte &- 48 < 10
        }
      }
    }
  }

  private func isCapital(_ i: Int) -> Bool {
    words[i].traits.contains(.capital) || words[i].traits.contains(.number)
  }

  /// The codes that begin at a word.
  mutating func code(at i: Int) -> Int? {
    guard isNumber(i) || words[i].count <= 3 && isNumber(i + 1), i == 0 || words[i].gap != .none
    else { return nil }
    let (bytes, owners) = characters(from: i, most: 34)
    guard bytes.contains(where: { $0 &- 48 < 10 }) else { return nil }
    let words = words
    /// The word past the one that ends with the character of this number; nil if it goes on.
    func end(_ count: Int) -> Int? {
      guard count <= bytes.count else { return nil }
      if count < bytes.count, owners[count] == owners[count - 1] { return nil }
      let last = owners[count - 1]
      return last + 1 < words.count && words[last + 1].gap == .none ? nil : last + 1
    }
    if let found = nationalInsurance(bytes), let end = end(found) {
      return add(i, end, .insuranceNumber, .words("National Insurance number"))
    }
    if matches(bytes, "a99999999999x"), let end = end(13),
      CheckDigits.pupilLetter(bytes[1..<13]) == bytes[0] || isAfter(Self.pupil, i)
    {
      return add(i, end, .pupilNumber, .words("UPN"))
    }
    if let count = postcode(bytes), let end = end(count) {
      return add(i, end, .postcode, .words("postcode"))
    }
    if let count = vehicle(bytes, i), let end = end(count),
      isAfter(Self.vehicles, i, within: 6) || isCapital(i) && isCapital(end - 1)
    {
      return add(i, end, .vehicle, .words("vehicle registration"))
    }
    // "GB29 NWBK 6016 1331 9268 19": an account abroad or here.
    if matches(bytes, "aa99aaaa99999999999999"), let end = end(22) {
      return add(i, end, .number, .words("bank account"))
    }
    if matches(bytes, "99a9999a"), let end = end(8) {
      return add(i, end, .reference, .words("reference"))
    }
    // "LS24C00123": a case of the family court.
    if matches(bytes, "aa99a9999"), let end = end(min(bytes.count, 10)) ?? end(9) {
      return add(i, end, .reference, .words("reference"))
    }
    return nil
  }

  private static let pupil = HashedWords("upn pupil")

  private func nationalInsurance(_ bytes: [UInt8]) -> Int? {
    guard matches(bytes, "aa999999") else { return nil }
    let bad = Array("dfiquv".utf8)
    let pair = String(decoding: bytes[..<2], as: UTF8.self)
    if pair == "tn", bytes.count > 8, bytes[8] == 0x6D || bytes[8] == 0x66 { return 9 }
    let isExample = pair == "qq"
    guard isExample || !bad.contains(bytes[0]) && !bad.contains(bytes[1]) && bytes[1] != 0x6F,
      !["bg", "gb", "kn", "nk", "nt", "tn", "zz"].contains(pair)
    else { return nil }
    guard bytes.count > 8, (0x61...0x64).contains(bytes[8]) else { return nil }
    return 9
  }

  /// The areas of postcodes.
  static let areas = HashedWords(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex
    fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n
    ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td
    tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze zz
    """)

  private func postcode(_ bytes: [UInt8]) -> Int? {
    for (shape, area) in Self.postcodes {
      guard matches(bytes, shape) else { continue }
      let count = shape.utf8CodeUnitCount
      if bytes[area] == 0x30 { continue }
      let isInward = bytes[(count - 2)..<count].allSatisfy { !Array("cikmov".utf8).contains($0) }
      if isInward, Self.areas.contains(NameHash.of(bytes[..<area])) { return count }
    }
    return bytes.starts(with: "gir0aa".utf8) ? 6 : nil
  }

  private static let postcodes: [(StaticString, Int)] = [
    ("aa999aa", 2), ("aa9a9aa", 2), ("aa99aa", 2), ("a999aa", 1), ("a9a9aa", 1), ("a99aa", 1),
  ]

  /// How many characters a vehicle registration takes; the older ones only where one is spoken of.
  private func vehicle(_ bytes: [UInt8], _ i: Int) -> Int? {
    let isNamed = isAfter(Self.vehicles, i, within: 6)
    // "On 11 Dec" is none.
    if matches(bytes, "aa99aaa"), isNamed || words[i + 1].gap == .none { return 7 }
    guard isNamed else { return nil }
    let shapes: [StaticString] = [
      "a999aaa", "a99aaa", "a9aaa", "aaa999a", "aaa99a", "aaa9999", "aa9999", "aa99",
    ]
    return shapes.first { matches(bytes, $0) }?.utf8CodeUnitCount
  }

  private static let vehicles = HashedWords(
    "reg registration vrm vehicle car van plate plates motorbike bmw ford audi vw index")

  private static let referring = HashedWords(
    """
    ref refs reference number no num crime cad log incident urn court case order id mosaic lcs liquidlogic eclipse
    ics paris carefirst rio systmone emis gmc nmc pin nhs hospital passport visa account policy claim
    occurrence niche custody warrant file dx ods nhsno patient chi upn hcpc swe registration mrn
    licence prison oasys pnc permit arc ho
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

  private static let between = HashedWords("is was number no code id")
  private static let numbering = HashedWords(
    "ref refs reference crime cad incident urn pin id account no number log")
}
