/// One action through the records of a case: where it was set, set again, and done.
public struct ActionThread: Sendable, Equatable {
  /// Where it was set, the first time and each time again.
  public var times: [CasePlace]
  /// Where a later record tells that it was done.
  public var done: CasePlace?
  /// Where a later record tells that it was late or not done.
  public var late: CasePlace?
  /// Whether it was set again in other words, so that a person should look whether it is the same.
  public var isReworded: Bool
  /// What became of it.
  public var state: State

  /// What became of an action, as far as the records tell.
  public enum State: String, Sendable, CaseIterable {
    case done, repeated, late, lost, latest

    /// In words.
    public var title: String {
      switch self {
      case .done: "evidenced as done"
      case .repeated: "set again, not evidenced as done"
      case .late: "recorded as late or not done"
      case .lost: "not mentioned again"
      case .latest: "set in the last record"
      }
    }
  }

  /// All actions of a case in the order in which they were first set.
  static func all(in records: [RecordFacts]) -> [ActionThread] {
    var threads: [Thread] = []
    for (index, record) in records.enumerated() {
      for deed in record.deeds {
        for number in threads.indices where threads[number].isOpen(before: index) {
          guard isToldBy(deed.words, threads[number].words) else { continue }
          let place = CasePlace(record: index, sentence: deed.sentence)
          if isDelay(deed.sentence, in: record) {
            threads[number].late = place
          } else {
            threads[number].done = place
          }
        }
      }
      for action in record.actions {
        let place = CasePlace(record: index, sentence: action.sentence)
        if let known = threads.lastIndex(where: {
          $0.done == nil && $0.lastRecord < index && isSame($0.words, action.words)
        }) {
          threads[known].times.append(place)
          if !isAlike(threads[known].words, action.words) { threads[known].isReworded = true }
          threads[known].words = action.words
        } else {
          threads.append(Thread(times: [place], words: action.words))
        }
      }
    }
    return threads.map { $0.ended(lastRecord: records.count - 1) }
  }

  private struct Thread {
    var times: [CasePlace]
    var words: [String]
    var done: CasePlace?
    var late: CasePlace?
    var isReworded = false

    var lastRecord: Int { times.last?.record ?? 0 }

    func isOpen(before record: Int) -> Bool { done == nil && lastRecord < record }

    func ended(lastRecord last: Int) -> ActionThread {
      let state: State =
        if done != nil { .done } else if times.count > 1 { .repeated } else if late != nil {
          .late
        } else if lastRecord == last { .latest } else { .lost }
      return ActionThread(
        times: times, done: done, late: late, isReworded: isReworded, state: state)
    }
  }

  /// Whether a sentence was found to tell of delay.
  private static func isDelay(_ sentence: Int, in record: RecordFacts) -> Bool {
    Finds.places("drift", in: [record]).contains { $0.sentence == sentence }
  }

  /// Alike; or half the words of the shorter, two at least, be the words of the longer as many as
  /// they may.
  private static func isSame(_ a: [String], _ b: [String]) -> Bool {
    if isAlike(a, b) { return true }
    let common = Set(a.map(meaning)).intersection(b.map(meaning)).count
    return common >= 2 && 2 * common >= min(a.count, b.count)
  }

  /// Nearly all words of the shorter, and at least two, or the only one.
  private static func isAlike(_ a: [String], _ b: [String]) -> Bool {
    let common = Set(a).intersection(b).count
    let (fewer, more) = (min(a.count, b.count), max(a.count, b.count))
    return common >= min(2, fewer) && 10 * common >= 6 * fewer && 10 * common >= 4 * more
      && (fewer > 1 || more <= 2)
  }

  /// A word that stands for all that are used for the same in plans, by their beginnings.
  private static func meaning(_ word: String) -> String {
    meanings.first { $0.contains(word) }?[0] ?? word
  }

  private static let meanings = [
    ["ring", "rings", "rang", "call", "calls", "calle", "phone", "telep", "conta", "tel"],
    ["book", "reboo", "booki", "sched", "resch", "rearr", "appoi"],
    ["refer", "signp"], ["write", "email", "lette", "send", "sent"],
    ["medic", "paeds", "paedi", "hospi"], ["schoo", "teach"],
    ["cot", "sleep", "bed", "mattr"], ["immun", "vacci", "jabs"], ["denti", "teeth", "denta"],
    ["house", "housi", "accom", "tenan"], ["money", "benef", "finan", "budge"],
  ]

  /// Whether what is told as done has the words of an action among its own.
  private static func isToldBy(_ deed: [String], _ action: [String]) -> Bool {
    let common = Set(deed).intersection(action).count
    return common >= min(2, action.count) && 10 * common >= 6 * action.count
  }
}
