import Foundation
import Testing

@testable import Records

/// What is said of an input before it is read.
@Suite struct InputDescriptionTests {
  @Test(
    arguments: [
      ("a.csv", "Note;Autor;Body\n", RecordFormat.csv, ";", ["Note=text", "Autor=-", "Body=text"]),
      ("a.dat", "text\tx\n", .tsv, "\t", ["text=text", "x=-"]),
      ("a.csv", "x\n", .csv, ",", ["x=-"]),
      ("a.dat", "{\"text\":\"a\"}", .jsonl, nil, []),
      ("a.txt", "id,text\n", .text, nil, []),
    ] as [(String, String, RecordFormat, Character?, [String])]) func descriptions(
      _ name: String, _ content: String, _ format: RecordFormat, _ delimiter: Character?,
      _ headers: [String]
    ) throws
  {
    try withFolder([name: content]) { folder in
      let description = try InputDescription(path: folder + "/" + name)
      #expect(description.file == folder + "/" + name)
      #expect(description.format == format)
      #expect(description.delimiter == delimiter)
      #expect(
        description.headers.map { "\($0.name)=\($0.column?.rawValue ?? "-")" } == headers)
    }
  }

  @Test func aFolderIsNoInput() throws {
    try withFolder(["a.txt": "a"]) { folder in
      let error = #expect(throws: InputError.self) { try InputDescription(path: folder) }
      #expect(error?.description == "\(folder): cannot be read: Is a directory")
    }
  }
}
