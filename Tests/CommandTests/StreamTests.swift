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
