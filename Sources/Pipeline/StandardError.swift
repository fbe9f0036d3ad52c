import Foundation

/// What a run says to a person: whole lines, and under them a status that is drawn anew.
///
/// The one way to standard error. It is never told anything of a note's text.
public final class StandardError: Sendable {
  private let hasStatus = Locked(false)
  private let descriptor: Int32

  /// Writes to standard error.
  public convenience init() { self.init(descriptor: 2) }

  /// Writes to a descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes a line; a status gives way to it.
  public func line(_ text: String) {
    hasStatus.withLock { hasStatus in
      write((hasStatus ? "\r\u{1B}[K" : "") + text + "\n")
      hasStatus = false
    }
  }

  /// Draws a status over the one before.
  public func status(_ text: String) {
    hasStatus.withLock { hasStatus in
      write("\r" + text + "\u{1B}[K")
      hasStatus = true
    }
  }

  /// Takes the status away.
  public func clearStatus() {
    hasStatus.withLock { hasStatus in
      if hasStatus { write("\r\u{1B}[K") }
      hasStatus = false
    }
  }

  /// Nobody could be told of an error here, so there is nothing to do about one.
  private func write(_ text: String) { _ = writeAll(Array(text.utf8), to: descriptor) }
}
