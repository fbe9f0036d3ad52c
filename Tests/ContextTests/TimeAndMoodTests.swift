import Context
import Testing

/// What is supposed, planned, past, asked, told to be done, or a heading.
struct TimeAndMoodTests {
  @Test(arguments: [
    ScopeCase("If ⟦he misses feeds⟧, he will need weighing."),
    ScopeCase("Unless ⟦mum agrees⟧, we cannot visit."),
    ScopeCase("In case ⟦he wakes⟧."),
    ScopeCase("He woke at six."),
    ScopeCase("She asked me about the clinic."),
    ScopeCase("He is able to roll."),
  ])
  func hypothetical(example: ScopeCase) throws { try example.check(.hypothetical) }

  @Test(arguments: [
    ScopeCase("HV to ⟦visit on Monday⟧."),
    ScopeCase("I will ⟦ring dad on Thursday⟧."),
    ScopeCase("Mum is going to ⟦call the GP⟧."),
    ScopeCase("I visited on Monday."),
    ScopeCase("He likes to sing."),
    ScopeCase("Dad rang the GP."),
  ])
  func planned(example: ScopeCase) throws { try example.check(.planned) }

  @Test(arguments: [
    ScopeCase("⟦Mum was previously in care⟧."),
    ScopeCase("⟦There is a history of low mood⟧."),
    ScopeCase("⟦Two years ago he broke his arm⟧."),
    ScopeCase("He rolled on the mat."),
    ScopeCase("Mum is tired."),
    ScopeCase("Dad fed him."),
  ])
  func past(example: ScopeCase) throws { try example.check(.past) }

  @Test(arguments: [
    ScopeCase("I asked whether ⟦dad lives there⟧."),
    ScopeCase("⟦Who has Ottis⟧?"),
    ScopeCase("Rash ?teething."),
    ScopeCase("He asked for his bottle."),
    ScopeCase("Mum came in."),
    ScopeCase("She told me."),
  ])
  func question(example: ScopeCase) throws { try example.check(.question) }

  @Test(arguments: [
    ScopeCase("⟦PLAN⟧:\nVisit on Monday."),
    ScopeCase("⟦Observations of the child⟧:\nHe smiled."),
    ScopeCase("⟦HOME CONDITIONS⟧\nThe floor was clean."),
    ScopeCase(
      "Voice of the child: ⟦n/a⟧".replacing("Voice of the child", with: "⟦Voice of the child⟧")),
    ScopeCase("We made a plan with mum."),
    ScopeCase("Mum was present."),
  ])
  func heading(example: ScopeCase) throws { try example.check(.heading) }
}
