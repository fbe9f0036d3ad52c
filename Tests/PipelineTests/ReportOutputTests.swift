import Foundation
import Reports
import Testing

@testable import Pipeline

struct ReportOutputTests {
  @Test func `A file appears when it is finished, whole, for its owner alone`() throws {
    try withFolder { folder in
      let path = folder + "/scores.csv"
      let output = try ReportOutput(path: path)
      try output.write(Array("one\n".utf8))
      try output.write(Array("two\n".utf8))
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(try files(in: folder).allSatisfy { $0.hasPrefix("scores.csv.partial-") })
      try output.finish()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "one\ntwo\n")
      #expect(try files(in: folder) == ["scores.csv"])
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func `A file that was there stays as it was until the new one is whole`() throws {
    try withFolder { folder in
      let path = folder + "/scores.csv"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      let abandoned = try ReportOutput(path: path)
      try abandoned.write(Array("half".utf8))
      abandoned.abandon()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try files(in: folder) == ["scores.csv"])
      let output = try ReportOutput(path: path)
      try output.write(Array("new".utf8))
      try output.finish()
      output.abandon()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    }
  }

  @Test func `A link is followed, not replaced`() throws {
    try withFolder { folder in
      try "old".write(toFile: folder + "/real", atomically: false, encoding: .utf8)
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
      let output = try ReportOutput(path: link)
      try output.write(Array("new".utf8))
      try output.finish()
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real")
      #expect(try String(contentsOfFile: folder + "/real", encoding: .utf8) == "new")
    }
  }

  @Test func `What cannot be written is refused by its path`() throws {
    try withFolder { folder in
      #expect(throws: OutputError.cannotOpen(path: folder, errno: EISDIR)) {
        try ReportOutput(path: folder)
      }
      let missing = folder + "/no/such/file"
      #expect(throws: OutputError.cannotOpen(path: missing, errno: ENOENT)) {
        try ReportOutput(path: missing)
      }
      #expect(throws: OutputError.cannotOpen(path: "", errno: ENOENT)) {
        try ReportOutput(path: "")
      }
    }
  }

  /// Packs until it is let go on with.
  private final class SlowPacker: ReportPacker {
    private let began: DispatchSemaphore
    private let mayEnd: DispatchSemaphore

    init(_ began: DispatchSemaphore, _ mayEnd: DispatchSemaphore) {
      (self.began, self.mayEnd) = (began, mayEnd)
    }

    func write(_ bytes: [UInt8]) {}
    func finish() {
      began.signal()
      mayEnd.wait()
    }
    func abandon() {}
  }

  @Test(.timeLimit(.minutes(1)))
  func `What is being packed is taken away when the run is ended`() throws {
    try withFolder { folder in
      let (began, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      let output = try ReportOutput(path: folder + "/scores.xlsx") { path in
        try? FileManager.default.createDirectory(
          atPath: path + ".rows-A1b2C3", withIntermediateDirectories: false)
        return SlowPacker(began, mayEnd)
      }
      let (isGone, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      Thread.detachNewThread {
        let error = #expect(throws: OutputError.self) { try output.finish() }
        #expect(error == .cannotReplace(path: folder + "/scores.xlsx", errno: ENOENT))
        isDone.signal()
      }
      began.wait()
      #expect(try files(in: folder).count == 2)
      Thread.detachNewThread {
        output.abandon {
          isGone.signal()
          // The program would have ended here.
          while true { sleep(60) }
        }
      }
      isGone.wait()
      #expect(try files(in: folder).isEmpty)
      mayEnd.signal()
      isDone.wait()
      #expect(try files(in: folder).isEmpty)
    }
  }

  @Test func `What is in its place is not taken away`() throws {
    try withFolder { folder in
      let output = try ReportOutput(path: folder + "/scores.csv")
      try output.write(Array("one\n".utf8))
      try output.finish()
      output.takeAway()
      #expect(try String(contentsOfFile: folder + "/scores.csv", encoding: .utf8) == "one\n")
      let kept = try ReportOutput(resumable: folder + "/kept.jsonl")
      try kept.write(Array("{}\n".utf8))
      kept.takeAway()
      #expect(try files(in: folder) == ["kept.jsonl.partial", "scores.csv"])
      kept.abandon()
    }
  }

  @Test func `A full disk is told`() throws {
    let output = try ReportOutput(path: "/dev/full")
    #expect(throws: OutputError.cannotWrite(path: "/dev/full", errno: ENOSPC)) {
      try output.write([1])
    }
  }

  private func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

/// Runs `body` with a new empty folder, which is gone afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = NSTemporaryDirectory() + "casenote-\(UUID().uuidString)"
  try FileManager.default.createDirectory(
    atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}
