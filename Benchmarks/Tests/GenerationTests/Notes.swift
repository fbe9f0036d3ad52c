@testable import Generation

/// Notes to generate from, so that the expected bytes do not hang on the corpora.
enum Notes {
  static let few = [
    note("Ava Marsh", "Ava’s asleep. Mum said \"she’s fine\", I’d seen her on 14/3.\n\nWt 4.25kg"),
    note(
      "Ava Marsh", "Saw Ava at 10.30 – awake. She reached for Mum and smiled.\nPlan: visit 2/52"),
    note("Ben Okoro", "Ben (4) said 'I like it here' and went out to play. No concerns."),
    note("Unborn Reid", "Booking at 9/40. Dad came. He asked three questions and wrote them down."),
  ]

  static func note(_ child: String, _ text: String) -> SourceNote {
    SourceNote(
      child: child, age: "4 years", role: "social worker", team: "East", type: "home visit",
      text: text)
  }
}
