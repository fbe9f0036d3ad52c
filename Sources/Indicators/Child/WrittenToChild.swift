import Context
import Matching
import TextCore

/// The note, or much of it, is addressed to the child.
final class WrittenToChild: Indicator {
  static let description = IndicatorDescription(
    id: "written-to-child", title: "Written to the child", kind: .strength, unit: .record,
    theme: .child,
    definition: """
      The note, or a substantial part of it, is addressed to the child: "When I came to see you \
      today, you …". Not a note that merely quotes a child.
      """,
    sources: [.york],
    why: """
      A note written to the child keeps the child in the writer's mind, and will one day be read \
      by the adult that child becomes.
      """,
    question: "If this child reads the record at eighteen, which words will be to them?",
    examples: [
      Example(
        """
        Mia, when I came to see you today you were on your play mat. You reached for my keys and \
        you laughed when they rattled. Your mum told me you like the blue ones best.
        """),
      Example(
        """
        Dear Leo, it was good to see you on Friday. You showed me your tower. I could see that you \
        were cross when your brother knocked it down, and you came to tell me.
        """),
      Example(
        """
        Noor, I came to your nanny's today. You hid behind the curtain and then you peeped out \
        at me. You gave me a brick and you took it back.
        """),
      Example(
        """
        Hello Kian. You are six now, so I will tell you what we decided. You will stay with \
        your aunty while your mum is poorly. You asked me if Biscuit can come and I said yes.
        """),
      Example(
        """
        You were asleep on your daddy's chest when I came. You woke and you looked for his \
        face. I wrote down that you weigh 5kg. You may like to know that one day.
        """),
      Example(
        """
        Dear Ayaan, this is your record and it is about you. You told me your bed is the top \
        one. You said you hear them through the wall, and I have asked them to stop.
        """),
    ],
    nearMisses: [
      Example("Mother said, 'You need to sleep.' He looked at her and lay down."),
      Example("Can you call me back please? Your duty line was engaged when I rang."),
      Example("I asked her what she likes. She said 'you know I like swings'."),
      Example("I explained the plan. Mum said 'you lot are always here' and shut the door."),
      Example(
        """
        You can park behind the flats. Third floor, lift broken. Baby was in the bouncer and \
        mum was cooking.
        """),
      Example("Advice to mum: you should always put baby on the back. Leaflet given."),
    ])

  private let second: WordSet
  private let address: CueSet

  init(_ lexicons: CompiledLexicons) {
    second = lexicons.wordSet(ofClass: "pronoun-you")
    address = CueSet(lexicons, ["letter.address"], vetoedBy: [.quoted])
  }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    guard address.occurs(in: note) else { return }
    var addressed = 0
    var cues = 0
    var sentences = 0
    for index in note.sentences.indices where note.facts[index].wordCount > 1 {
      sentences += 1
      let quoted = note.scopes(in: index).filter { $0.kind == .quoted }
      let isAddressed = note.sentences[index].tokens.contains { token in
        second.contains(note.tokens[token].word)
          && !quoted.contains { Int($0.firstToken) <= token && token < Int($0.endToken) }
      }
      if isAddressed { addressed += 1 }
      if address.first(in: index, of: note, &report) != nil { cues += 1 }
    }
    // Three sentences are more than a slip, a quarter of the note more than an aside.
    guard addressed >= 3 || (addressed >= 2 && cues >= 2), addressed * 4 >= sentences, cues > 0
    else { return }
    report.foundInRecord(rule: .named("letter.second-person"))
  }
}
