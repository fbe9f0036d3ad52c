import Pipeline

/// Standard output, for commands that write a page rather than a report.
enum StandardOutput {
  /// Writes text as a whole.
  static func write(_ text: String) throws(CommandError) { try write(Array(text.utf8)) }

  /// Writes bytes as a whole.
  static func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(OutputError) {
      try ReportOutput(path: "-").write(bytes)
    } catch {
      throw CommandError(error)
    }
  }
}
