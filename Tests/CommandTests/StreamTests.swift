import Foundation
import Testing

struct StreamTests {
  @Test func `A reader that has enough ends the run quietly`() throws {
    try Command.inFolder { command in
      let rows = (1...20_000).map { "A-\($0)\n" }.joined()
      try command.write("id,text\n" + rows, to: "notes.csv")
      let ended = try command.shell(
        "{ \"$CASENOTE\" score notes.csv --jobs 2; echo $? > status; } | head -n 1")
      #expect(ended.lines.count == 1)
      #expect(try command.read("status") == "0\n")
      // Rows that cannot be read may have been told before the pipe closed; nothing else is.
      let other = ended.error.split(separator: "\n").filter { !$0.contains(": row ") }
      #expect(other.isEmpty)
      let help = try command.shell("\"$CASENOTE\" indicators | true")
      #expect(help.error.isEmpty)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `A full disk is told, with status 2`() throws {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Kai kicked.\n", to: "notes.csv")
      let redirected = try command.shell("\"$CASENOTE\" score notes.csv > /dev/full")
      #expect(redirected.status == 2)
      #expect(
        redirected.error
          == "casenote: standard output: cannot be written: No space left on device\n")
      let named = try command.casenote("score", "notes.csv", "-o", "/dev/full")
      #expect(named.status == 2)
      #expect(named.error == "casenote: /dev/full: cannot be written: No space left on device\n")
      let page = try command.shell("\"$CASENOTE\" indicators > /dev/full")
      #expect(page.status == 2)
      #expect(
        page.error == "casenote: standard output: cannot be written: No space left on device\n")
    }
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link", "-"])
  func `Standard output by any of its names goes on behind what is there`(name: String) throws {
    if name.hasPrefix("/proc"), !FileManager.default.fileExists(atPath: name) { return }
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Kai kicked.\n", to: "notes.csv")
      let link = command.folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/stdout")
      let alone = try command.casenote("score", "notes.csv", "--quiet")
      try command.write("before\n", to: "app.jsonl")
      for _ in 1...2 {
        let added = try command.shell("\"$CASENOTE\" score notes.csv -o \(name) >> app.jsonl")
        #expect(added.status == 0)
      }
      #expect(try command.read("app.jsonl") == "before\n" + alone.text + alone.text)
      let draft = try command.shell("\"$CASENOTE\" deidentify notes.csv -o \(name) >> app.jsonl")
      #expect(draft.status == 0, "\(draft.error)")
      #expect(try command.read("app.jsonl").hasPrefix("before\n" + alone.text + alone.text + "{"))
      let resumed = try command.shell("\"$CASENOTE\" score notes.csv -o \(name) --resume > file")
      #expect(resumed.status == 2)
      #expect(
        resumed.error
          == "casenote: a run to standard output cannot be gone on with. Name a file with -o, or "
          + "leave --resume out.\n")
      let workbook = try command.shell("\"$CASENOTE\" score notes.csv -o \(name) --format xlsx > f")
      #expect(workbook.status == 2)
      #expect(workbook.error.contains("a workbook can only be written to a file"))
      #expect(try !command.hasFile("app.jsonl."))
    }
  }

  @Test func `What is open already is written as a stream, and never replaced`() throws {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Kai kicked.\n", to: "notes.csv")
      let alone = try command.casenote("score", "notes.csv", "--quiet")
      let run = try command.shell(
        "{ echo before >&3; \"$CASENOTE\" score notes.csv -o /dev/fd/3; echo after >&3; } 3> out")
      #expect(run.status == 0 && run.output.isEmpty)
      #expect(try command.read("out") == "before\n\(alone.text)after\n")
      let draft = try command.shell("\"$CASENOTE\" deidentify notes.csv -o /dev/fd/3 3>> out")
      #expect(draft.status == 0, "\(draft.error)")
      #expect(try command.read("out").hasPrefix("before\n\(alone.text)after\n{"))
      let resumed = try command.shell(
        "\"$CASENOTE\" score notes.csv -o /dev/fd/3 --resume 3> resumed")
      #expect(resumed.status == 2 && resumed.error.contains("what is no regular file"))
      for closed in ["3>&-", "3< out"] {
        let refused = try command.shell("\"$CASENOTE\" score notes.csv -o /dev/fd/3 \(closed)")
        #expect(refused.status == 2)
        #expect(refused.error.contains("/dev/fd/3: cannot be opened for writing: Bad file"))
      }
    }
  }

  @Test func `A stream that was closed is not taken for a file that is opened later`() throws {
    try Command.inFolder { command in
      try command.write("id,text\nA-1,Kai kicked.\nA-2\n", to: "notes.csv")
      let noOutput = try command.shell("\"$CASENOTE\" score notes.csv --quiet >&-")
      #expect(noOutput.status == 2)
      #expect(
        noOutput.error == "casenote: standard output: cannot be written: Bad file descriptor\n")
      let noError = try command.shell("\"$CASENOTE\" score notes.csv -o out.csv 2>&-")
      #expect(noError.status == 3)
      #expect(try command.read("out.csv").components(separatedBy: "\r\n").count == 4)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["1", "3"])
  func `Records come out while the input stays open, and Ctrl-C ends between lines`(
    jobs: String
  ) throws {
    try Command.inFolder { command in
      let run = try Streaming(command, ["score", "-", "--from", "csv", "--jobs", jobs])
      // Half an export: three whole records, and the beginning of a fourth.
      try run.send("id,text\nA-1,Kai kicked.\nA-2,\"No\nconcerns.\"\nA-3,Fine.\nA-4,\"Half")
      #expect(
        try run.receive(lines: 3).map { $0.prefix(12) }
          == ["1", "2", "3"].map {
            "{\"id\": \"A-\($0)\""[...]
          })
      try run.send(" a note.\"\n")
      #expect(try run.receive(lines: 1).first?.hasPrefix("{\"id\": \"A-4\"") == true)
      let (status, rest, error) = try run.interrupt()
      #expect(status == 130)
      #expect(rest.isEmpty)
      #expect(error == "casenote: interrupted; every line that was written is whole\n")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `Ctrl-C ends a run whose reader has stopped reading`() throws {
    try Command.inFolder { command in
      let rows = (1...5000).map { "A-\($0)\n" }.joined()
      try command.write("id,text\n" + rows, to: "notes.csv")
      let run = try Streaming(command, ["score", "notes.csv", "--quiet"])
      // A pipe takes so much and no more.
      while run.waitingOutput < 65_536 { usleep(10_000) }
      #expect(try run.interrupt().status == 130)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `Ctrl-C leaves no half file`() throws {
    try Command.inFolder { command in
      try command.write("old", to: "out.csv")
      let run = try Streaming(command, ["score", "-", "--from", "csv", "-o", "out.csv"])
      try run.send("id,text\nA-1,Kai kicked.\nA-2,Fine.\n")
      while try !command.hasFile("out.csv.partial") { usleep(10_000) }
      // The file is opened last, so from here on an interruption is ours.
      usleep(100_000)
      let (status, _, error) = try run.interrupt()
      #expect(status == 130)
      #expect(error == "casenote: interrupted; out.csv was not written\n")
      #expect(try !command.hasFile("out.csv.partial"))
      #expect(try command.read("out.csv") == "old")
    }
  }
}
