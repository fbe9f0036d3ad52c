import Foundation
import Testing

@testable import Records

/// Files and folders by their paths.
@Suite struct PathTests {
  /// Each entry with its file, relative to the folder, its row and its id.
  private func places(_ source: RecordSource, in folder: String) throws -> [String] {
    var places: [String] = []
    while let batch = try source.nextBatch() {
      batch.forEachRecord { entry in
        switch entry {
        case .record(let record):
          let file = record.source.file.dropFirst(folder.count + 1)
          places.append("\(file) \(record.source.row) \(record.id): \(record.text)")
        case .failure(let error):
          places.append(String(error.description.dropFirst(folder.count + 1)))
        }
      }
    }
    return places
  }

  private let files = [
    "b.csv": "id,text\nB1,b one\n,b two\n",
    "a/z.txt": "plain, text\n",
    "a/B.TXT": "upper",
    "a.jsonl": "{\"text\":\"j\"}\n[\n",
    "c.tsv": "text\tid\nt\tT1\n",
    "d.ndjson": "",
    "e.export": "{\"text\":\"told by content\"}",
    ".hidden": "no",
    "a/.git/config.txt": "no",
  ]

  @Test func aFolderIsReadInTheOrderOfItsPaths() throws {
    try withFolder(files) { folder in
      let source = try RecordSource(paths: [folder])
      #expect(
        try places(source, in: folder) == [
          "a.jsonl 1 row-1: j",
          """
          a.jsonl: row 2 (line 2): not valid JSON at byte 2 of the line: the line ends too soon
          """,
          "a/B.TXT 1 B: upper",
          "a/z.txt 1 z: plain, text\n",
          "b.csv 1 B1: b one",
          "b.csv 2 row-2: b two",
          "c.tsv 1 T1: t",
          "e.export 1 row-1: told by content",
        ])
      #expect(
        source.notices.map(\.description) == ["\(folder)/d.ndjson: there are no records in it"])
      #expect(source.totalBytes == source.bytesRead)
      #expect(source.totalBytes == 95)
    }
  }

  @Test func filesAreReadInTheOrderGiven() throws {
    try withFolder(files) { folder in
      let paths = ["c.tsv", "a/B.TXT", "c.tsv"].map { folder + "/" + $0 }
      let source = try RecordSource(paths: paths)
      #expect(
        try places(source, in: folder) == ["c.tsv 1 T1: t", "a/B.TXT 1 B: upper", "c.tsv 1 T1: t"])
      let asText = try RecordSource(paths: [paths[0]], options: InputOptions(format: .text))
      #expect(try places(asText, in: folder) == ["c.tsv 1 c: text\tid\nt\tT1\n"])
    }
  }

  @Test func whatAnUnfinishedRunHasLeftIsNoInput() throws {
    let left = [
      "out.jsonl.partial", "out.partial", "out.jsonl.partial-aB3xY9", "out.xlsx.partial-aB3xY9",
      "out.xlsx.partial-aB3xY9.rows-000000/sheet", "shards.partial-aB3xY9/shard-0000.jsonl",
      "shards.partial-aB3xY9.gone/shard-0000.jsonl",
    ]
    let notes = [
      "a partial.txt", "b.partial-review.txt", "c.partial-aB3xY", "d.partial.txt",
      "partial-aB3xY9.txt",
    ]
    let files = Dictionary(uniqueKeysWithValues: (left + notes).map { ($0, "{\"text\": \"no\"}") })
    try withFolder(files) { folder in
      let source = try RecordSource(paths: [folder])
      #expect(source.paths == notes.map { "\(folder)/\($0)" })
      #expect(source.notices.isEmpty)
      // By its own name it is read as any file.
      #expect(try RecordSource(paths: ["\(folder)/out.jsonl.partial"]).paths.count == 1)
    }
  }

  @Test func aLinkIsFollowedToAFileButNotToAFolder() throws {
    try withFolder(["a/z.txt": "z"]) { folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: folder + "/link.txt", withDestinationPath: folder + "/a/z.txt")
      try files.createSymbolicLink(atPath: folder + "/a/back", withDestinationPath: folder)
      let source = try RecordSource(paths: [folder + "/"])
      #expect(try places(source, in: folder) == ["a/z.txt 1 z: z", "link.txt 1 link: z"])
    }
  }

  @Test(arguments: [
    ("missing.csv", "/missing.csv: cannot be opened: there is no such file or folder"),
    ("empty", "/empty: there is no file in this folder"),
    (
      "x.dat",
      """
      /x.dat: neither its name nor its content tells what it holds; say so with --from csv, tsv, \
      jsonl, text, xlsx or docx
      """
    ),
    (
      "bad.csv",
      "/bad.csv: no header names the text of the notes; name that column in a mapping file (--map)."
    ),
    ("good.txt/x", "/good.txt/x: cannot be opened: Not a directory"),
  ]) func refusedBeforeAnythingIsRead(_ name: String, _ message: String) throws {
    let files = [
      "good.txt": "a", "x.dat": "PK", "bad.csv": "id,name\n1,Leo\n",
      "empty/.hidden": "",
    ]
    try withFolder(files) { folder in
      let error = #expect(throws: InputError.self) {
        try RecordSource(paths: [folder + "/good.txt", folder + "/" + name])
      }
      #expect(error?.description == folder + message)
    }
  }

  @Test func standardInputIsReadOnce() {
    let error = #expect(throws: InputError.self) { try RecordSource(paths: ["-", "-"]) }
    #expect(error == .standardInputTwice)
    #expect(
      error?.description == "standard input can be read only once, but '-' was given twice")
  }

  @Test func aMappingFileIsReadByItsPath() throws {
    let files = [
      "map.yaml": "# ours: theirs\ntext: Was sagt's\n", "a.csv": "Was sagt's,Note\na,b\n",
    ]
    try withFolder(files) { folder in
      let mapping = try ColumnMapping(path: folder + "/map.yaml")
      let source = try RecordSource(
        paths: [folder + "/a.csv"], options: InputOptions(mapping: mapping))
      #expect(try places(source, in: folder) == ["a.csv 1 row-1: a"])
      let error = #expect(throws: InputError.self) { try ColumnMapping(path: folder + "/none") }
      #expect(error == .cannotOpen(file: folder + "/none", .missing))
    }
  }
}
