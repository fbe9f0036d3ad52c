import Records

/// Writes the new text of one record.
struct MaskWriter {
  let masker: CaseMasker
  let record: Record
  let day: Int?
  private var result = DeidentifiedText()
  /// Numbers of people, towns and organisations that the case does not know.
  private var numbers: [UInt64: Int] = [:]
  private var counts: [String: Int] = [:]
  private var aged: Set<Int> = []

  init(masker: CaseMasker, record: Record, day: Int?) {
    (self.masker, self.record, self.day) = (masker, record, day)
    counts["Person"] = masker.strangers
  }

  mutating func write(_ text: UnsafeRawBufferPointer, _ scan: NoteScan) -> DeidentifiedText {
    result.bytes.reserveCapacity(text.count + 64)
    var position = 0
    for finding in scan.findings {
      let range = scan.text.bytes(finding.range)
      guard range.lowerBound >= position else { continue }
      result.bytes += text[position..<range.lowerBound]
      let start = result.bytes.count
      result.bytes += "[\(label(finding))]".utf8
      result.replacements.append(
        DeidentifiedText.Replacement(
          range: range, newRange: start..<result.bytes.count, kind: kind(finding),
          basis: finding.basis))
      position = range.upperBound
    }
    result.bytes += text[position...]
    for i in scan.doubtful {
      let range = scan.text.bytes(scan.words[i].range)
      let new = result.newRange(of: range)
      // A word within what was replaced is not kept.
      guard new.count == range.count, result.bytes[new].elementsEqual(text[range]) else { continue }
      result.kept.append(
        DeidentifiedText.Kept(
          range: range, newRange: new, word: String(decoding: text[range], as: UTF8.self)))
    }
    result.rareDetails = RareDetails.find(scan, masker.lists)
    return result
  }

  private func kind(_ finding: Finding) -> DeidentifiedText.Kind {
    switch finding.label {
    case .person(let index): masker.index.identities.people[index].role.kind
    default: finding.kind
    }
  }

  private mutating func label(_ finding: Finding) -> String {
    switch finding.label {
    case .words(let words): return "\(words)"
    case .day(let day): return dayLabel(day) ?? "date"
    case .month(let day): return dayLabel(day).map { "about \($0)" } ?? "date"
    case .birth: return age.map { "date of birth, aged \($0)" } ?? "date of birth"
    case .family: return "Family name"
    case .stranger(let name): return numbered("Person", name)
    case .numbered(let kind, let name): return numbered("\(kind)", name)
    case .person(let index):
      let label = masker.labels[index]
      guard masker.index.identities.people[index].role == .child, label == "Child A",
        aged.insert(index).inserted, let age
      else { return label }
      return "\(label), \(age)"
    }
  }

  private mutating func numbered(_ kind: String, _ name: UInt64) -> String {
    let key = kind.utf8.reduce(name) { NameHash.adding($1, to: $0) }
    if let number = numbers[key] { return "\(kind) \(number)" }
    let number = counts[kind, default: 0] + 1
    (counts[kind], numbers[key]) = (number, number)
    return "\(kind) \(number)"
  }

  private func dayLabel(_ day: Int) -> String? {
    masker.index.identities.firstDay.map { "Day \(day - $0)" }
  }

  /// The age of the child on the day of the record, in words.
  private var age: String? {
    if let birth = masker.index.identities.birthDay, let day, day >= birth {
      let days = day - birth
      if days < 84 { return Self.some(days / 7, "week") }
      if days < 731 { return Self.some(days * 12 / 365, "month") }
      return Self.some(days * 100 / 36_525, "year")
    }
    guard let age = record.string(.age), age.utf8.count <= 16 else { return nil }
    if let years = Int(age) { return Self.some(years, "year") }
    let isPlain = age.utf8.allSatisfy {
      $0 &- 48 < 10 || ($0 | 0x20) &- 97 < 26 || $0 == 0x20
    }
    return isPlain ? age.lowercased() : nil
  }

  private static func some(_ number: Int, _ unit: String) -> String {
    number == 1 ? "1 \(unit)" : "\(number) \(unit)s"
  }
}
