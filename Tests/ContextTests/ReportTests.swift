import Context
import Testing

struct ReportTests {
  static let cases = [
    ScopeCase("Mum reports ⟦he is feeding well⟧.", holder: .mother, stance: .said),
    ScopeCase("Mum denied ⟦that he had been left alone⟧.", holder: .mother, stance: .denied),
    ScopeCase("Dad claims ⟦he has stopped drinking⟧.", holder: .father, stance: .claimed),
    ScopeCase("Mo sts ⟦bby slept through⟧.", holder: .mother, stance: .said),
    ScopeCase("Both parents said ⟦they were tired⟧.", holder: .parent, stance: .said),
    ScopeCase("The health visitor reported ⟦that his weight is down⟧.", holder: .professional),
    ScopeCase("Nan said ⟦he flinches⟧, but mum laughed.", holder: .relative),
    ScopeCase("⟦He is feeding well⟧, mum says.", holder: .mother),
    ScopeCase("According to mum ⟦he sleeps all night⟧.", holder: .mother),
    ScopeCase("It was reported by mum ⟦that he fell⟧.", holder: .mother),
    ScopeCase("She admitted ⟦that she had shouted⟧.", stance: .agreed),
    ScopeCase("The said document was filed."),
    ScopeCase("Kai reached for the rattle."),
  ]

  @Test(arguments: cases) func scopes(example: ScopeCase) throws { try example.check(.reported) }
}
