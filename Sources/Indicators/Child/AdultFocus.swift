import Context
import Matching

/// The note is mostly about a parent, and the child hardly appears as a person.
final class AdultFocus: Indicator {
  static let description = IndicatorDescription(
    id: "adult-focus", title: "Adult at the centre", kind: .concern, unit: .record,
    theme: .child,
    definition: """
      The note is mostly about a parent's needs, feelings or situation, and the child hardly \
      appears as a person. Not a note whose purpose is the adult that draws out what it means for \
      the child.
      """,
    sources: [.somerset, .derby],
    why: """
      A parent in need fills the visit and the page. Reviews found files of hundreds of pages in \
      which the child could not be pictured.
      """,
    question: "If the parent's news were taken out, what would be left about the child?",
    examples: [
      Example(
        """
        Mum was tearful today. She is waiting for housing to ring. She talked about her debts. \
        Mum feels let down by her sister. She has applied for a job. Mum will ring the gas board.
        """),
      Example(
        """
        Dad was upset about his shifts. He has applied for a loan. Dad feels very low. He is \
        waiting for an appointment. Dad talked about his ex. He will ring the surgery.
        """),
      Example(
        """
        Mum opened the door. Mum was in tears about the rent. Mum needs a new cooker. Mum spoke \
        about her ex for an hour. Mum feels judged. Mum is waiting for counselling.
        """),
      Example(
        """
        T/C to mum. Mum was very stressed. Mum has missed work. Mum feels isolated. Mum talked \
        about her own health. Mum is sorting her benefits. Mum was glad of the chat.
        """),
      Example(
        """
        Dad was angry about his licence. Dad is due in court. Dad feels blamed. Dad missed \
        probation on Monday. Dad talked about his mother. Dad was calmer by the end.
        """),
      Example(
        """
        Met mum at the hub. Mum was anxious about the form. Mum applied for PIP. Mum has had a \
        hard week. Mum feels fed up. Mum wants to start college. Mum was encouraged to rest.
        """),
    ],
    nearMisses: [
      Example("Mum was tearful. Mum is waiting for housing."),
      Example(
        """
        Mum was tearful today. Kai rolled to his side and laughed. Kai reached for the keys. Kai \
        fed well. Kai slept in his cot. Kai babbled. Mum is waiting for housing.
        """),
      Example(
        """
        Mum was low. Mum has not slept. Mum feels isolated. Mum stays in bed. This leaves the baby \
        with nobody to feed him. It affects the baby when she cries. Mum is waiting for a referral.
        """),
      Example("Appointment with mum rearranged to 4 May."),
      Example(
        """
        Baby was in her cot. Baby woke and cried. Mum lifted her. Baby settled and looked at her. \
        Baby took five ounces. Mum was tearful.
        """),
      Example("Dad was at work. Mum rang about her rent."),
    ])

  private let needs: CueSet
  private let forChild: CueSet
  private let observed: IndicatorNumber?
  private let shared: IndicatorNumber?

  init(_ lexicons: CompiledLexicons) {
    needs = CueSet(lexicons, ["adult.focus.feelings", "adult.focus.affairs"], vetoedBy: [])
    forChild = CueSet(
      lexicons, ["adult.focus.for-child", "analysis.impact", "analysis.meaning"], vetoedBy: [])
    observed = AllIndicators.number(of: "child-observed")
    shared = AllIndicators.number(of: "interaction-observed")
  }

  func applies(to note: AnnotatedNote) -> Bool { !note.isAdministrative }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    var sentences = 0
    var ofParents = 0
    var ofChild = 0
    var needed = false
    var drawnOut = 0
    for index in note.sentences.indices where note.facts[index].wordCount > 1 {
      sentences += 1
      switch note.facts[index].subject {
      case .mother, .father, .parent, .male: ofParents += 1
      case .child, .sibling: ofChild += 1
      default: break
      }
      if note.has(needs, in: index) { needed = true }
      if note.has(forChild, in: index) { drawnOut += 1 }
    }
    // Half as many again as about the child, in a note long enough to have said something of both.
    guard sentences >= 6, needed, drawnOut <= 1, ofParents * 2 >= max(ofChild, 1) * 3 else {
      return
    }
    if let observed, report.has(observed) { return }
    if let shared, report.has(shared) { return }
    report.foundInRecord(rule: .named("adult.share"))
  }
}
