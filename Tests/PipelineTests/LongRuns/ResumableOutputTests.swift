import Foundation
import Pipeline
import Testing

struct ResumableOutputTests {
  private static let lines = (1...4).map { "{\"id\": \"A-\($0)\", \"text\": \"é\"}\n" }
  private static let whole = Array(lines.joined().utf8)

  /// Puts bytes where a run would have left them, opens the output, and calls `body`.
  private func withLeft(
    _ bytes: [UInt8], _ body: (ReportOutput, _ path: String) throws -> Void
  ) throws {
    try withFolder { folder in
      let path = folder + "/scores.jsonl"
      try Data(bytes).write(to: URL(fileURLWithPath: path + ".partial"))
      try body(try ReportOutput(resumable: path), path)
    }
  }

  @Test func `What was written stays until the output is finished, for its owner alone`() throws {
    try withFolder { folder in
      let path = folder + "/scores.jsonl"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      for (run, line) in Self.lines.enumerated() {
        let output = try ReportOutput(resumable: path)
        #expect(output.kept?.withLock { $0.count } == run)
        #expect(output.partialPath == path + ".partial")
        try output.write(Array(line.utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: path + ".partial")
        #expect(mode[.posixPermissions] as? Int == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        if line == Self.lines.last { try output.finish() } else { output.abandon() }
        output.abandon()
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.whole))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["scores.jsonl"])
    }
  }

  @Test func `A tail torn at any byte is cut when something is written`() throws {
    let start = Self.lines[..<2].joined().utf8.count
    for end in start...Self.whole.count {
      let left = Array(Self.whole[..<end])
      let count = left.count { $0 == 10 }
      for zeros in [0, 1, 700] {
        let bytes = left + [UInt8](repeating: 0, count: zeros)
        try withLeft(bytes) { output, path in
          #expect(output.kept?.withLock { $0.count } == count)
          #expect(output.torn == bytes.count - Self.lines[..<count].joined().utf8.count)
          let partial = URL(fileURLWithPath: path + ".partial")
          #expect(try Data(contentsOf: partial) == Data(bytes))
          if end % 2 == 0 { try output.write(Array("new\n".utf8)) }
          try output.finish()
          let expected = Self.lines[..<count].joined() + (end % 2 == 0 ? "new\n" : "")
          #expect(try String(contentsOfFile: path, encoding: .utf8) == expected)
        }
      }
    }
  }

  @Test func `Zeros in the middle end what is kept`() throws {
    for place in Self.lines[0].utf8.count..<(Self.lines[0] + Self.lines[1]).utf8.count {
      var bytes = Self.whole
      bytes[place] = 0
      try withLeft(bytes) { output, _ in #expect(output.kept?.withLock { $0.count } == 1) }
    }
    try withLeft([UInt8](repeating: 0, count: 1 << 20)) { output, _ in
      #expect(output.kept?.withLock { $0.count } == 0 && output.torn == 1 << 20)
    }
  }

  @Test func `Nothing written leaves nothing`() throws {
    try withFolder { folder in
      try ReportOutput(resumable: folder + "/scores.jsonl").abandon()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func `Two runs cannot share it`() throws {
    try withFolder { folder in
      let path = folder + "/scores.jsonl"
      let first = try ReportOutput(resumable: path)
      try first.write(Self.whole)
      #expect(throws: OutputError.inUse(path: path + ".partial")) {
        try ReportOutput(resumable: path)
      }
      try first.finish()
      let second = try ReportOutput(resumable: path)
      #expect(second.kept?.withLock { $0.count } == 0)
      second.abandon()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.whole))
    }
  }

  @Test(arguments: ["", "id,text\n", "[", "{\"id\":1}\n", "PK\u{3}\u{4}\0\0"])
  func `What no run has left is not touched`(content: String) throws {
    guard !content.isEmpty else { return try withLeft([]) { output, _ in output.abandon() } }
    try withFolder { folder in
      let path = folder + "/scores.jsonl"
      try Data(content.utf8).write(to: URL(fileURLWithPath: path + ".partial"))
      #expect(throws: OutputError.notScores(path: path + ".partial")) {
        try ReportOutput(resumable: path)
      }
      #expect(try String(contentsOfFile: path + ".partial", encoding: .utf8) == content)
    }
  }

  @Test func `A link or a pipe in its place is refused`() throws {
    try withFolder { folder in
      let (path, partial) = (folder + "/scores.jsonl", folder + "/scores.jsonl.partial")
      let refused = OutputError.notPrivate(path: partial)
      try "mine".write(toFile: folder + "/mine", atomically: false, encoding: .utf8)
      try FileManager.default.createSymbolicLink(atPath: partial, withDestinationPath: "mine")
      #expect(throws: refused) { try ReportOutput(resumable: path) }
      unlink(partial)
      link(folder + "/mine", partial)
      #expect(throws: refused) { try ReportOutput(resumable: path) }
      unlink(partial)
      mkfifo(partial, 0o600)
      #expect(throws: refused) { try ReportOutput(resumable: path) }
      #expect(try String(contentsOfFile: folder + "/mine", encoding: .utf8) == "mine")
    }
  }

  @Test(arguments: ["-", "/dev/null"])
  func `What is no regular file cannot be gone on with`(path: String) {
    #expect(throws: OutputError.notAFile(path: path)) { try ReportOutput(resumable: path) }
  }
}
