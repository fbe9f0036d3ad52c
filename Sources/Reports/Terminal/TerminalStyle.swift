import Foundation

/// How a page may be dressed on a terminal: its width, and whether colours are welcome.
public struct TerminalStyle: Sendable {
  /// In characters.
  public var width: Int
  /// Whether to mark by colour; by brackets otherwise.
  public var hasColour: Bool

  /// A style as given.
  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = width
    self.hasColour = hasColour
  }

  /// The style of a terminal; plain and 80 wide where the descriptor is none.
  ///
  /// `NO_COLOR` (any value but none, see no-color.org) and `TERM=dumb` refuse colours.
  public static func of(descriptor: Int32) -> TerminalStyle {
    guard isatty(descriptor) == 1 else { return TerminalStyle() }
    let environment = ProcessInfo.processInfo.environment
    let refused =
      !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
      || environment["TERM"] == nil
    var size = winsize()
    let known = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20
    return TerminalStyle(width: known ? min(Int(size.ws_col), 100) : 80, hasColour: !refused)
  }

  /// Bold text, where colours are welcome.
  func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
