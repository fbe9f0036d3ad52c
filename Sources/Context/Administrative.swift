/// Records about arrangements alone: an appointment moved, a file requested, a message left.
enum Administrative {
  /// Short, with a cue of arrangements, and with nothing seen, said or judged of anybody.
  static func holds(_ note: NoteDraft, cues: CueTable) -> Bool {
    var words = 0
    var hasArrangement = false
    for index in note.facts.indices {
      words += note.facts[index].wordCount
      if words > longest { return false }
      for match in note.matches(in: index) {
        switch cues.job(match) {
        case .administrative: hasArrangement = true
        case .observed, .seen: return false
        default: continue
        }
      }
      let isTold = note.scopes(in: index).contains {
        $0.kind == .reported && $0.holder != .writer && $0.holder != .unknown
      }
      if isTold { return false }
    }
    return hasArrangement
  }

  /// In words; a note that says more is about somebody.
  private static let longest = 60
}
