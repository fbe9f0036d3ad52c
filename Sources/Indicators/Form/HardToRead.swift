import Context
import Matching
import TextCore

/// Sentences so long, or words so long, that few readers get through.
///
/// The measure is Björnsson's läsbarhetsindex (LIX, 1968): the mean length of the sentences in words
/// and the share of words of more than six letters in per cent, added. It needs no syllables, which
/// in English can only be guessed. Björnsson calls a text above 55 very difficult. Letters are
/// counted in bytes of the word, its apostrophe too.
final class HardToRead: Indicator {
  static let description = IndicatorDescription(
    id: "hard-to-read", title: "Hard to read", kind: .concern, unit: .record, theme: .form,
    definition: """
      A record of 100 words or more whose sentences have more than 30 words on average, or whose \
      readability index (LIX: words a sentence, plus the per cent of words of more than six \
      letters) is 55 or more.
      """,
    sources: [.somerset, .york],
    why: """
      Parents read these records, and a duty worker reads them at night. What is lost in a sentence \
      of fifty words is as good as not recorded.
      """,
    question: "Could the child's parents read this once and say what it means?",
    examples: [
      Example(
        """
        I went to the house on Monday and mum let me in and we sat in the kitchen where the baby \
        was in his chair and she told me that he had been up since four and that she had rung her \
        sister who came round at six and took the older two to school and then went on to work.

        I asked how she was and she said that she was tired and that dad had gone back to his mum's \
        on the Friday after a row about money and had not rung since then and that she did not know \
        if he would be at the meeting or if he would want to see the children before the end of it.
        """),
      Example(
        """
        Mother presented as emotionally dysregulated throughout, demonstrating considerable \
        ambivalence regarding professional involvement, notwithstanding previously articulated \
        commitments concerning engagement with recommended therapeutic interventions. Maternal \
        grandmother nevertheless continues providing substantial practical assistance, facilitating \
        educational attendance alongside appropriate supervision during evenings.

        Children's developmental presentation remains consistent with information previously \
        communicated by educational professionals, although significant inconsistencies regarding \
        attendance, punctuality, emotional availability and behavioural boundaries require \
        additional exploration. Father's intermittent participation, particularly concerning \
        contact arrangements, complicates multidisciplinary planning. Recommendations including \
        psychological assessment, parenting intervention, financial advice and specialist \
        consultation were subsequently discussed with mother, whose understanding appeared \
        inconsistent throughout. Further multidisciplinary discussion regarding the children's \
        ongoing emotional wellbeing, educational progression and accommodation is consequently \
        considered necessary.
        """),
      Example(
        """
        dad rang at nine to say the baby had a rash on her tummy and he had put a glass on it and \
        it went away when he pressed and he had rung the surgery who said to come at eleven so he \
        was going to walk there with her in the sling as the car is still off the road and mum was \
        in bed with a bad back and

        he asked if i could ring the nursery to say that the boys would be late as he could not be \
        in two places at once and i said i would and he said that he felt he was getting the hang of \
        it now and that the baby knows his voice and stops when he sings to her in the night
        """),
      Example(
        """
        Safeguarding supervision considered maternal presentation alongside available information \
        concerning domestic circumstances, acknowledging significant uncertainty regarding paternal \
        whereabouts, financial dependency and accommodation. Children's attendance demonstrates \
        sustained improvement, although educational professionals continue expressing reservations \
        concerning emotional presentation, particularly following weekend contact with father.

        Mother's engagement with therapeutic provision remains inconsistent, reportedly reflecting \
        transport difficulties, competing responsibilities and longstanding anxieties surrounding \
        professional scrutiny. Accordingly, management recommends continuing involvement, \
        incorporating additional observation of parental interaction, strengthened communication \
        between agencies, and comprehensive reassessment of children's circumstances preceding \
        the forthcoming conference. Paternal grandmother's application regarding contact should \
        likewise receive appropriate consideration, notwithstanding mother's outstanding objections \
        and previously documented disagreements between grandmother and mother.
        """),
      Example(
        """
        Nan opened the door with the baby on her hip and said that mum was still at the clinic as \
        the bus had not come and that she had given him his bottle at ten and half a jar of pear at \
        noon and he had been sick twice since but not a lot and she thought it was the pear and not \
        the cold that the girls had brought home from school last week.

        She let me see his room where the cot was made up with a clean sheet and the blind was down \
        and there was a bin bag of clothes that mum is to sort and then we went down and he sat on \
        the rug and banged a spoon on a pan and laughed each time that nan put her hands on her ears.
        """),
      Example(
        """
        Mum told the meeting that she wants dad to have the boys on a Saturday as long as his mum is \
        there and he has not had a drink and that she will not have him at the house or at the \
        school gate after what he did in June and that if he turns up she will go to her sister's \
        with all three of them as she did the last time.

        Dad said on the phone that he would like more than that and that he has not had a drink \
        since the spring and goes to his group on a Tuesday and would do a test if he was asked to \
        but that he knows the boys were scared of him then and he would see them at his mum's or \
        at a centre or in the park with nan there if it meant that he could see them at all.
        """),
    ],
    nearMisses: [
      Example(
        """
        I saw mum and the baby at home on Monday. He was in his chair by the window. He watched me \
        come in and smiled when I said his name. Mum had been up since four. She told me that her \
        sister came at six and took the older two to school. I asked how she was. She said she was \
        tired, and that dad has been at his mum's since Friday. They had a row about money. She does \
        not know if he will come to the meeting. I said I would ring him today. The baby grew cross \
        and she picked him up. He settled on her shoulder at once.
        """),
      Example(
        """
        I went to the house on Monday and mum let me in and we sat in the kitchen where the baby \
        was in his chair and she told me that he had been up since four and that she had rung her \
        sister who came round at six.
        """),
      Example(
        """
        Mother demonstrated considerable ambivalence regarding professional involvement, \
        notwithstanding previously articulated commitments concerning therapeutic intervention.
        """),
      Example(
        """
        Put the flour and the salt in a bowl and rub in the butter with your fingers until it looks \
        like crumbs and then add the water a little at a time and bring it all together with a knife \
        and then with your hands and wrap it and put it in the fridge for half an hour while you peel \
        and slice the apples and toss them in the sugar with the lemon and the spice and then roll it \
        out on a board with a little flour so that it does not stick and line the tin and trim the \
        edge and fill it with the apples and bake it for forty minutes until it is brown on top.
        """),
      Example(
        """
        Home visit to baby and mum.
        Weight 5.3 kg, up 210 g, on the 25th line.
        Feeds 5 oz every four hours, bottle held by mum or dad.
        Sleeps in the cot next to mum's bed, on his back, feet at the end.
        Smiled at me, watched the cat, kicked both legs on the mat.
        Mum up twice in the night, dad does the feed at eleven.
        Nan has the older two on Saturdays so that mum can rest.
        Cot sheet dry and clean, room at nineteen degrees, no toys in the cot.
        Dad rang his brother about the gate for the stairs, it comes on Friday.
        I ring mum on Tuesday at ten, and see all of them at home on the 14th.
        Next weight at clinic in two weeks, mum has the card on the fridge.
        """),
      Example("Mum and baby seen. Both well. Dad at work until six, I will ring him then."),
    ], isReadersCall: false)

