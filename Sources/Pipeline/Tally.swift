import Records

/// What became of records, in numbers.
public struct Tally: Sendable, Equatable {
  /// Records that have a score.
  public var scored = 0
  /// Records that were read and have nothing to score.
  public var notScored = 0
  /// Records that were read and written as they are, and not scored.
  public var carried = 0
  /// Records that could not be read.
  public var failed = 0
  /// Scored records below the threshold of the run; none where there is no threshold.
  public var below = 0
  /// Records in whose text something invalid was replaced.
  public var repaired = 0
  /// How many invalid sequences of bytes were replaced in all of them.
  public var replacements = 0
  /// Records whose text was spoilt before it came to us: "’" stands there as "â€™", say.
  public var mojibake = 0

  /// Nothing yet.
  public init() {}

  /// All records, whatever became of them; as many as there are lines of output.
  public var records: Int { scored + notScored + carried + failed }

  /// Takes note of what was spoilt in a record before or while it was read.
  mutating func note(_ record: Record) {
    if record.replacements > 0 {
      repaired += 1
      replacements += record.replacements
    }
    if record.isMojibake { mojibake += 1 }
  }

  /// Adds the numbers of another part of the run.
  public static func += (sum: inout Tally, part: Tally) {
    sum.scored += part.scored
    sum.notScored += part.notScored
    sum.carried += part.carried
    sum.failed += part.failed
    sum.below += part.below
    sum.repaired += part.repaired
    sum.replacements += part.replacements
    sum.mojibake += part.mojibake
  }
}
