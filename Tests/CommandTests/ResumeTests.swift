import Foundation
import Testing

struct ResumeTests {
  /// Invented rows, one in ten too short.
  private static func export(rows: Int) -> String {
    let texts = ["Kai kicked both legs.", "Mum reports that he is fine.", "Dad was at work."]
    return "id,text\n"
      + (1...rows).map {
        $0 % 10 == 0 ? "A-\($0)\n" : "A-\($0),Visit \($0). \(texts[$0 % 3])\n"
      }.joined()
  }

  private static let run = [
    "score", "notes.csv", "-o", "out.jsonl", "--allow-bad-records", "--resume", "--quiet",
  ]
  private static let kept =
    "what was written is kept in out.jsonl.partial; give the same command again to go on from there"

  @Test(.timeLimit(.minutes(2)))
  func `A run that is killed again and again ends with the same file`() throws {
    var random = SystemRandomNumberGenerator()
    try Command.inFolder { command in
      try command.write(Self.export(rows: 1500), to: "notes.csv")
      let undisturbed = try command.casenote(
        "score", "notes.csv", "--allow-bad-records", "--quiet")
      var size = 0
      // Each run gets a little further: the moment is told by what is written, not by the clock.
      while size < undisturbed.output.count * 3 / 4 {
        let enough = size + Int.random(in: 1...undisturbed.output.count / 6, using: &random)
        try kill(command, Self.run, when: "out.jsonl.partial", reaches: enough)
        size = try command.size(of: "out.jsonl.partial")
        #expect(!command.exists("out.jsonl"))
      }
      let ended = try command.casenote(Self.run)
      #expect(ended.status == 0)
      let written = try Data(contentsOf: command.folder.appending(path: "out.jsonl"))
      #expect(written == undisturbed.output)
      #expect(try !command.hasFile("out.jsonl.partial"))
    }
  }

  /// Starts a run, and kills it as nothing can be caught once a file has so many bytes.
  private func kill(
    _ command: Command, _ arguments: [String], when name: String, reaches size: Int
  ) throws {
    let process = Process()
    process.executableURL = try Command.binary()
    process.arguments = arguments
    process.currentDirectoryURL = command.folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try command.size(of: name) < size { usleep(500) }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try #require(process.terminationReason == .uncaughtSignal, "it was over too soon")
  }

