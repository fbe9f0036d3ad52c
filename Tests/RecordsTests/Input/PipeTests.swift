import Foundation
import Testing

@testable import Records

/// What has arrived is handed out while the writer still holds the other end.
@Suite struct PipeTests {
  /// Both ends of a pipe; the reading end is read by path, as a shell's process substitution is.
  private static func withPipe(
    _ format: RecordFormat?, _ body: (RecordSource, FileHandle) throws -> Void
  ) throws {
    let pipe = Pipe()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let source = try RecordSource(paths: [path], options: InputOptions(format: format))
    #expect(source.totalBytes == nil)
    try body(source, pipe.fileHandleForWriting)
  }

  /// The texts of the next batch.
  private static func texts(_ source: RecordSource) throws -> [String] {
    var texts: [String] = []
    try source.nextBatch()?.forEachRecord { texts.append($0.record?.text ?? "failure") }
    return texts
  }

  @Test(arguments: [nil, RecordFormat.jsonl]) func jsonLines(_ format: RecordFormat?) throws {
    try Self.withPipe(format) { source, writer in
      try writer.write(contentsOf: Data("{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"te".utf8))
      #expect(try Self.texts(source) == ["a", "b"])
      try writer.write(contentsOf: Data("xt\":\"c\"}\n".utf8))
      #expect(try Self.texts(source) == ["c"])
      try writer.write(contentsOf: Data("{\"text\":\"d\"}".utf8))
      try writer.close()
      #expect(try Self.texts(source) == ["d"])
      #expect(try Self.texts(source) == [])
      #expect(source.bytesRead == 51)
      #expect(source.notices.isEmpty)
    }
  }

  @Test(arguments: [nil, RecordFormat.csv]) func table(_ format: RecordFormat?) throws {
    try Self.withPipe(format) { source, writer in
      try writer.write(contentsOf: Data("id,text\n1,\"a\nb\"\n2,\"c".utf8))
      #expect(try Self.texts(source) == ["a\nb"])
      try writer.write(contentsOf: Data("\nd\"\n".utf8))
      #expect(try Self.texts(source) == ["c\nd"])
      try writer.write(contentsOf: Data("3,x\"\n4,\"y\"z\n".utf8))
      #expect(try Self.texts(source) == ["x\"", "failure"])
      try writer.close()
      #expect(try Self.texts(source) == [])
    }
  }

  @Test func headerAlone() throws {
    try Self.withPipe(.csv) { source, writer in
      try writer.write(contentsOf: Data("id,text\n".utf8))
      try writer.close()
      #expect(try Self.texts(source) == [])
      #expect(try Self.texts(source) == [])
      #expect(source.notices.count == 1)
    }
  }
}
