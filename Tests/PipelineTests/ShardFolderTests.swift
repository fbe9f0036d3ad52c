import Foundation
import Testing

@testable import Pipeline

struct ShardFolderTests {
  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(arguments: ["new", "new/", "empty", "empty/.", "link"])
  func `It appears when it is finished, for its owner alone`(name: String) throws {
    try withFolder { folder in
      for path in ["empty", "real"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(path)", withIntermediateDirectories: false,
          attributes: [.posixPermissions: 0o755])
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "real")
      let path = "\(folder)/\(name)"
      let shards = try ShardFolder(path: path, count: 11)
      let before = (try? names(in: path)) ?? []
      #expect(before.isEmpty)
      #expect(try names(in: folder).count == 4)
      try shards.finish()
      shards.abandon()
      let found = try names(in: path)
      #expect(found.count == 11)
      #expect(found.first == "shard-0000.jsonl" && found.last == "shard-0010.jsonl")
      #expect(try found.allSatisfy { try mode("\(path)/\($0)") == 0o600 })
      #expect(try mode(path + "/.") == 0o700)
      #expect(try !names(in: folder).contains { $0.contains("partial") })
    }
  }

  @Test func `What is given up leaves nothing`() throws {
    try withFolder { folder in
      let shards = try ShardFolder(path: folder + "/new", count: 3)
      #expect(try names(in: folder).count == 1)
      #expect(try openFiles(in: folder) == 3)
      shards.abandon()
      #expect(try names(in: folder).isEmpty)
      #expect(try openFiles(in: folder) == 0)
    }
  }

  /// How many files below a folder this program holds open.
  private func openFiles(in folder: String) throws -> Int {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: "/proc/self/fd").count {
      (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)"))?.contains(folder)
        == true
    }
  }

  @Test func `What is taken away while it is written never takes its place`() throws {
    try withFolder { folder in
      let path = folder + "/new"
      let shards = try ShardFolder(path: path, count: 3)
      shards.takeAway()
      #expect(try names(in: folder).isEmpty)
      #expect(throws: OutputError.cannotReplace(path: path, errno: ENOENT)) { try shards.finish() }
      shards.abandon()
      #expect(try names(in: folder).isEmpty)
      let whole = try ShardFolder(path: path, count: 3)
      try whole.finish()
      whole.takeAway()
      #expect(try names(in: path).count == 3)
    }
  }

  @Test func `What is there is never mixed up with shards`() throws {
    try withFolder { folder in
      try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/file"))
      for path in [folder, folder + "/file"] {
        #expect(throws: OutputError.notEmpty(path: path)) {
          try ShardFolder(path: path, count: 1)
        }
      }
      #expect(throws: OutputError.cannotOpen(path: folder + "/no/new", errno: ENOENT)) {
        try ShardFolder(path: folder + "/no/new", count: 1)
      }
      #expect(throws: OutputError.cannotOpen(path: "", errno: ENOENT)) {
        try ShardFolder(path: "", count: 1)
      }
      #expect(try names(in: folder) == ["file"])
      // Filled by another while the shards were written.
      let late = try ShardFolder(path: folder + "/late", count: 1)
      try FileManager.default.createDirectory(
        atPath: folder + "/late", withIntermediateDirectories: false)
      try Data("other".utf8).write(to: URL(fileURLWithPath: folder + "/late/file"))
      #expect(throws: OutputError.cannotReplace(path: folder + "/late", errno: ENOTEMPTY)) {
        try late.finish()
      }
      late.abandon()
      #expect(try names(in: folder) == ["file", "late"])
      #expect(try names(in: folder + "/late") == ["file"])
    }
  }
}
