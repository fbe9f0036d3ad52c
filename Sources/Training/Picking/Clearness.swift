/// How clear an example a passage is, in points, and what was weighed.
///
/// Points only rank passages against each other; nobody is shown them. They are multiples of five,
/// so that passages of which neither is clearly the better are equal, and the seed decides.
public struct Clearness: Sendable, Equatable {
  /// The number of words.
  public var words = 0
  /// Places in it that show the point.
  public var places = 1
  /// Found by the learned layer alone, and not by a rule that names the words.
  public var isLearned = false
  /// The point is about the record, and not about one of its sentences.
  public var isOfRecord = false
  /// The other strengths in it.
  public var otherStrengths = 0
  /// The concerns in it, its own point not counted.
  public var concerns = 0
  /// It begins with a word that leans on what came before.
  public var leansBack = false
  /// It ends where a sentence ends, and begins as one.
  public var isWhole = true
  /// Sentences in it of two words or fewer, or that end without a full stop before the last.
  public var fragments = 0
  /// A heading stands in it.
  public var hasHeading = false
  /// Words that may be names, beyond the first.
  public var names = 0
  /// Numbers, dates among them.
  public var numbers = 0
  /// Abbreviations in capitals.
  public var abbreviations = 0
  /// Characters that were spoilt, or an address of e-mail.
  public var isSpoilt = false
  /// The indicator is often wrong.
  public var isAdvisory = false
  /// The score of its record; nil where it has none.
  public var score: Double?
  /// The themes in which a whole record shows a strength.
  public var themes = 0
  var kind = Passage.Kind.strong

  /// Nothing weighed yet.
  public init(_ kind: Passage.Kind) { self.kind = kind }

  /// Below it a passage is no example, whatever else there is.
  static let least = 80

  /// More for a clearer example.
  public var points: Int {
    var points = 100
    switch kind {
    case .strong:
      points += min(places - 1, 2) * 10 - concerns * 40
      // Of a letter to a child it is no fault that the child is heard in it.
      if !isOfRecord { points -= max(otherStrengths - 1, 0) * 5 }
      if let score { points += score >= 75 ? 10 : score < 50 ? -10 : 0 }
    case .weak:
      points += min(places - 1, 2) * 5 - otherStrengths * 25 - max(concerns - 1, 0) * 5
      // In a record that is good otherwise the question has most often an answer nearby.
      if let score { points += score < 50 ? 10 : score < 60 ? 0 : -40 }
    case .whole:
      points += Int(((score ?? 0) - 75) / 2) - concerns * 10 + themes * 5
    }
    if kind != .whole {
      let best = isOfRecord ? 20...90 : kind == .strong ? 18...60 : 12...45
      // So short a record says too little to tell what is missing in it.
      let least = isOfRecord ? 12 : 9
      points += best.contains(words) ? 15 : (least...70).contains(words) ? 5 : -10
      if isLearned { points -= 35 }
      if leansBack { points -= 15 }
      points -= min(fragments * 10, 20)
      if hasHeading { points -= 15 }
      if !isWhole { points -= 15 }
      points -= min(names * 3, 15) + min(numbers * 2, 10) + min(abbreviations * 4, 15)
    }
    if isSpoilt { points -= 60 }
    if isAdvisory { points -= 20 }
    return points / 5 * 5
  }

  /// Why it was picked, for a person; nothing of the record's own words.
  public var reason: String {
    var parts: [String] = []
    switch kind {
    case .strong:
      parts.append(places > 1 ? "shows the point in \(places) places" : "shows the point plainly")
      parts.append(
        concerns == 0 ? "nothing in it asks for a question" : "\(concerns) other point to question")
      if otherStrengths == 0 { parts.append("strong on this one point") }
    case .weak:
      parts.append(places > 1 ? "the question arises \(places) times" : "the question arises once")
      if otherStrengths == 0 { parts.append("nothing in it answers the question") }
    case .whole:
      parts.append("strengths in \(themes) themes")
      parts.append(
        concerns == 0 ? "no concern" : concerns == 1 ? "1 concern" : "\(concerns) concerns")
    }
    parts.append("\(words) words")
    if kind != .whole {
      parts.append(leansBack ? "leans on what came before" : "can be read by itself")
    }
    if kind != .weak, let score { parts.append("its record scored \(Int(score.rounded()))") }
    if isLearned { parts.append("found by learned weights, not by a rule: look twice") }
    if isAdvisory { parts.append("this point is often wrong: look twice") }
    return parts.joined(separator: "; ")
  }
}