  /// In words; a measure of less would swing with every sentence.
  private static let fewestWords = 100
  /// Twice the 15 words that guides to plain English ask for.
  private static let longestMean = 30.0
  private static let hardestIndex = 55.0
  /// In words; a line of fewer is a heading or a fragment, no sentence.
  private static let shortestSentence = 4
  /// In letters.
  private static let longWord = 6

  init(_ lexicons: CompiledLexicons) {}

  func applies(to note: AnnotatedNote) -> Bool { note.isAboutFamily }

  func find(in note: AnnotatedNote, _ report: inout FindingReport) {
    var sentences = 0
    var words = 0
    var longWords = 0
    for index in note.sentences.indices where !note.facts[index].isHeading {
      var (wordsHere, longHere) = (0, 0)
      for token in note.sentences[index].tokens where note.tokens[token].flags.contains(.letters) {
        wordsHere += 1
        if note.tokens[token].place.count > Self.longWord { longHere += 1 }
      }
      guard wordsHere >= Self.shortestSentence else { continue }
      sentences += 1
      words += wordsHere
      longWords += longHere
    }
    guard words >= Self.fewestWords else { return }
    let mean = Double(words) / Double(sentences)
    let index = mean + 100 * Double(longWords) / Double(words)
    if mean > Self.longestMean {
      report.foundInRecord(rule: .named("readability.sentences"))
    } else if index >= Self.hardestIndex {
      report.foundInRecord(rule: .named("readability.index"))
    }
  }
}
