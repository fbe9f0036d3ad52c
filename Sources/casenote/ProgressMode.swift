import ArgumentParser
import Foundation
import Pipeline
import Reports

/// When to show progress.
enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// How to show it here and now; nil for not at all.
  func style(isQuiet: Bool, toStandardOutput: Bool) -> RunProgress.Style? {
    let isTerminal = isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    let bar = RunProgress.Style.bar(columns: TerminalStyle.of(descriptor: 2).width)
    switch self {
    case .never: return nil
    case .always: return isTerminal ? bar : .lines
    case .auto:
      // Scores that run over the terminal are progress enough.
      let isInTheWay = toStandardOutput && isatty(1) == 1
      return isTerminal && !isQuiet && !isInTheWay ? bar : nil
    }
  }
}
