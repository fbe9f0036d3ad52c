import Cases

/// A share as a bar: a picture beside the numbers, which say it all.
enum ShareBar {
  /// A bar as wide as the share; hidden from screen readers, for whom the numbers stand beside it.
  static func draw(_ share: Share) -> Markup {
    let width = share.total == 0 ? 0 : 100 * share.count / share.total
    return """
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/><rect class="fill" width="\(width)" height="8"/></svg>
      """
  }
}
