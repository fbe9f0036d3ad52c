import Reports

/// How far a run has come: records, rate, and the time left where the size is known.
///
/// It keeps no clock and writes nothing: it is told the time since the run began and answers with
/// what to show, or nil while the last is fresh enough.
public struct RunProgress: Sendable {
  /// How progress is shown.
  public enum Style: Sendable, Equatable {
    /// One line, drawn anew at most ten times a second, no wider than so many columns.
    case bar(columns: Int)
    /// A line of its own every five seconds.
    case lines
  }

  /// How it is shown.
  public let style: Style
  /// The number of bytes that the inputs hold, nil where nobody knows.
  private let totalBytes: Int?
  private var shownAt: Duration = .zero
  /// What was passed over at the beginning, and when that was done.
  private var skipped = (records: 0, bytes: 0, elapsed: Duration.zero)

  /// Progress of a run that begins now.
  public init(style: Style, totalBytes: Int?) {
    self.style = style
    self.totalBytes = totalBytes
  }

  /// Takes what is done by now for passed over: rate and time left are told from here on.
  public mutating func skip(records: Int, bytes: Int, elapsed: Duration) {
    skipped = (records, bytes, elapsed)
  }

  /// What to show when so much is done, nil if it is too early to show anything new.
  ///
  /// - Parameters:
  ///   - records: how many records were written.
  ///   - bytes: how many bytes of the inputs they took.
  ///   - elapsed: the time since the run began.
  public mutating func update(records: Int, bytes: Int, elapsed: Duration) -> String? {
    let pause: Duration = if case .lines = style { .seconds(5) } else { .milliseconds(100) }
    guard elapsed - shownAt >= pause else { return nil }
    shownAt = elapsed
    let seconds = (elapsed - skipped.elapsed) / .seconds(1)
    let rate =
      seconds > 0 ? Int((Double(records - skipped.records) / seconds).rounded()) : 0
    let counts = "\(records.grouped) records, \(rate.grouped) a second"
    guard let totalBytes, totalBytes > 0, bytes > 0 else { return fitted(counts) }
    let done = min(1, Double(bytes) / Double(totalBytes))
    let since = min(1, Double(bytes - skipped.bytes) / Double(totalBytes))
    guard since > 0 else { return fitted("\(counts), \(Int(done * 100)) %") }
    let left = Int((seconds * (1 - done) / since).rounded(.up))
    let share = "\(Int(done * 100)) %, \(left.clock) left"
    guard case .bar(let columns) = style else { return "\(counts), \(share)" }
    let room = columns - counts.count - share.count - 7
    guard room >= 10 else { return fitted("\(counts), \(share)") }
    let width = min(room, 40)
    let filled = Int(done * Double(width))
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    return "\(counts)  [\(bar)]  \(share)"
  }

  /// Cut to the terminal's width, one column left free so that the line does not wrap.
  private func fitted(_ text: String) -> String {
    guard case .bar(let columns) = style else { return text }
    return String(text.prefix(max(columns - 1, 0)))
  }
}

extension Int {
  /// A number of seconds as hours, minutes and seconds: "0:09", "1:02:03".
  var clock: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes, seconds) = (self / 3600, self / 60 % 60, self % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds))" : "\(minutes):\(two(seconds))"
  }
}
