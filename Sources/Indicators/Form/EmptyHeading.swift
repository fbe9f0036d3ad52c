import Context
import Matching
import TextCore

/// A heading that asks for an account, left empty or filled with "n/a" or "as above".
final class EmptyHeading: Indicator {
  static let description = IndicatorDescription(
    id: "empty-heading", title: "Heading with nothing under it", kind: .concern, unit: .sentence,
    theme: .form,
    definition: """
      A heading that asks for an account of the child, of what was seen or of what will be done, \
      left empty or filled with "n/a", "none", "tbc", "as above" or the like. Not where nothing is \
      an answer ("Allergies: none").
      """,
    sources: [.somerset],
    why: """
      A full set of headings looks like a full record. Where "n/a" stands under the child's views, \
      the form was completed and the child was not heard.
      """,
    question: "What belongs under this heading for this child today?",
    examples: [
      Example("Home visit to mum and baby.\n⟦Child's views: n/a⟧\nPlan: see him on Friday."),
      Example("Seen at nursery with mum.\n⟦Analysis: as above.⟧"),
      Example("Mum and baby seen.\n⟦Observations of the child:⟧ -\nPlan: dad to ring me."),
      Example("Mum and dad there.\n⟦Wishes and feelings⟧ – none at this time\nHome tidy."),
      Example("Visit to Kai and his dad.\n⟦Progress against plan: see previous notes⟧"),
      Example("Baby seen asleep, mum tired.\n⟦Agreed plan: TBC⟧"),
      Example("Mum seen.\n⟦Voice of the child:⟧\nPurpose of visit: to see how he is feeding."),
      Example("Mum and baby in.\n⟦Direct work:⟧\nN/A\nPlan: mum to ring the clinic."),
    ],
    nearMisses: [
      Example("Visit to mum and baby.\nAllergies: none known\nSiblings: none\nApologies: none"),
      Example("Child's views: too young to say so, but he turned to his mum when I came in."),
      Example("Analysis:\nHe turned to his mum each time, which tells me where he feels safe."),
      Example("Plan:\n- mum to ring the clinic by Friday\n- dad to fit the gate"),
      Example("Actions:\nMum: to ring the clinic.\nDad: to fit the stair gate by Friday."),
      Example("As above, baby was asleep in the cot by mum's bed. None of it was planned."),
      Example("Mum said her plan is tbc. Views from the flat: none, she says, only a wall."),
      Example("Ingredients: see above\nMethod: as before\nAnalysis: n/a\nServe warm with rice."),
    ], isReadersCall: false)

  /// Below these only sentences can stand.
  private let accounts: CueSet
  /// Below these other headings may stand.
  private let steps: CueSet
  /// These may be answered with "none".
  private let topics: CueSet
  private let nothing: CueSet
  private let elsewhere: CueSet

  init(_ lexicons: CompiledLexicons) {
    accounts = CueSet(lexicons, ["form.heading.account"], vetoedBy: [])
    steps = CueSet(lexicons, ["form.heading.steps"], vetoedBy: [])
    topics = CueSet(lexicons, ["form.heading.topic"], vetoedBy: [])
    nothing = CueSet(lexicons, ["form.filler.nothing"], vetoedBy: [])
    elsewhere = CueSet(lexicons, ["form.filler.elsewhere"], vetoedBy: [])
  }

  func applies(to note: AnnotatedNote) -> Bool { note.isAboutFamily }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    for sentence in note.sentences.indices {
      guard let heading = findHeading(in: sentence, of: note) else { continue }
      let end = contentEnd(of: sentence, in: note)
      if Int(heading.endToken) < end {
        guard let filler = findFiller(under: heading, in: sentence, of: note),
          onlyMarks(Int(heading.endToken)..<Int(filler.firstToken), in: note)
        else { continue }
        let start = note.tokens[Int(heading.firstToken)].place.start
        report.found(Place(start, note.place(of: filler).end), rule: .terms(filler.rule))
      } else if isLeftEmpty(heading, in: sentence, of: note) {
        report.found(note.place(of: heading), rule: .terms(heading.rule))
      }
    }
  }

  /// The heading with which a sentence begins, set off by a mark.
  private func findHeading(in sentence: Int, of note: AnnotatedNote) -> Match? {
    let tokens = note.sentences[sentence].tokens
    return note.matches(in: sentence).first { match in
      guard accounts.contains(match) || steps.contains(match) || topics.contains(match) else {
        return false
      }
      let next = Int(match.endToken)
      return onlyMarks(tokens.lowerBound..<Int(match.firstToken), in: note)
        && next < tokens.upperBound
        && Self.settingOff.contains(note.tokens[next].hash)
    }
  }

  /// What fills a heading in place of an account, up to the end of a sentence.
  private func findFiller(
    under heading: Match, in sentence: Int, of note: AnnotatedNote
  ) -> Match? {
    note.matches(in: sentence).first { match in
      match.firstToken >= heading.endToken
        && Int(match.endToken) >= contentEnd(of: sentence, in: note)
        && isFiller(match, under: heading)
    }
  }

  /// Whether a heading that stands alone has nothing under it.
  private func isLeftEmpty(_ heading: Match, in sentence: Int, of note: AnnotatedNote) -> Bool {
    let next = sentence + 1
    guard next < note.sentences.count else { return true }
    let tokens = note.sentences[next].tokens
    if let below = findHeading(in: next, of: note) {
      // "Actions:" may have "Mum:" below it, and "Home:" may be part of an analysis.
      return accounts.contains(heading) && !topics.contains(below)
    }
    return note.matches(in: next).contains { match in
      Int(match.endToken) >= contentEnd(of: next, in: note)
        && onlyMarks(tokens.lowerBound..<Int(match.firstToken), in: note)
        && isFiller(match, under: heading)
    }
  }

  private func isFiller(_ match: Match, under heading: Match) -> Bool {
    elsewhere.contains(match) || (nothing.contains(match) && !topics.contains(heading))
  }

  private func onlyMarks(_ range: Range<Int>, in note: AnnotatedNote) -> Bool {
    note.tokens[range].allSatisfy { $0.flags.contains(.mark) }
  }

  /// The index past the last token of a sentence that is no mark.
  private func contentEnd(of sentence: Int, in note: AnnotatedNote) -> Int {
    let tokens = note.sentences[sentence].tokens
    let last = tokens.last { !note.tokens[$0].flags.contains(.mark) }
    return last.map { $0 + 1 } ?? tokens.lowerBound
  }

  /// What sets a heading off from what stands under it.
  private static let settingOff = Set([":", "-", "–", "—", "="].map { SpellingHash.of($0.utf8) })
}
