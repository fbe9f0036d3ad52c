import Records
import Testing
import Training

/// No string of a case's identifying columns, nor what it is expanded to, survives.
@Suite("Nothing of the columns survives")
struct SurvivalTests {
  /// Children and workers of many origins; some names are words too.
  private static let people = [
    "Tia Marsh", "Zuzanna Kowalczyk", "Oluwaseun Adebayo-Cole", "Mohammed Zayn Iqbal",
    "Saoirse O'Neill",
    "Wei Ling Chen", "Gurpreet Kaur Dhaliwal", "Łukasz Wójcik", "Nguyen Thi Hoa", "Tesfaye Bekele",
    "Çağla Yılmaz", "Anne-Marie Llewellyn", "Hope Bright", "Summer Rose Day", "Kai Long",
    "Ava Young",
    "Blessing Okonkwo", "Mercy Small", "Dominik Horváth", "Jean-Luc D'Souza", "Noor Al Hamdani",
    "Will Hill",
    "Dean Church", "Precious Wise", "Björn Sørensen", "Abdirahman Warsame", "Mia-Grace Hall",
    "Jack Frost",
  ]
  private static let frames = [
    "We saw %@ at home.", "%@ was asleep.", "Mum said %@ had eaten.",
    "I spoke to %@ and then left.",
    "Rang %@.", "%@", "The cot of %@ was clear; %@ woke.", "(%@)", "Dear %@,\nThank you.\n",
    "to:%@;",
    "Present: %@, others.", "he told %@ about it",
  ]

  private struct Random {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    mutating func pick<Element>(_ from: [Element]) -> Element { from[below(from.count)] }
  }

  /// The forms in which a name may stand, each of which must go.
  private static func forms(of name: String, _ random: inout Random) -> [String] {
    let parts = name.split(separator: " ").map(String.init)
    guard let first = parts.first, let last = parts.last else { return [] }
    var forms = [
      name, first, "\(first) \(last)", "\(last), \(first)", "\(last.uppercased()), \(first)",
    ]
    forms += [
      name.uppercased(), first.uppercased(), "\(first)'s", "\(first.uppercased())’S", "\(name)'s",
    ]
    forms += [
      "\(first.prefix(1)). \(last)", "\(first.prefix(1)) \(last)", "\(first)-\(last)",
      "\(first)\n\(last)",
    ]
    // Small letters of names that are everyday words are told by what stands beside them.
    let words = ["Hope", "Summer", "Will", "Dean", "Jack", "Mercy", "Precious", "Blessing", "Rose"]
    if !words.contains(first) {
      forms += [name.lowercased(), first.lowercased(), "\(first.lowercased())s"]
      if first.count > 4, first.allSatisfy(\.isASCII), !first.contains("-") {
        forms.append(misspelt(first, &random))
      }
    }
    return forms
  }

  /// One letter left out, doubled, or swapped, behind the first.
  private static func misspelt(_ name: String, _ random: inout Random) -> String {
    var letters = Array(name)
    let place = 1 + random.below(letters.count - 2)
    switch random.below(3) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The words of a text outside the brackets that replacements stand in, in small letters.
  private static func words(of result: DeidentifiedText) -> Set<String> {
    var bytes = result.bytes
    for replacement in result.replacements {
      for index in replacement.newRange { bytes[index] = 0x20 }
    }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return Set(text.split { !isLetter($0) }.map(String.init))
  }

  @Test("of the child, in whatever form, over a generated export")
  func child() {
    var random = Random(state: 11)
    for child in Self.people {
      let worker = random.pick(Self.people.filter { $0 != child })
      let columns: [Record.Column: String] = [
        .child: child, .author: worker, .case: "C-\(10_000 + random.below(90_000))",
      ]
      for form in Self.forms(of: child, &random) {
        let text = random.pick(Self.frames).replacing("%@", with: form)
        let result = Masking.results([text], columns: columns)[0]
        let left = Self.words(of: result)
        for word in form.lowercased().split(whereSeparator: { !Self.isLetter($0) })
        where word.count > 1 {
          #expect(!left.contains(String(word)), "\(form) in \(text) became \(result.text)")
        }
      }
    }
  }

  @Test("of address, number, school and worker, in columns of any name")
  func others() {
    var random = Random(state: 5)
    let streets = [
      "Mill Lane", "Green Street", "Upper Park Road", "St Anne's Close", "The Crescent", "Long Row",
    ]
    let towns = ["Hartwell", "Batley", "Nether Poppleton", "Ammanford", "Skelby"]
    let schools = [
      "Hartwell Primary School", "St Oswald's C of E Academy", "Little Otters Nursery",
      "Ysgol y Bryn",
    ]
    for _ in 0..<60 {
      let (number, street, town) = (1 + random.below(99), random.pick(streets), random.pick(towns))
      let digits = (0..<9).map { _ in String(random.below(10)) }.joined()
      let (school, worker) = (random.pick(schools), random.pick(Self.people))
      let text = """
        Lives at \(number) \(street), \(town). Also \(number) \(street.lowercased()). Moved to \(town).
        Ref \(digits); \(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.dropFirst(6)). At \(school) with \(worker).
        """
      let result = Masking.results(
        [text], columns: [.text: text, .author: worker],
        others: [
          ("Home Address", "\(number) \(street), \(town)"), ("Person ID", digits),
          ("Current school", school),
        ])[0]
      let left = Self.words(of: result)
      for proper in [
        String(number), digits, town.split(separator: " ").last.map(String.init) ?? "", worker,
      ] {
        for word in proper.lowercased().split(whereSeparator: { !Self.isLetter($0) })
        where word.count > 1 {
          #expect(!left.contains(String(word)), "\(word): \(result.text)")
        }
      }
      #expect(!result.text.contains(street) && !result.text.contains(school), "\(result.text)")
    }
  }
}
