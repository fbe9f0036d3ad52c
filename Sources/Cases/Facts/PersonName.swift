/// How names are told apart.
enum PersonName {
  /// The same first name, or one of them just the family name of the other: "Mr Scott", "Greg Scott".
  static func areSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (one, other) = (a.split(separator: " "), b.split(separator: " "))
    guard let first = one.first, let second = other.first else {
      return one.isEmpty && other.isEmpty
    }
    if isSame(first, second) { return true }
    if one.count == 1, other.count > 1 { return isSame(first, other[other.count - 1]) }
    if other.count == 1, one.count > 1 { return isSame(second, one[one.count - 1]) }
    return false
  }

  /// The first word in small letters, without its possessive.
  static func first(_ name: String) -> String {
    name.split(separator: " ").first.map(folded) ?? ""
  }

  /// Nearly all names differ in their first letter, and need no small letters made of them.
  private static func isSame(_ a: Substring, _ b: Substring) -> Bool {
    if let x = a.utf8.first, let y = b.utf8.first, x < 0x80, y < 0x80, x | 0x20 != y | 0x20 {
      return false
    }
    return folded(a) == folded(b)
  }

  private static func folded(_ word: Substring) -> String {
    let word = word.lowercased()
    return word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }
}
