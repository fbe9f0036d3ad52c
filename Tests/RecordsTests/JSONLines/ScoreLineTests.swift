import Testing

@testable import Records

/// Lines of scores that are given as notes.
@Suite struct ScoreLineTests {
  private static let ending = #""version": "1", "content": "00d1ffc2a6b9a5e4""#
  private static let words = """
    this is a line of scores, as casenote writes them, and no note; give the notes themselves, and \
    keep scores in another folder
    """

  @Test(arguments: [
    #"{"id": "A-1", "score": null, "notScored": "empty", "findings": [], \#(ending)}"#,
    #"{\#(ending), "findings": [{"indicator": "a", "text": "Mum said"}], "notEvaluated": []}"#,
    // Though a column of it is not as it should be in a score.
    #"{"case": "\ud83d", "findings": [], \#(ending), "Note": 1}"#,
  ]) func scoresAreNoNotes(_ line: String) throws {
    #expect(try summaries(of: line, .jsonl) == ["notes: row 1 (line 1): \(Self.words)"])
    #expect(
      try summaries(of: line, .jsonl, mapping: ColumnMapping([.text: "Said"]))
        == ["notes: row 1 (line 1): \(Self.words)"])
  }

  @Test(arguments: [
    (#"{"text": "Kai ran.", "findings": [], \#(ending)}"#, "text=Kai ran."),
    (#"{"findings": "none", "version": "1", "content": "Kai ran."}"#, "text=Kai ran."),
    (#"{"findings": [], "content": "Kai ran."}"#, "text=Kai ran."),
    (#"{"version": "1", "content": "Kai ran."}"#, "text=Kai ran."),
    (#"{"x": {"findings": []}, "version": "1", "content": "Kai ran."}"#, "text=Kai ran."),
  ]) func notesAreNoScores(_ line: String, _ summary: String) throws {
    #expect(try summaries(of: line, .jsonl) == [summary])
  }

  @Test func aShardCarriesTheError() throws {
    let parts = ReadError.Fault.scored.parts
    #expect(parts.details.isEmpty && ReadError.Fault(name: parts.name, details: [:]) == .scored)
  }
}
