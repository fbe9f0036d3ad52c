import Foundation
import Support
import Testing

/// `casenote report` as a user runs it.
@Suite struct ReportTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpora").standardizedFileURL
  private static let known = corpora.appending(path: "case/records.jsonl").path
  private static let export = corpora.appending(path: "example/export.csv").path

  @Test func theKnownCaseBecomesAReport() throws {
    try Command.inFolder { command in
      let run = try command.casenote("report", Self.known, "-o", "audit.html")
      #expect(run.status == 0, "\(run.error)")
      let page = try command.read("audit.html")
      #expect(page.contains("Callum Penhallow"))
      #expect(page.contains("set again, not evidenced as done"))
      #expect(page.contains("<h4>Longest times without a record of seeing the child</h4>"))
      // No note of the case has markup, so none of ours may have become text.
      #expect(!page.contains("&lt;"))
      let attributes = try FileManager.default.attributesOfItem(
        atPath: command.folder.appending(path: "audit.html").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func noMarkupOfANoteIsMarkupAndNoAuthorAppears() throws {
    try Command.inFolder { command in
      let row: [String: String] = [
        "id": "<script>alert(1)</script>", "case": "=cmd|'/C calc'!A0", "team": "\"><img src=x>",
        "agency": "<b>", "type": "javascript:x", "date": "</td>", "author": "Wilhelmina Nobody",
        "text": "Mum says <script>alert('x')</script> he is well. HV to <b>ring</b> by 3 May.",
      ]
      let line = try JSONSerialization.data(withJSONObject: row)
      try command.write(String(decoding: line, as: UTF8.self) + "\n", to: "notes.jsonl")
      for name in ["audit.html", "audit.md", "audit.docx", "audit.xlsx"] {
        #expect(try command.casenote("report", "notes.jsonl", "-o", name).status == 0)
        let report =
          name.hasSuffix("x")
          ? markup(ofOffice: try command.bytes(of: name)) : try command.read(name)
        #expect(!report.contains("<script"))
        #expect(!report.contains("<img"))
        #expect(!report.contains("<b>ring"))
        #expect(!report.contains("Nobody"))
        // What begins like a formula is text in a workbook.
        #expect(!report.contains("<f>") && !report.contains("<f "))
      }
      #expect(try command.read("audit.html").contains("=cmd|&#39;/C calc&#39;!A0"))
    }
  }

  @Test func oneReadingMakesSeveralFiles() throws {
    try Command.inFolder { command in
      let run = try command.casenote(
        "report", Self.known, "-o", "audit.html", "-o", "audit.docx", "-o", "audit.md",
        "-o", "audit.xlsx", "--briefing", "briefing.docx")
      #expect(run.status == 0, "\(run.error)")
      for name in ["audit.html", "audit.docx", "audit.md", "audit.xlsx", "briefing.docx"] {
        let attributes = try FileManager.default.attributesOfItem(
          atPath: command.folder.appending(path: name).path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
      let audit = text(ofWord: try command.bytes(of: "audit.docx"))
      for words in ["Case W", "Callum Penhallow", "set again, not evidenced as done"] {
        #expect(audit.contains(words), "\(words)")
      }
      // A briefing is published: it names and quotes nobody.
      let briefing = text(ofWord: try command.bytes(of: "briefing.docx"))
      #expect(briefing.contains("What can you do now?"))
      for words in ["Callum", "Milo", "W-0", "Case W"] { #expect(!briefing.contains(words)) }
    }
  }

  @Test func thePageStandsForItself() throws {
    try Command.inFolder { command in
      _ = try command.casenote("report", Self.export, "-o", "audit.html", "--allow-bad-records")
      let page = try command.read("audit.html")
      #expect(page.contains("Content-Security-Policy"))
      for outside in ["http://", "https://", "<script", "@import", "url(", " onclick"] {
        #expect(!page.contains(outside), "\(outside)")
      }
      let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
    }
  }

  @Test func theSameOptionsGiveTheSameBytesForAnyNumberOfWorkers() throws {
    try Command.inFolder { command in
      for (name, jobs) in [("a.html", "1"), ("b.html", "2")] {
        let run = try command.casenote(
          "report", Self.export, "-o", name, "--jobs", jobs, "--sample", "4", "--seed", "9", "--by",
          "agency")
        #expect(run.status == 3)
      }
      #expect(try command.read("a.html") == command.read("b.html"))
      #expect(try command.read("a.html").contains("seed 9, "))
    }
  }

  @Test func casesAuditedBeforeAreNotDrawnAgain() throws {
    try Command.inFolder { command in
      let rows = (1...6).map { #"{"id": "\#($0)", "case": "C\#($0)", "text": "Dad was at work."}"# }
      try command.write(rows.joined(separator: "\n") + "\n", to: "notes.jsonl")
      try command.write("C2\r\n C5 \nC9\n", to: "before.txt")
      let run = try command.casenote(
        "report", "notes.jsonl", "-o", "audit.md", "--exclude", "before.txt")
      #expect(run.status == 0, "\(run.error)")
      let report = try command.read("audit.md")
      let sheets = report.matches(of: /## Case (C\d)/).map { String($0.1) }
      #expect(sheets == ["C1", "C3", "C4", "C6"])
      #expect(report.contains("Left out of the draw as asked: 2 cases"))
    }
  }

  @Test func theLastReportIsComparedWith() throws {
    try Command.inFolder { command in
      _ = try command.casenote("report", Self.known, "-o", "last.html")
      let same = try command.casenote(
        "report", Self.known, "-o", "audit.html", "--against", "last.html")
      let before = try command.read("last.html")
      let over = try command.casenote(
        "report", Self.known, "-o", "./last.html", "--against", "last.html")
      #expect(over.status == 2 && over.error.contains("this is an input, and would be lost"))
      #expect(try command.read("last.html") == before)
      #expect(same.status == 0)
      #expect(try command.read("audit.html").contains("the same version of the rules"))
      let other = try command.casenote(
        "report", Self.known, "-o", "audit.html", "--against", "last.html", "--model", "none")
      #expect(try command.read("audit.html").contains("Not the same rules"))
      #expect(other.error.contains("made by other rules"))
    }
  }

  @Test func whatChangedInACaseIsTold() throws {
    try Command.inFolder { command in
      let first = #"{"id": "1", "case": "<A>", "text": "Dad was at work."}"#
      let later = #"{"id": "2", "case": "<A>", "text": "I met Dad, Callum Reed, at his flat."}"#
      try command.write(first + "\n", to: "first.jsonl")
      try command.write(first + "\n" + later + "\n", to: "both.jsonl")
      _ = try command.casenote("report", "first.jsonl", "-o", "last.html")
      let run = try command.casenote(
        "report", "both.jsonl", "-o", "audit.html", "-o", "audit.md", "--against", "last.html")
      #expect(run.status == 0, "\(run.error)")
      let told =
        "Are the father and other men known, met and heard? "
        + "Then evidenced in none of 1, now in 1 of 2 records."
      #expect(try command.read("audit.html").contains(told))
      #expect(try command.read("audit.md").contains("| &lt;A&gt; | 1 | 2 | \(told)"))
    }
  }

  @Test func progressIsShownWhenAskedFor() throws {
    try Command.inFolder { command in
      for mode in ["always", "never", "auto"] {
        let run = try command.casenote(
          "report", Self.known, "-o", "audit.html", "--progress", mode, "--quiet")
        #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
      }
      #expect(try command.casenote("report", "x", "--progress", "often").status == 2)
    }
  }

  @Test(arguments: [
    (["-o", "audit.txt"], "audit.txt: a report is written as .html, .docx, .xlsx or .md"),
    (["--briefing", "b.html"], "--briefing b.html: it is written as .docx"),
    ([], "Say what to write"),
    (["-o", "audit.html", "--by", "author"], "--by author: a sample is drawn by team"),
    (["-o", "audit.html", "--against", "none.html"], "none.html: cannot be read"),
    (["-o", "audit.html", "--sample", "2000"], "--sample must be from 0 to 1000"),
  ])
  func whatCannotBeUsedIsRefused(_ options: [String], _ words: String) throws {
    try Command.inFolder { command in
      let run = try command.casenote(["report", Self.known] + options)
      #expect(run.status == 2)
      #expect(run.error.contains(words), "\(run.error)")
      #expect(!command.exists("audit.html"))
    }
  }

  @Test func anEmptyInputIsAReportOfNothing() throws {
    try Command.inFolder { command in
      try command.write("", to: "notes.jsonl")
      let run = try command.casenote("report", "notes.jsonl", "-o", "audit.html")
      #expect(run.status == 0, "\(run.error)")
      #expect(
        try command.read("audit.html").contains("<p class=\"note\">No record names a case.</p>"))
    }
  }
}
