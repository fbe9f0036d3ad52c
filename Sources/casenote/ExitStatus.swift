/// What the exit status of the program says.
enum ExitStatus {
  static let done: Int32 = 0
  /// `--fail-below` was given and a record fell below.
  static let below: Int32 = 1
  /// A labelled note has no score, so the agreement was counted without it.
  static let unscored: Int32 = 1
  /// The command, its settings, its inputs or its output cannot be used.
  static let unusable: Int32 = 2
  /// Done, but some records could not be read.
  static let someUnreadable: Int32 = 3

  /// Ended by a signal, as shells have it: 130 for Ctrl-C, 143 for `kill`, 129 for a closed terminal.
  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }
}
