import Context
import Testing

struct QuotationTests {
  static let cases = [
    ScopeCase(
      "Leah said 'I like it when Daddy reads'.".replacing(
        "'I like it when Daddy reads'", with: "'⟦I like it when Daddy reads⟧'"), holder: .child),
    ScopeCase("Mum said \"⟦it's fine⟧\" twice.", holder: .mother),
    ScopeCase("Mum said \u{201C}⟦he's fine⟧\u{201D}.", holder: .mother),
    ScopeCase("Dad shouted '⟦get out⟧' and she said '⟦no⟧'."),
    ScopeCase("The boys' room is at the back."),
    ScopeCase("He didn't want mum's tea."),
    ScopeCase("She said \"⟦it hurts⟧"),
    ScopeCase("Call it \"..."),
  ]

  @Test(arguments: cases) func scopes(example: ScopeCase) throws { try example.check(.quoted) }
}
