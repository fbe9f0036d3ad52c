import Indicators
import Training

/// What is said of examples in every format.
enum HandoutWording {
  /// What holds of every example, signed or not.
  static let notAnonymous = "De-identified draft, not anonymous."

  /// What stands on every page.
  static func running(_ standing: Handout.Standing) -> String {
    switch standing {
    case .draft:
      "DRAFT, not reviewed: nobody has signed for these passages. \(notAnonymous) "
        + "Do not let it leave the building."
    case .signed: "\(notAnonymous) For training only: do not publish it or pass it on."
    }
  }

  /// What a reader should know before the first page.
  static func standing(_ handout: Handout) -> String {
    let made =
      "The passages are from real notes. A program replaced names, dates, numbers and places; "
    switch handout.standing {
    case .draft:
      return made
        + "no person has read what it left. Make the sheet with --review, have it signed, "
        + "and write the handout with --signed."
    case .signed(let people, let from, let to, let all):
      let who = people == 1 ? "1 person" : "\(people) people"
      let days = from == to ? "on \(from)" : "from \(from) to \(to)"
      // A group that finds a point without its passage knows that it was held back.
      let count =
        handout.count < all
        ? "\(who) read them one by one and signed \(handout.count.grouped) of \(all.grouped)"
        : "\(who) read and signed them one by one"
      return made
        + "\(count), \(days). Somebody who knows the family "
        + "may still know it: by an injury, twins, a job, a report in the press."
    }
  }

  /// What the passages are no measure of.
  static let measure =
    "They show how a thing was written, not whether the work was good, and nothing of a worker."

  /// "York; Devon; Derby and Derbyshire".
  static func audits(_ description: IndicatorDescription) -> String {
    description.sources.map(\.rawValue).joined(separator: "; ")
  }

  /// Why a point matters, with the audits that it comes from.
  static func why(_ description: IndicatorDescription) -> String {
    let audits = audits(description)
    return audits.isEmpty ? description.why : "\(description.why) (Found by the audits: \(audits).)"
  }

  /// What a point is called.
  static func title(_ point: Handout.Point) -> String {
    [point.strength, point.concern].compactMap { $0 }
      .map { AllIndicators.descriptions[$0].title }.joined(separator: " / ")
  }

  /// Whether a point is shown done well, or to be discussed.
  static func sign(_ description: IndicatorDescription) -> String {
    description.kind == .strength ? "Recorded well" : "To discuss"
  }

  /// What a supervisor would ask of the weak side of a point.
  static func question(_ point: Handout.Point) -> String {
    point.concern.map { AllIndicators.descriptions[$0].question } ?? ""
  }

  /// What is asked under the passage of an exercise on a wall.
  static let ask = "Recorded well, or to discuss? Which words tell you?"

  /// What an exercise asks.
  static let task =
    "Read each passage. Is something recorded well here, or is there a question to put to the "
    + "writer? Which words tell you? The answers are on the sheet behind the exercises."

  /// What to say where nothing is marked.
  static let unmarked = "This is about the passage as a whole, so no words are marked."

  /// "2 passages".
  static func count(_ count: Int, _ what: String) -> String {
    count == 1 ? "1 \(what)" : "\(count.grouped) \(what)s"
  }
}
