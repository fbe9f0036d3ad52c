/// One thing that a word shows by itself or by what stands beside it.
struct WordFeature: Hashable {
  /// What is looked at.
  enum Kind: UInt8, CaseIterable {
    /// How the word is written.
    case form
    /// What the lists say of it.
    case lists
    /// An everyday word, as itself.
    case word
    /// The last three letters of another.
    case ending
    case length
    /// An everyday word before it.
    case before
    case after
    case secondBefore
    case secondAfter
    /// What the lists say of the word before, and how it is written.
    case likeBefore
    case likeAfter
    /// What divides it from the word before.
    case gapBefore
    case gapAfter
    /// What the rules took the word before for.
    case takenBefore
    case takenAfter

    /// Whether the value is the hash of words rather than a number.
    var isOfWords: Bool {
      switch self {
      case .word, .before, .after, .secondBefore, .secondAfter: true
      default: false
      }
    }
  }

  var kind: Kind
  /// A hash of a word, or a small number.
  var value: UInt64
  /// How the word is written, where that matters, and whether its neighbour is near; else 0.
  var form: UInt8

  /// The key in a table of weights.
  @inline(__always)
  var key: UInt64 {
    var hash = (value ^ UInt64(kind.rawValue) << 40 ^ UInt64(form) << 48) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return hash &* 0xD6E8_FEB8_6659_FD93 | 1
  }

  /// The value of an ending of three letters.
  static func value(ending: some Sequence<UInt8>) -> UInt64 {
    ending.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// As a list of weights has it: "before:9:sister".
extension WordFeature {
  /// - Parameter spelling: the word of a hash.
  func name(_ spelling: (UInt64) -> String) -> String {
    "\(kind):\(form):\(kind.isOfWords ? spelling(value) : String(value))"
  }

  /// Nil where it is not written as one.
  init?(name: some Collection<UInt8>) {
    let parts = name.split(separator: UInt8(ascii: ":"))
    guard parts.count == 3, let kind = Self.kinds[String(decoding: parts[0], as: UTF8.self)],
      let form = UInt8(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    (self.kind, self.form) = (kind, form)
    if !kind.isOfWords {
      guard let number = UInt64(String(decoding: parts[2], as: UTF8.self)) else { return nil }
      value = number
    } else {
      value = NameHash.of(parts[2])
    }
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ("\($0)", $0) })
}
