import Foundation
import Testing

struct TrainTests {
  /// Twelve notes of which every second shows what "quizzical" stands for, and their labels.
  private static func write(to command: Command) throws {
    var notes = ""
    var labels = ""
    for number in 0..<12 {
      let shows = number.isMultiple(of: 2)
      let text = shows ? "Mum was quizzical today." : "Mum was at home today."
      notes += #"{"id": "N-\#(number)", "case": "C-\#(number)", "text": "\#(text)"}"# + "\n"
      let sure = shows ? #"{"1": ["curiosity"]}"# : "{}"
      labels +=
        #"{"id": "N-\#(number)", "sentences": [[0, \#(text.count)]], "sure": \#(sure), "record": []}"#
        + "\n"
    }
    try command.write(notes, to: "notes.jsonl")
    try command.write(labels, to: "labels.jsonl")
  }

  private static let arguments = [
    "train", "--notes", "notes.jsonl", "--labels", "labels.jsonl", "--without-examples",
  ]

  @Test func `What was learned is found, with the words that weighed most`() throws {
    try Command.inFolder { command in
      try Self.write(to: command)
      let trained = try command.casenote(Self.arguments + ["-o", "own.model"])
      #expect(trained.error.isEmpty && trained.status == 0)
      #expect(trained.lines.contains { $0.hasPrefix("curiosity ") && $0.hasSuffix("1.00 *") })
      let note = "Dad fed him. She was quizzical today."
      let scored = try command.casenote(
        "score", "--model", "own.model", "--quiet", "-", input: note)
      #expect(scored.text.contains(#""indicator": "curiosity""#))
      #expect(scored.text.contains(#""rule": "learned", "because": ["#))
      #expect(scored.text.contains("quizzical"))
      let ruled = try command.casenote("score", "--model", "none", "--quiet", "-", input: note)
      #expect(!ruled.text.contains("learned"))
    }
  }

  @Test func `The same notes give the same bytes`() throws {
    try Command.inFolder { command in
      try Self.write(to: command)
      for name in ["a.model", "b.model"] {
        #expect(try command.casenote(Self.arguments + ["-o", name]).status == 0)
      }
      #expect(try command.read("a.model") == command.read("b.model"))
    }
  }

  static let refusals: [(arguments: [String], message: String)] = [
    (["train", "--notes", "notes.jsonl", "--labels", "no", "-o", "m"], "no: cannot be read."),
    (
      ["train", "--notes", "notes.jsonl", "--labels", "labels.jsonl", "-o", "notes.jsonl"],
      "an input"
    ),
    (
      ["train", "--notes", "notes.jsonl", "--labels", "labels.jsonl", "-o", "labels.jsonl"],
      "an input"
    ),

    (
      ["train", "--notes", "other.jsonl", "--labels", "labels.jsonl", "-o", "m"],
      "12 labelled notes are not among the records, 'N-0' the first."
    ),
    (["score", "--model", "no.model", "notes.jsonl"], "no.model: cannot be read."),
    (["score", "--model", "notes.jsonl", "notes.jsonl"], "notes.jsonl: this is no model,"),
    (Self.arguments + ["-o", "m", "--folds", "1"], "--folds must be 2 or more, not 1."),
  ]

  @Test(arguments: refusals) func `What cannot be used is said`(
    arguments: [String], message: String
  ) throws {
    try Command.inFolder { command in
      try Self.write(to: command)
      try command.write(#"{"id": "X", "text": "Seen."}"# + "\n", to: "other.jsonl")
      let ended = try command.casenote(arguments)
      #expect(ended.error.contains(message), "\(ended.error)")
      #expect(ended.status != 0)
      #expect(try !command.hasFile("m"))
    }
  }
}
