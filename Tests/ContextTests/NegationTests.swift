import Context
import Testing

struct NegationTests {
  static let cases = [
    ScopeCase("There were no ⟦bruises or marks⟧."),
    ScopeCase("She did not ⟦smile⟧, but she looked at me."),
    ScopeCase("No ⟦concerns⟧."),
    ScopeCase("He didn't ⟦settle⟧."),
    ScopeCase("He didnt ⟦settle⟧."),
    ScopeCase("Mum has never ⟦met the health visitor⟧."),
    ScopeCase("He slept without ⟦waking⟧."),
    ScopeCase("There is no doubt that he is loved."),
    ScopeCase("Mum is not only tired."),
    ScopeCase("He settled well."),
    ScopeCase("Dad denied that he had been drinking."),
    ScopeCase("She declined the visit."),
  ]

  @Test(arguments: cases) func scopes(example: ScopeCase) throws { try example.check(.negated) }
}
