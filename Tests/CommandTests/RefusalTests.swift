import Foundation
import Testing

struct RefusalTests {
  /// Commands that cannot be carried out, and the whole of what they say.
  static let refusals: [([String], String)] = [
    (["score", "no.csv"], "casenote: no.csv: cannot be opened: there is no such file or folder\n"),
    (
      ["score", "notes.csv", "notes.csv/part"],
      "casenote: notes.csv/part: cannot be opened: Not a directory\n"
    ),
    (["score", "empty"], "casenote: empty: there is no file in this folder\n"),
    (
      ["score", "-", "-"],
      "casenote: standard input can be read only once, but '-' was given twice\n"
    ),
    (
      ["score", "notes.csv", "-o", "out.ods"],
      "casenote: out.ods: scores are not written as '.ods'. "
        + "Name a file .jsonl, .csv or .xlsx, or add --format jsonl, csv or xlsx.\n"
    ),
    (
      ["score", "notes.csv", "-o", "./notes.csv"],
      "casenote: ./notes.csv: this is an input, and would be lost. Name another file for -o.\n"
    ),
    (
      ["score", "notes.csv", "-o", "same.csv"],
      "casenote: same.csv: this is an input, and would be lost. Name another file for -o.\n"
    ),
    (
      ["score", "notes.csv", "-o", "no/out.csv"],
      "casenote: no/out.csv: cannot be opened for writing: No such file or directory\n"
    ),
    (
      ["score", "notes.csv", "-o", "empty"],
      "casenote: empty: cannot be opened for writing: Is a directory\n"
    ),
    (
      ["score", "notes.csv", "--map", "no.yaml"],
      "casenote: no.yaml: cannot be opened: there is no such file or folder\n"
    ),
    (
      ["score", "notes.csv", "--map", "map.yaml"],
      "map.yaml:2:1: error: unknown column 'chlid'. Did you mean 'child'?\n"
    ),
    (
      ["score", "notes.csv", "--lexicons", "no"],
      "no:1:1: error: the file cannot be read: it is no folder.\n"
    ),
    (
      ["score", "notes.csv", "--lexicons", "lexicons"],
      "lexicons/mine.lexicon:3:1: error: unknown section 'trems'. Did you mean 'terms'? "
        + "The sections are words, terms, except and examples; indent what belongs to one.\n"
    ),
    (
      ["score", "notes.csv", "--resume"],
      "casenote: a run to standard output cannot be gone on with. Name a file with -o, or leave "
        + "--resume out.\n"
    ),
    (
      ["score", "notes.csv", "--resume", "-o", "/dev/null"],
      "casenote: /dev/null: a run to what is no regular file cannot be gone on with. Name a file "
        + "with -o, or leave --resume out.\n"
    ),
    (
      ["score", "notes.csv", "--resume", "-o", "out.csv"],
      "casenote: --resume needs scores as JSON Lines, which say what each line was made from. "
        + "Name a .jsonl file for -o, or leave --resume out.\n"
    ),
    (
      ["score", "notes.csv", "--since", "notes.csv", "--format", "csv"],
      "casenote: --since needs scores as JSON Lines, which say what each line was made from. "
        + "Name a .jsonl file for -o, or leave --since out.\n"
    ),
    (
      ["score", "notes.csv", "--since", "notes.csv"],
      "casenote: notes.csv: these are not scores as JSON Lines. Name an output of an earlier run "
        + "with --since, or leave it out.\n"
    ),
    (
      ["score", "notes.csv", "--since", "empty"],
      "casenote: empty: this is no regular file. Name a file with --since.\n"
    ),
    (
      ["score", ".", "--from", "text", "-o", "map.yaml", "--format", "jsonl"],
      "casenote: map.yaml: this is an input, and would be lost. Name another file for -o.\n"
    ),
    (
      ["check", "notes.csv"],
      "casenote: notes.csv: there is more than one record in it. "
        + "Check one note at a time, or use 'casenote score'.\n"
    ),
    (["check", "blank.txt"], "casenote: blank.txt: the note is empty.\n"),
    (["check", "-"], "casenote: standard input: the note is empty.\n"),
    (
      ["shard", "notes.csv", "-o", "lexicons"],
      "casenote: lexicons: this is not an empty folder. Name a new one, or empty it first.\n"
    ),
    (
      ["shard", "no.csv", "-o", "out"],
      "casenote: no.csv: cannot be opened: there is no such file or folder\n"
    ),
    (
      ["shard", "notes.csv", "-o", "no/out"],
      "casenote: no/out: cannot be opened for writing: No such file or directory\n"
    ),
    (
      ["explain", "no.txt"],
      "casenote: no.txt: cannot be opened: there is no such file or folder\n"
    ),
  ]

  @Test(arguments: refusals)
  func `What cannot be done is refused before anything is written`(
    arguments: [String], message: String
  ) throws {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Kai kicked.\nA-2,Kai slept.\n", to: "notes.csv")
      try command.write("text: text\nchlid: x\n", to: "map.yaml")
      try command.write(" \n\n", to: "blank.txt")
      let files = FileManager.default
      for name in ["empty", "lexicons"] {
        try files.createDirectory(
          at: command.folder.appending(path: name), withIntermediateDirectories: false)
      }
      try command.write("id: mine\nwhy: x\ntrems\n  x\n", to: "lexicons/mine.lexicon")
      try files.createSymbolicLink(
        atPath: command.folder.path + "/same.csv", withDestinationPath: "notes.csv")
      let ended = try command.casenote(arguments)
      #expect(ended.error == message)
      #expect(ended.status == 2)
      #expect(ended.output.isEmpty)
      #expect(try !command.hasFile("out"))
      #expect(try command.read("notes.csv").hasPrefix("id,text\nA-1"))
    }
  }
}
