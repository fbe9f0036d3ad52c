import Foundation
import Testing

struct ShardTests {
  /// No id, no case, emoji, CRLF, quotes, lone surrogates, NUL, long numbers, empty text, errors.
  private static let lines = #"""
    {"id": "A-1", "case": "C-1", "text": "👶🏽 Kai kicked both legs.\r\nMum said \"he is fine\"."}
    {"text": "Kai \ud83d kicked.\u0000 Dad was at work."}
    {"id": 123456789012345678901234567890, "case": 1e400, "age": 3, "text": "Babies love routine."}
    {"id": "é\\N\t", "case": "", "date": "2025-03-14", "text": ""}
    {"id": "B-1", "case": "C-1", "birth_date": "2025-01-01", "text": "I saw Kai <b>smile</b> &amp; sleep<br>in his cot."}
    {"id": "B-2", "text": 7}
    not JSON
    []

    """#

  @Test(arguments: [1, 5, 1000])
  func `Scored shards are the scored input in another order`(count: Int) throws {
    try Command.inFolder { command in
      try command.write(ScoreTests.export, to: "notes.csv")
      try command.write(Self.lines, to: "notes.jsonl")
      let ended = try command.casenote(
        "shard", "notes.csv", "notes.jsonl", "-o", "out", "--shards", "\(count)")
      #expect(ended.status == 3)
      #expect(ended.output.isEmpty)
      let shards = count == 1 ? "1 shard" : count == 5 ? "5 shards" : "1,000 shards"
      #expect(
        ended.error.hasSuffix(
          """
          casenote: wrote 9 records to \(shards) of out; 4 could not be read, and each has a line \
          that says so
          casenote: replaced 2 invalid characters in 1 record

          """))
      let once = try command.casenote("score", "notes.csv", "notes.jsonl", "--quiet")
      let apart = try command.casenote("score", "out", "--quiet")
      #expect(once.lines.count == 13)
      #expect(apart.lines.sorted() == once.lines.sorted())
      #expect(apart.status == 3)
      #expect(
        apart.error.split(separator: "\n").sorted() == once.error.split(separator: "\n").sorted())
      // As a cluster's worker reads them: many shards in one stream.
      let stream = try command.shell(
        "cat out/* | \"$CASENOTE\" score --from jsonl --allow-bad-records --quiet -")
      #expect(stream.status == 0)
      #expect(stream.lines.sorted() == once.lines.sorted())
      // Shards are an input like any other.
      let again = try command.casenote(
        "shard", "out", "-o", "again", "--allow-bad-records", "--quiet")
      #expect(again.status == 0)
      #expect(try command.casenote("score", "again").lines.sorted() == once.lines.sorted())
    }
  }

  @Test func `Nothing is scored, and an empty input makes empty shards`() throws {
    try Command.inFolder { command in
      let ended = try command.casenote("shard", "-", "--from", "csv", "-o", "out", "--shards", "2")
      #expect(ended.status == 0)
      #expect(
        ended.error == """
          casenote: standard input: there are no records in it
          casenote: wrote 0 records to 2 shards of out

          """)
      #expect(try command.read("out/shard-0001.jsonl").isEmpty)
    }
  }
  @Test func `Shards are scored under the settings by which they were made`() throws {
    try Command.inFolder { command in
      try command.write(
        """
        columns: {id: Ref, case: Pupil, text: Case Note Detail, date: Seen, author: ~}
        indicators: {self-report: off}

        """, to: "casenote.yaml")
      try command.write(
        """
        Ref,Pupil,Case Note Detail,Seen,author
        A-1,C-1,Mum reports that Kai is fine.,03/04/2025,N
        A-2,C-1,Kai kicked both legs.,13/04/2025,N
        ,C-2,Dad was at work.,14/04/2025,N
        A-4,C-2,one cell too few

        """, to: "notes.csv")
      let sharded = try command.casenote(
        "shard", "notes.csv", "-o", "out", "--shards", "2", "--allow-bad-records")
      #expect(sharded.status == 0, "\(sharded.error)")
      let once = try command.casenote("score", "notes.csv", "--allow-bad-records", "--quiet")
      #expect(once.lines.count == 4 && once.text.contains(#""id": "row-3""#))
      let apart = try command.shell(
        "cat out/* | \"$CASENOTE\" score --from jsonl --allow-bad-records --quiet -")
      #expect(apart.status == 0)
      #expect(apart.lines.sorted() == once.lines.sorted())
    }
  }
}
