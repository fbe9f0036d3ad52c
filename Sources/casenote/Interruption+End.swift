import Foundation
import Pipeline

extension Interruption {
  /// On Ctrl-C and its like, gives up what is being written, says what is left, and ends the program.
  ///
  /// - Parameters:
  ///   - giveUp: lets go of the outputs, and calls what it is given before another byte is written.
  ///   - words: what is left, once they are let go of.
  static func endRun(
    _ giveUp: @escaping @Sendable (() -> Never) -> Never,
    saying words: @escaping @Sendable () -> String
  ) {
    handle { signal in
      giveUp {
        let console = StandardError()
        console.clearStatus()
        console.line("casenote: interrupted; \(words())")
        _exit(ExitStatus.interrupted(by: signal))
      }
    }
  }
}