  @Test func `A torn tail is cut, and what is kept is told`() throws {
    try Command.inFolder { command in
      try command.write(Self.export(rows: 40), to: "notes.csv")
      let undisturbed = try command.casenote(
        "score", "notes.csv", "--allow-bad-records", "--fail-below", "100")
      #expect(undisturbed.status == 1)
      let lines = undisturbed.text.split(separator: "\n").map { "\($0)\n" }
      try command.write(lines[..<25].joined() + "{\"id\": \"A-", to: "out.jsonl.partial")
      let ended = try command.casenote(
        "score", "notes.csv", "-o", "out.jsonl", "--resume", "--allow-bad-records",
        "--fail-below", "100")
      #expect(ended.status == 1)
      #expect(
        ended.error
          == "casenote: going on behind 25 records in out.jsonl.partial; "
          + "10 torn bytes are cut off\n" + undisturbed.error)
      #expect(try command.read("out.jsonl") == undisturbed.text)
    }
  }

  @Test func `What is not of the same run is refused, and what to do is told`() throws {
    try Command.inFolder { command in
      try command.write(Self.export(rows: 12), to: "notes.csv")
      let mend =
        "The records, settings, lexicons, model, --brief or the program have changed since. Delete "
        + "the file to begin anew. If only some records have changed, --since out.jsonl.partial "
        + "instead of --resume takes over the others.\n"
      let first =
        "casenote: out.jsonl.partial: line 1 is not of notes.csv, row 1 (line 2), as it would be "
        + "scored now. \(mend)"
      for other in [["--model", "none"], ["--brief"]] {
        let made = try command.casenote(["score", "notes.csv", "--quiet"] + other)
        try command.write(made.text, to: "out.jsonl.partial")
        let refused = try command.casenote(Self.run)
        #expect(refused.status == 2 && refused.error == first)
        #expect(try command.read("out.jsonl.partial") == made.text)
      }
      let made = try command.casenote("score", "notes.csv", "--quiet")
      try command.write(made.text, to: "out.jsonl.partial")
      try command.write(Self.export(rows: 9), to: "notes.csv")
      let refused = try command.casenote(Self.run)
      #expect(refused.status == 2)
      #expect(
        refused.error
          == "casenote: out.jsonl.partial: it has 12 lines, but there are only 9 records. \(mend)")
      #expect(!command.exists("out.jsonl"))
      // The mend works.
      let mended = try command.casenote(
        "score", "notes.csv", "-o", "out.jsonl", "--since", "out.jsonl.partial")
      #expect(mended.error.hasSuffix("9 taken over from out.jsonl.partial, 0 scored anew\n"))
    }
  }

  @Test func `A disk that is full leaves what was written`() throws {
    try Command.inFolder { command in
      try command.write(Self.export(rows: 300), to: "notes.csv")
      let undisturbed = try command.casenote("score", "notes.csv", "--quiet")
      let run = "\"$CASENOTE\" " + Self.run.joined(separator: " ")
      // A limit to the size of files (32 KiB) stands for the end of the disk.
      let full = try command.shell("ulimit -f 64; \(run)")
      #expect(full.status == 2)
      #expect(
        full.error
          == "casenote: out.jsonl: cannot be written: File too large\ncasenote: \(Self.kept)\n")
      #expect(try command.size(of: "out.jsonl.partial") == 32_768)
      // And again, as the room is no more.
      #expect(try command.shell("ulimit -f 64; \(run)").status == 2)
      #expect(try command.casenote(Self.run).status == 0)
      let written = try Data(contentsOf: command.folder.appending(path: "out.jsonl"))
      #expect(written == undisturbed.output)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `Two runs at once are refused, and Ctrl-C leaves what was written`() throws {
    try Command.inFolder { command in
      try command.write("old", to: "out.jsonl")
      let arguments = ["score", "-", "--from", "csv", "-o", "out.jsonl", "--resume"]
      let notes = "id,text\nA-1,Kai kicked.\nA-2,Fine.\n"
      let first = try Streaming(command, arguments)
      try first.send(notes)
      while try command.size(of: "out.jsonl.partial") == 0 { usleep(10_000) }
      let second = try command.casenote(arguments, input: notes)
      #expect(second.status == 2)
      #expect(
        second.error
          == "casenote: out.jsonl.partial: another run is writing it. Wait for its end, or name "
          + "another file for -o.\n")
      let (status, _, error) = try first.interrupt()
      #expect(status == 130)
      #expect(error == "casenote: interrupted; \(Self.kept)\n")
      #expect(try command.read("out.jsonl") == "old")
      // The same stream again goes on.
      let third = try command.casenote(arguments, input: notes + "A-3,Fine.\n")
      #expect(
        third.error
          == "casenote: going on behind 2 records in out.jsonl.partial\n"
          + "casenote: scored 3 records\n")
      #expect(try command.read("out.jsonl").split(separator: "\n").count == 3)
    }
  }

  @Test func `What is kept never lies among the inputs`() throws {
    try Command.inFolder { command in
      let folder = command.folder.appending(path: "notes/in")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try command.write("A note.", to: "notes/a.txt")
      let alone = try command.casenote("score", "notes", "--quiet")
      for output in ["notes/out.jsonl", "notes/in/out.jsonl"] {
        try command.write("", to: output + ".partial")
        let run = try command.casenote("score", "notes", "-o", output, "--resume")
        #expect(run.status == 0, "\(run.error)")
        #expect(try command.read(output) == alone.text)
        try FileManager.default.removeItem(at: command.folder.appending(path: output))
      }
      try command.write("{}\n", to: "out.jsonl.partial")
      let named = try command.casenote(
        "score", "out.jsonl.partial", "--from", "jsonl", "-o", "out.jsonl", "--resume")
      #expect(named.status == 2 && named.error.contains("this is an input, and would be lost"))
      #expect(try command.read("out.jsonl.partial") == "{}\n")
    }
  }
}
