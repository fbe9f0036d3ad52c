import Foundation
import Pipeline
import Testing

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
