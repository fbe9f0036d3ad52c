import Testing

struct UsageTests {
  static let mistakes: [([String], String)] = [
    (["score"], "Error: Missing expected argument '<file> ...'"),
    (
      ["score", "--formt", "csv", "a"], "Error: Unknown option '--formt'. Did you mean '--format'?"
    ),
    (["score", "-x", "a"], "Error: Unknown option '-x'"),
    (
      ["score", "--format", "xml", "a"],
      "Error: The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of 'jsonl', 'csv' or 'xlsx'."
    ),
    (
      ["score", "--from", "pdf", "a"],
      "Error: The value 'pdf' is invalid for '--from <format>'. "
        + "Please provide one of the following:"
    ),
    (
      ["score", "--progress", "yes", "a"],
      "Error: The value 'yes' is invalid for '--progress <when>'. "
        + "Please provide one of 'auto', 'always' or 'never'."
    ),
    (["score", "a", "--jobs", "0"], "Error: --jobs must be from 1 to 256, not 0."),
    (["score", "a", "--jobs", "257"], "Error: --jobs must be from 1 to 256, not 257."),
    (
      ["score", "a", "--jobs", "two"],
      "Error: The value 'two' is invalid for '--jobs <number>'"
    ),
    (["score", "a", "--fail-below", "101"], "Error: --fail-below must be from 0 to 100."),
    (["score", "a", "--fail-below", "nan"], "Error: --fail-below must be from 0 to 100."),
    (
      ["score", "a", "-o", "a.jsonl", "-o", "a.csv"],
      "Error: Scores are written to one file a run, but -o was given 2 times. Name one file, and run "
        + "again for the other format."
    ),
    (["score", "a", "-o"], "Error: Missing value for '-o <file>'"),
    (["frob"], "Error: Unexpected argument 'frob'"),
    (["check"], "Error: Missing expected argument '<file>'"),
    (["check", "a", "b"], "Error: Unexpected argument 'b'"),
    (
      ["explain", "a", "--format", "csv"],
      "Error: The value 'csv' is invalid for '--format <format>'. "
        + "Please provide one of 'text' and 'jsonl'."
    ),
  ]

  @Test(arguments: mistakes)
  func `A mistake in the command line is named, with status 2`(
    arguments: [String], message: String
  ) throws {
    try Command.inFolder { command in
      let ended = try command.casenote(arguments)
      #expect(ended.status == 2)
      #expect(ended.output.isEmpty)
      let lines = ended.error.split(separator: "\n")
      #expect(lines.first.map(String.init) == message)
      #expect(lines.contains { $0.hasPrefix("Usage: casenote ") })
    }
  }

  @Test(arguments: [
    (["--help"], "OVERVIEW: Say how well case notes about children are recorded.\n"),
    (["score", "--help"], "OVERVIEW: Score every record: JSON Lines to standard output.\n"),
    (["help", "check"], "OVERVIEW: Read one draft note"),
    ([], "OVERVIEW: Say how well"),
    (["--version"], "casenote 0."),
    (["score", "--version"], "casenote 0."),
  ])
  func `Help and version are no errors`(arguments: [String], beginning: String) throws {
    try Command.inFolder { command in
      let ended = try command.casenote(arguments)
      #expect(ended.status == 0)
      #expect(ended.text.hasPrefix(beginning))
      #expect(ended.error.isEmpty)
    }
  }

  @Test func `An unknown indicator is named, with what was meant`() throws {
    try Command.inFolder { command in
      let near = try command.casenote("indicators", "self-reprot")
      #expect(near.status == 2)
      #expect(
        near.error == "casenote: no indicator 'self-reprot'. Did you mean 'self-report'? "
          + "'casenote indicators' lists them all.\n")
      let far = try command.casenote("indicators", "zzzzzzzz")
      #expect(
        far.error == "casenote: no indicator 'zzzzzzzz'. "
          + "'casenote indicators' lists them all.\n")
    }
  }
}
