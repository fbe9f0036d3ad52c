import Foundation
import Testing

struct SinceTests {
  private static let first = "id,text\nA-1,Kai kicked.\nA-2,Mum says fine.\nA-3\nA-4,\n"
  private static let second =
    "id,text\nA-4,\nA-0,New.\nA-2,Mum says fine.\nA-3\nA-1,Kai kicked and smiled.\n"

  @Test func `Week by week, one file is both what is taken over and what is written`() throws {
    try Command.inFolder { command in
      try command.write(Self.first, to: "notes.csv")
      let weekly = [
        "score", "notes.csv", "--allow-bad-records", "--since", "scores.jsonl", "-o",
        "scores.jsonl",
      ]
      let missing = try command.casenote(weekly)
      #expect(missing.status == 2)
      #expect(
        missing.error
          == "casenote: scores.jsonl: cannot be read: No such file or directory. Name an output "
          + "of an earlier run with --since, or leave it out.\n")
      _ = try command.casenote("score", "notes.csv", "-o", "scores.jsonl")
      try command.write(Self.second, to: "notes.csv")
      let ended = try command.casenote(weekly)
      #expect(ended.status == 0)
      #expect(ended.error.hasSuffix("casenote: 2 taken over from scores.jsonl, 2 scored anew\n"))
      let anew = try command.casenote("score", "notes.csv", "--quiet", "--allow-bad-records")
      #expect(try command.read("scores.jsonl") == anew.text)
      let quiet = try command.casenote(weekly + ["--quiet", "--resume"])
      #expect(!quiet.error.contains("taken over") && quiet.status == 0)
      #expect(try command.read("scores.jsonl") == anew.text)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: command.folder.path).sorted()
          == [".stderr", ".stdin", ".stdout", "notes.csv", "scores.jsonl"])
    }
  }

  @Test func `Lines that cannot be used are told once`() throws {
    try Command.inFolder { command in
      try command.write(Self.first, to: "notes.csv")
      let made = try command.casenote("score", "notes.csv", "--quiet")
      try command.write("{\"id\": \"torn\n" + made.text + "{\"id\"", to: "torn.jsonl")
      let torn = try command.casenote(
        "score", "notes.csv", "--since", "torn.jsonl", "--allow-bad-records")
      #expect(torn.output == made.output)
      #expect(torn.error.hasPrefix("casenote: torn.jsonl: 2 torn lines passed over\n"))
      #expect(torn.error.hasSuffix("casenote: 3 taken over from torn.jsonl, 0 scored anew\n"))
      try command.write(made.text, to: "full.jsonl")
      let brief = try command.casenote(
        "score", "notes.csv", "--since", "full.jsonl", "--brief", "--allow-bad-records")
      #expect(
        brief.error.contains(
          "casenote: 0 taken over from full.jsonl, 3 scored anew\n"))
      let rules = try command.casenote("score", "notes.csv", "--quiet", "--model", "none")
      try command.write(rules.text, to: "rules.jsonl")
      let other = try command.casenote("score", "notes.csv", "--since", "rules.jsonl")
      #expect(
        other.error.hasPrefix(
          "casenote: rules.jsonl: no line of this version is in it; all records are scored anew\n"))
      let nowhere = try command.casenote(
        "score", "notes.csv", "--since", "full.jsonl", "-o", "no/out.jsonl")
      #expect(nowhere.status == 2)
      #expect(
        nowhere.error.hasSuffix(
          "No such file or directory. Make room, or name an output elsewhere with -o.\n"))
      #expect(brief.text == (try command.casenote("score", "notes.csv", "--brief")).text)
    }
  }
}
