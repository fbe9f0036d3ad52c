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
    if let count = postcode(bytes, i), let end = end(count) {
      return add(i, end, .postcode, .words("postcode"))
    }
    for count in vehicles(bytes, i) {
      if let end = end(count) {
        return add(i, end, .vehicle, .words("vehicle registration"))
      }
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

  /// Behind "Tolbrook" of "2 Alma Street, Tolbrook TK1 3BD", whatever area that is.
  private func isBehindPlace(_ i: Int) -> Bool {
    i > 0 && [.blank, .comma, .line].contains(words[i].gap) && isCapital(i) && isCapital(i + 1)
      && words[i - 1].traits.contains(.capital) && !words[i - 1].facts.contains(.common)
  }

  private func postcode(_ bytes: [UInt8], _ i: Int) -> Int? {
    for (shape, area) in Self.postcodes {
      guard matches(bytes, shape) else { continue }
      let count = shape.utf8CodeUnitCount
      if bytes[area] == 0x30 { continue }
      let isInward = bytes[(count - 2)..<count].allSatisfy { !Array("cikmov".utf8).contains($0) }
      if isInward,
        Self.areas.contains(NameHash.of(bytes[..<area])) || area == 2 && isBehindPlace(i)
      {
        return count
      }
    }
    return bytes.starts(with: "gir0aa".utf8) ? 6 : nil
  }

  private static let postcodes: [(StaticString, Int)] = [
    ("aa999aa", 2), ("aa9a9aa", 2), ("aa99aa", 2), ("a999aa", 1), ("a9a9aa", 1), ("a99aa", 1),
  ]

  /// How many characters a vehicle registration may take; the older ones, and parts, only where one
  /// is spoken of.
  private func vehicles(_ bytes: [UInt8], _ i: Int) -> [Int] {
    let isNamed = isAfter(Self.vehicles, i, within: 6)
    let isTight = i + 1 < words.count && words[i + 1].gap == .none
    var counts: [Int] = []
    // "On 11 Dec" is none; "nk08 xqt" in small letters is.
    if matches(bytes, "aa99aaa"),
      isNamed || isTight && (isCapital(i) || isLettersOnly(i + 2))
    {
      counts.append(7)
    }
    guard isNamed else { return counts }
    var shapes: [StaticString] = [
      "a999aaa", "a99aaa", "a9aaa", "aaa999a", "aaa99a", "aaa9999", "aa9999", "aaa9a", "aaa99",
    ]
    // "Plate MK66", but not "on 25th".
    if isTight { shapes += ["aa99a", "aa99"] }
    return counts + shapes.filter { matches(bytes, $0) }.map(\.utf8CodeUnitCount)
  }

  /// Three letters that are no word.
  private func isLettersOnly(_ i: Int) -> Bool {
    i < words.count && words[i].count == 3 && words[i].facts.isEmpty
  }

  private static let vehicles = HashedWords(
    """
    reg registration vrm vehicle car van plate plates motorbike bmw ford audi vw index zafira corsa astra focus
    fiesta golf polo vectra skoda vauxhall toyota nissan honda kia mercedes renault peugeot citroen fiat seat
    transit moped scooter taxi minicab
    """)
}
