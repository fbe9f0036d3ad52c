import Matching
import TextCore

/// Whether a sentence, or one next to it, holds what was seen, measured or checked.
///
/// A verdict is evidenced where such a sentence stands hard before or behind it and no heading in
/// between. A sentence's own verdict words are no evidence; observations are cues of their own.
enum EvidenceScopes {
  /// Notes for each sentence whether it holds evidence and reasons.
  static func note(_ note: inout NoteDraft, cues: CueTable) {
    for index in note.facts.indices {
      for match in note.matches(in: index) {
        let job = cues.job(match)
        switch job {
        case .observed:
          let kinds = note.kinds(covering: match, in: index)
          let told = note.scopes(in: index).contains {
            $0.kind == .reported && $0.covers(match) && $0.holder != .writer
          }
          if !told,
            kinds.isDisjoint(with: [.negated, .planned, .hypothetical, .instruction, .heading])
          {
            note.facts[index].hasEvidence = true
          }
        case .checked:
          note.facts[index].hasEvidence = true
          note.facts[index].hasReason = true
        case .because: note.facts[index].hasReason = true
        default: continue
        }
      }
    }
  }

  /// The scope of a sentence that is evidenced, if it is.
  static func scope(_ note: NoteDraft, _ index: Int) -> Scope? {
    let isEvidenced =
      note.facts[index].hasEvidence || note.facts[index].hasReason
      || isEvidence(note, index - 1) || isEvidence(note, index + 1)
    guard isEvidenced, !note.facts[index].isHeading else { return nil }
    let sentence = note.sentences[index]
    return Scope(.evidenced, firstToken: sentence.firstToken, endToken: sentence.endToken)
  }

  private static func isEvidence(_ note: NoteDraft, _ index: Int) -> Bool {
    note.facts.indices.contains(index) && note.facts[index].hasEvidence
      && !note.facts[index].isHeading
  }
}
