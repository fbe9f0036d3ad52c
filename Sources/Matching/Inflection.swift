/// The forms of English words that `:v`, `:n` and `:a` stand for.
///
/// Generous on purpose: notes are full of forms without apostrophes ("mums house") and of single
/// and doubled consonants ("focussed"), and a form that nobody writes matches nothing.
enum Inflection {
  /// Every form of a verb: base, -s, -ed, -ing, or the irregular forms.
  static func verb(_ base: String) -> [String] {
    if let irregular = IrregularVerbs.forms[base] { return irregular }
    var forms = [base, thirdPerson(base)]
    for (stem, ending) in [(stemBefore("ed", base), "ed"), (stemBefore("ing", base), "ing")] {
      forms.append(stem + ending)
      if endsInSingleConsonant(base), let last = base.last {
        forms.append("\(base)\(last)\(ending)")
      }
    }
    return unique(forms)
  }

  /// The -s and -ing forms of a verb whose past is irregular.
  static func regularPresent(_ base: String) -> [String] {
    var forms = [base, thirdPerson(base), stemBefore("ing", base) + "ing"]
    if endsInSingleConsonant(base), let last = base.last { forms.append("\(base)\(last)ing") }
    return unique(forms)
  }

  /// Singular, plural and possessives, also without their apostrophe.
  static func noun(_ singular: String) -> [String] {
    let plural = irregularPlurals[singular] ?? thirdPerson(singular)
    return unique([
      singular, plural, singular + "'s", singular + "s'", plural + "'s", plural + "'",
      singular + (singular.hasSuffix("s") ? "'" : "s"),
    ])
  }

  /// The word itself, -er, -est and -ly.
  static func adjective(_ base: String) -> [String] {
    var stem = base
    var adverb = base + "ly"
    if base.hasSuffix("y") {
      stem = String(base.dropLast()) + "i"
      adverb = stem + "ly"
    } else if base.hasSuffix("le") {
      adverb = String(base.dropLast()) + "y"
    } else if base.hasSuffix("ic") {
      adverb = base + "ally"
    }
    if base.hasSuffix("e") { stem = String(base.dropLast()) }
    var forms = [base, stem + "er", stem + "est", adverb]
    if endsInSingleConsonant(base), let last = base.last {
      forms += ["\(base)\(last)er", "\(base)\(last)est"]
    }
    return unique(forms)
  }

  private static let irregularPlurals = [
    "child": "children", "man": "men", "woman": "women", "foot": "feet", "tooth": "teeth",
    "person": "people", "baby": "babies", "life": "lives", "wife": "wives", "knife": "knives",
    "half": "halves", "self": "selves", "gentleman": "gentlemen", "policeman": "policemen",
  ]

  private static func thirdPerson(_ base: String) -> String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
      return base.dropLast() + "ies"
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix)
      || (base.hasSuffix("o") && base.count > 2)
    {
      return base + "es"
    }
    return base + "s"
  }

  private static func stemBefore(_ ending: String, _ base: String) -> String {
    if ending == "ing", base.hasSuffix("ie") { return base.dropLast(2) + "y" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !(ending == "ing" && base.hasSuffix("oe")) {
      return String(base.dropLast())
    }
    if ending == "ed", base.hasSuffix("ee") { return String(base.dropLast()) }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if ending == "ed", base.hasSuffix("y"), let before = base.dropLast().last,
      !vowels.contains(before)
    {
      return base.dropLast() + "i"
    }
    return base
  }

  /// Whether the last consonant may be doubled: one vowel before it, as in "stop" and "focus".
  private static func endsInSingleConsonant(_ base: String) -> Bool {
    let letters = Array(base)
    guard letters.count >= 3, let last = letters.last else { return false }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    return !vowels.contains(last) && !["w", "x", "y"].contains(last)
      && vowels.contains(letters[letters.count - 2]) && !vowels.contains(letters[letters.count - 3])
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }
}
