import Context
import RecordingQuality
import Records
import Support
import Testing

/// Who each sentence is about, pronouns and names settled.
struct SubjectTests {
  @Test(arguments: [
    ("Kai tracked the rattle.", "Kai Moss", [Role.child]),
    ("Kai tracked the rattle. He kicked both legs.", "Kai Moss", [.child, .child]),
    ("Mum opened the door. She was tired.", "Kai Moss", [.mother, .mother]),
    ("Donna (mum) opened the door. Donna was tired.", "Kai Moss", [.mother, .mother]),
    ("Dad fed him. He sang.", "Leah Moss", [.father, .father]),
    ("Kai on mat. Smiled at me.", "Kai Moss", [.child, .child]),
    ("kai asleep.", "Kai Moss", [.child]),
    ("Health visitor weighed him.", "Kai Moss", [.professional]),
    ("Nan had him on Friday.", "Kai Moss", [.relative]),
    ("Mum's partner Lee came in. Lee sat down.", "Kai Moss", [.mother, .male]),
  ])
  func subjects(text: String, child: String, expected: [Role]) throws {
    let record = Record(id: "1", text: text, columns: [.child: child])
    let subjects = try SharedScorer.withWorker { $0.explain(record).map(\.subject) }
    #expect(subjects == expected)
  }
}
