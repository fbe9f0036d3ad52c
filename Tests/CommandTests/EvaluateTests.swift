import Foundation
import Testing

struct EvaluateTests {
  /// Two notes; both readers and scores know more than the other.
  static let labels = """
    {"id": "A-1", "sentences": [[0, 10], [11, 31]], "sure": {"1": ["analysis"], "2": ["drift"]}, \
    "maybe": {"2": ["analysis"]}, "record": [], "record_maybe": [], "grade": 3.5}

    {"id": "A-2", "sentences": [[0, 8]], "sure": {"1": ["analysis"]}, "record": \
    ["analysis-absent"], "grade": 1}

    """
  static let scores = """
    \u{FEFF}{"id": "A-1", "score": 70.0, "findings": [\
    {"indicator": "analysis", "start": 2, "end": 9}, \
    {"indicator": "analysis", "start": 12, "end": 15}]}\r
    {"id": null, "error": "not readable", "source": {}}\r
    {"id": "A-2", "score": 20.5, "findings": [{"indicator": "analysis-absent"}]}\r

    """

  @Test func `A table tells each indicator's agreement and the means`() throws {
    try Command.inFolder { command in
      try command.write(Self.labels, to: "labels.jsonl")
      let ended = try command.casenote(
        "evaluate", "--labels", "labels.jsonl", "--scores", "-", "--least", "1",
        input: Self.scores)
      #expect(ended.error.isEmpty && ended.status == 0)
      #expect(
        ended.text == """
          indicator                labelled  sure false undec.      P      R     F1
          analysis                        2     1     0      1   1.00   0.50   0.67
          drift                           1     0     0      0   0.00   0.00   0.00
          analysis-absent                 1     1     0      0   1.00   1.00   1.00

          2 notes. macro F1 0.556, core F1 0.833, all findings P 1.000 R 0.500 F1 0.667, \
          grade: concordance 1.000, rank correlation 1.000

          """)
    }
  }

  @Test func `A labelled note without a score is missed, and said`() throws {
    try Command.inFolder { command in
      try command.write(Self.labels, to: "labels.jsonl")
      let line = Self.scores.split(separator: "\r\n")[0]
      try command.write("\(line)\r\n{\"id\": \"A-2\", \"error\": \"x\"}\n", to: "scores.jsonl")
      let ended = try command.casenote(
        "evaluate", "--labels", "labels.jsonl", "--scores", "scores.jsonl", "--format", "json")
      #expect(ended.status == 1)
      #expect(
        ended.error == "casenote: no score for 1 labelled note, counted as missed: A-2\n")
      let object = try #require(
        try JSONSerialization.jsonObject(with: ended.output) as? [String: Any])
      #expect(object["missing"] as? Int == 1 && object["notes"] as? Int == 2)
      #expect(object["recall"] as? Double == 0.25)
      let indicators = try #require(object["indicators"] as? [String: [String: Double]])
      #expect(
        indicators["analysis-absent"] == [
          "precision": 0, "recall": 0, "f1": 0, "labelled": 1, "sure": 0, "false": 0,
          "undecided": 0,
        ])
    }
  }

  private static let label = #"{"id": "A-1", "sentences": [[0, 9]], "sure": {}, "record": []}"#
  private static let score = #"{"id": "A-1", "score": 1, "findings": []}"#
  private static let mend =
    "Labels have id, sentences, sure and record; scores are what 'casenote score' writes.\n"

  /// Labels, scores, and the whole of what is said of them.
  static let refusals: [(String, String, String)] = [
    (
      "\n", score,
      "casenote: labels: there is no labelled note in it. Give one JSON object a line.\n"
    ),
    (
      "\(label)\n{Kai kicked.", score,
      "labels:2: error: the line is not JSON. Give one JSON object a line, in UTF-8.\n"
    ),
    (
      label, "\n[1]",
      "scores:2: error: the line is not a JSON object. Give one object, in {braces}, a line.\n"
    ),
    (label, #"{"id": "A-1", "score": 1}"#, "scores:1: error: 'findings' is missing. \(mend)"),
    (label, #"{"id": "A-1", "findings": []}"#, "scores:1: error: 'score' is missing. \(mend)"),
    (
      #"{"id": "A-1", "sentences": [], "sure": {"Kai": "he"}, "record": []}"#, score,
      "labels:1: error: 'sure' holds another type of value than it should. \(mend)"
    ),
    (
      #"{"id": "A-1", "sentences": [[0, 4], [9, 5]], "sure": {}, "record": []}"#, score,
      "labels:1: error: a place in 'sentences' is not a start and an end. "
        + "Give two whole numbers from 0, the start first.\n"
    ),
    (
      label, #"{"id": "A-1", "score": 1, "findings": [{"indicator": "drift", "start": 2}]}"#,
      "scores:1: error: a place in 'findings' is not a start and an end. "
        + "Give two whole numbers from 0, the start first.\n"
    ),
    (
      #"{"id": "A-1", "sentences": [[0, 4]], "sure": {"2": ["drift"]}, "record": []}"#, score,
      "labels:1: error: a label in 'sure' is for no sentence of the note. "
        + "Number its sentences from 1 to 1.\n"
    ),
    (
      "\(label)\n\(label)\n", score,
      "labels:2: error: 'A-1' came before, on line 1. "
        + "Leave one of the two out, or give them other ids.\n"
    ),
    (
      label, "\(score)\n\n\(score)\n",
      "scores:3: error: 'A-1' came before, on line 1. "
        + "Leave one of the two out, or give them other ids.\n"
    ),
    (
      #"{"id": "A-1", "sentences": [[0, 9]], "sure": {"1": ["drift"]}, "record": []}"#
        + "\n" + #"{"id": "A-2", "sentences": [], "sure": {}, "record": ["drift"]}"#, score,
      "labels:2: error: 'drift' is labelled both in sentences and for the record as a whole "
        + "(line 1). Label it in one way throughout.\n"
    ),
  ]

  @Test(arguments: refusals)
  func `What cannot be compared is refused with its line and the mend`(
    labels: String, scores: String, message: String
  ) throws {
    try Command.inFolder { command in
      try command.write(labels, to: "labels")
      try command.write(scores, to: "scores")
      let ended = try command.casenote("evaluate", "--labels", "labels", "--scores", "scores")
      #expect(ended.error == message)
      #expect(ended.status == 2 && ended.output.isEmpty)
    }
  }

  @Test(arguments: [
    (
      ["--labels", "-", "--scores", "-"],
      "casenote: standard input can be read only once. "
        + "Name a file for --labels or for --scores.\n"
    ),
    (
      ["--labels", "no", "--scores", "no"],
      "casenote: no: cannot be read. Name a file of JSON Lines, or - for standard input.\n"
    ),
  ])
  func `Files that cannot be read are refused`(arguments: [String], message: String) throws {
    try Command.inFolder { command in
      let ended = try command.casenote(["evaluate"] + arguments)
      #expect(ended.error == message)
      #expect(ended.status == 2 && ended.output.isEmpty)
    }
  }
}
