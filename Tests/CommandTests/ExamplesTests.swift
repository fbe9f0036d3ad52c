import Foundation
import Testing

/// `casenote examples` as a user runs it: a sheet, a signature, a handout.
@Suite struct ExamplesTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpora").standardizedFileURL
  private static let known = corpora.appending(path: "case/records.jsonl").path

  /// Makes a sheet of the known case, signs rows of it, and gives its cells.
  private static func sheet(
    _ command: Command, _ options: [String] = [], sign: Range<Int>? = nil
  ) throws -> SheetCells {
    let run = try command.casenote(["examples", known, "--review", "review.csv"] + options)
    #expect(run.status == 0, "\(run.error)")
    var cells = SheetCells(try command.read("review.csv"))
    cells.sign(sign ?? cells.rows.indices)
    try command.write(cells.text, to: "signed.csv")
    return cells
  }

  @Test func whatNobodyHasReadIsNotWritten() throws {
    try Command.inFolder { command in
      for arguments in [["-o", "examples.html"], []] {
        let run = try command.casenote(["examples", Self.known] + arguments)
        #expect(run.status == 2)
        #expect(run.error.contains("--review review.csv"))
        #expect(run.error.contains("--signed review.csv -o examples.html"))
        #expect(run.error.contains("--unreviewed"))
        #expect(!command.exists("examples.html"))
      }
    }
  }

  @Test func whatWasSignedIsWrittenAndNothingElse() throws {
    try Command.inFolder { command in
      let cells = try Self.sheet(command, sign: 0..<3)
      #expect(cells.rows.count > 6)
      let attributes = try FileManager.default.attributesOfItem(
        atPath: command.folder.appending(path: "review.csv").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      for name in ["out.html", "out.jsonl", "out.docx"] {
        let run = try command.casenote(
          "examples", Self.known, "--signed", "signed.csv", "-o", name)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.error.contains("3 of \(cells.rows.count) passages written"))
        #expect(run.error.contains("\(cells.rows.count - 3) not signed"))
      }
      let lines = try command.read("out.jsonl").split(separator: "\n")
      #expect(lines.count == 3)
      for (row, line) in lines.enumerated() {
        let object = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let after = cells[row, "after"].replacing("«", with: "").replacing("»", with: "")
        #expect(object["text"] as? String == after)
        #expect(object["standing"] as? String == "signed")
        #expect((object["warning"] as? String)?.contains("not anonymous") == true)
      }
      let page = try command.read("out.html")
      #expect(page.contains("De-identified draft, not anonymous."))
      #expect(
        page.contains(
          "1 person read them one by one and signed 3 of \(cells.rows.count), on 21 Nov 2025"))
      #expect(!page.contains("A. Reader"))
      #expect(!page.contains("DRAFT, not reviewed"))
    }
  }

  @Test func aSheetThatWasTamperedWithIsToldRowByRow() throws {
    try Command.inFolder { command in
      var cells = try Self.sheet(command)
      cells[0, "signed on"] = ""
      cells[5, "signed on"] = "1 May 2099"
      cells[6, "signed on"] = "01/01/99"
      cells[1, "after"] += " More."
      cells[2, "before"] = "Something else."
      cells[3, "after"] = "Then Milo «Penhallow» slept."
      cells[3, "changed"] = "yes"
      cells[4, "after"] = "He «slept»."
      cells[4, "changed"] = "yes"
      try command.write(cells.text, to: "signed.csv")
      let run = try command.casenote(
        "examples", Self.known, "--signed", "signed.csv", "-o", "out.html")
      #expect(run.status == 3)
      for words in [
        "row 1: left out: it is signed without a day",
        "row 2: left out: its text after was changed",
        "row 3: left out: its number, point, place, text before",
        "row 4: left out: its text still holds what identifies",
        "row 6: left out: its day is still to come. Write in 'signed on' the day",
        "row 7: left out: its day is before there was a sheet to sign",
      ] {
        #expect(run.error.contains(words), "\(words)")
      }
      #expect(!run.error.contains("row 5"))
      #expect(!run.error.contains("Penhallow"))
      let page = try command.read("out.html")
      #expect(page.contains("He <mark>slept</mark>."))
      #expect(!page.contains("Penhallow"))
    }
  }

  @Test(arguments: [";", "\t", "|"], [true, false])
  func aSheetIsReadWhateverASpreadsheetPutsBetweenItsCells(
    _ separator: String, _ quoted: Bool
  ) throws {
    try Command.inFolder { command in
      let cells = try Self.sheet(command)
      for opening in ["\u{FEFF}", separator == ";" ? "\u{FEFF}sep=;\r\n" : ""] {
        try command.write(
          opening + cells.text(separator: separator, quoted: quoted), to: "signed.csv")
        let run = try command.casenote(
          "examples", Self.known, "--signed", "signed.csv", "-o", "out.jsonl")
        #expect(run.status == 0, "\(run.error)")
        #expect(run.error.contains("\(cells.rows.count) of \(cells.rows.count) passages written"))
      }
    }
  }

  @Test func whatOfTheInputsWasSpoiltOrCannotBeReadIsToldBothTimes() throws {
    try Command.inFolder { command in
      let note =
        "Callum lay on a mat by the window and kicked both legs when mum caf\u{FFFD} sang to him."
      let good =
        "Callum hid behind the curtain, looked out at me and laughed three times. He ran to mum."
      var csv = Array(
        "id,case,child,text\n1,C1,Callum Brodie,\"\(good)\"\n2,C1,Callum Brodie,".utf8)
      csv += Array(note.utf8).split(separator: [0xEF, 0xBF, 0xBD], maxSplits: 1).joined(
        separator: [0xC3, 0x28])
      csv += Array("\n3,C1\n".utf8)
      try Data(csv).write(to: command.folder.appending(path: "notes.csv"))
      let review = try command.casenote(
        "examples", "notes.csv", "--review", "review.csv", "--allow-bad-records", "--encoding",
        "utf-8")
      #expect(review.status == 0, "\(review.error)")
      var cells = SheetCells(try command.read("review.csv"))
      cells.sign(cells.rows.indices)
      try command.write(cells.text, to: "signed.csv")
      let way = [
        "examples", "notes.csv", "--signed", "signed.csv", "-o", "out.html", "--encoding", "utf-8",
      ]
      let signed = try command.casenote(way)
      #expect(signed.status == 3, "\(signed.error)")
      #expect(try command.casenote(way + ["--allow-bad-records"]).status == 0)
      for said in [review.error, signed.error] {
        #expect(said.contains("notes.csv: row 3 (line 4): 2 cells where the header has 4"))
        #expect(said.contains("replaced 1 invalid character in 1 record"))
      }
    }
  }

  @Test func aFormFilledInTwiceMakesRoomForAnother() throws {
    try Command.inFolder { command in
      // So many names that only without them two of a kind are seen to be one.
      let sights = [
        "%c lay down there, %c smiled at mum, %c clapped both hands, %c kicked and laughed.",
        "She splashed at the sink, pointed to the bubbles and laughed at all, then %c ran off.",
      ]
      let names = ["Callum Brodie", "Zofia Nowak", "Rajesh Patel", "Ieuan Llewellyn"]
      var lines = ""
      for (number, name) in names.enumerated() {
        let text = sights[number == 3 ? 1 : 0]
          .replacing("%c", with: name.split(separator: " ")[0])
        lines += #"{"id": "\#(number)", "case": "\#(number)", "child": "\#(name)", "#
        lines += #""text": "\#(text)"}"# + "\n"
      }
      try command.write(lines, to: "notes.jsonl")
      let run = try command.casenote(
        "examples", "notes.jsonl", "--review", "review.csv", "--per", "2", "--indicator",
        "child-observed")
      let cells = SheetCells(try command.read("review.csv"))
      #expect(cells.rows.count == 2, "\(run.error)")
      #expect(run.error.contains("said nearly the same as another once names were gone"))
      #expect(cells.rows.indices.contains { cells[$0, "after"].contains("bubbles") })
    }
  }

  @Test func noCellIsLongerThanASpreadsheetHolds() throws {
    try Command.inFolder { command in
      let text = "Callum lay on a mat by the window and kicked both legs when mum sang to him."
      let id = String(repeating: "9", count: 40_000)
      try command.write(#"{"id": "\#(id)", "text": "\#(text)"}"# + "\n", to: "notes.jsonl")
      let review = try command.casenote("examples", "notes.jsonl", "--review", "review.csv")
      #expect(review.status == 0, "\(review.error)")
      var cells = SheetCells(try command.read("review.csv"))
      #expect(cells.rows.count > 0)
      #expect(cells.rows.joined().allSatisfy { $0.utf16.count <= 32_767 })
      // What was cut is for people; the row can be signed all the same.
      cells.sign(cells.rows.indices)
      try command.write(cells.text, to: "signed.csv")
      let signed = try command.casenote(
        "examples", "notes.jsonl", "--signed", "signed.csv", "-o", "out.html")
      #expect(signed.status == 0, "\(signed.error)")
    }
  }

  @Test func anotherInputOrNoSignatureWritesNothing() throws {
    try Command.inFolder { command in
      _ = try Self.sheet(command)
      try command.write(
        #"{"id": "1", "case": "2", "text": "Another note, of another child, quite long."}"# + "\n",
        to: "other.jsonl")
      let other = try command.casenote(
        "examples", "other.jsonl", "--signed", "signed.csv", "-o", "out.html")
      #expect(other.status == 2)
      #expect(other.error.contains("the inputs have no such text in its place"))
      let unsigned = try command.casenote(
        "examples", Self.known, "--signed", "review.csv", "-o", "out.html")
      #expect(unsigned.status == 2)
      #expect(unsigned.error.contains("nothing was signed"))
      #expect(!command.exists("out.html"))
      #expect(try !command.hasFile("out.html"))
    }
  }

  @Test func aDraftSaysSoOnEveryPage() throws {
    try Command.inFolder { command in
      for options in [[], ["--slides"]] {
        let run = try command.casenote(
          ["examples", Self.known, "--unreviewed", "-o", "draft.html"] + options)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.error.contains("nobody has signed"))
        let page = try command.read("draft.html")
        let warnings = page.matches(of: /class="running">DRAFT, not reviewed/).count
        let slides = page.matches(of: /<section class="slide"/).count
        #expect(warnings == (options.isEmpty ? 1 : slides))
        #expect(warnings > 0)
        #expect(page.contains("Content-Security-Policy"))
        for outside in ["http://", "https://", "<script", "@import", "url(", " onclick"] {
          #expect(!page.contains(outside), "\(outside)")
        }
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
      }
    }
  }

  @Test func theSameOptionsGiveTheSameBytesHoweverTheyAreReadAndByHowMany() throws {
    try Command.inFolder { command in
      let notes = try String(contentsOfFile: Self.known, encoding: .utf8)
      let options = ["--review", "a.csv", "--per", "3", "--seed", "9", "--jobs", "1"]
      #expect(try command.casenote(["examples", Self.known] + options).status == 0)
      let ways: [(String, [String])] = [
        ("b.csv", [Self.known, "--jobs", "3"]), ("c.csv", ["-", "--jobs", "2"]),
      ]
      for (name, way) in ways {
        let run = try command.casenote(
          ["examples"] + way + ["--review", name, "--per", "3", "--seed", "9"], input: notes)
        #expect(run.status == 0, "\(run.error)")
        #expect(try command.read(name) == command.read("a.csv"))
      }
      let piped = try command.shell(
        "cat '\(Self.known)' | $CASENOTE examples - --review d.csv --per 3 --seed 9")
      #expect(piped.status == 0, "\(piped.error)")
      #expect(try command.read("d.csv") == command.read("a.csv"))
    }
  }

  @Test func oneIndicatorOrThemeCanBeAskedFor() throws {
    try Command.inFolder { command in
      let cells = try Self.sheet(command, ["--indicator", "child-observed", "--theme", "plans"])
      let points = Set(cells.rows.map { $0[cells.column("point")] })
      #expect(points.contains("child-observed"))
      #expect(
        points.isSubset(of: [
          "child-observed", "vague-action", "outcome-action", "drift", "escalation", "multi-agency",
          "agency-missing", "closure-plan",
        ]))
    }
  }

  @Test(arguments: [
    (["--review", "a.txt"], "a.txt: the sheet is written as .csv"),
    (["--review", "there.csv"], "there.csv: there is such a file, and it may be signed"),
    (["--unreviewed", "-o", "a.pdf"], "a.pdf: examples are written as .html, .docx or .jsonl"),
    (["--unreviewed", "-o", "a.jsonl", "--slides"], "slides are written as .html or .docx"),
    (["--unreviewed"], "--unreviewed needs a file"),
    (["--signed", "there.csv"], "--signed needs a file"),
    (["--signed", "none.csv", "-o", "a.html"], "none.csv"),
    (["--signed", "there.csv", "-o", "a.html"], "it has no column 'seal (do not change)'"),
    (["--signed", "there.csv", "-o", "a.html", "--per", "2"], "leave --indicator"),
    (["--review", "a.csv", "--unreviewed"], "give one of them"),
    (["--review", "a.csv", "--per", "0"], "--per must be from 1 to 20"),
    (["--review", "a.csv", "--theme", "childe"], "no theme 'childe'"),
    (["--review", "a.csv", "--indicator", "child-voise"], "Did you mean 'child-voice'?"),
  ])
  func whatCannotBeUsedIsRefused(_ options: [String], _ words: String) throws {
    try Command.inFolder { command in
      try command.write("x,y\n1,2\n", to: "there.csv")
      let run = try command.casenote(["examples", Self.known] + options)
      #expect(run.status == 2)
      #expect(run.error.contains(words), "\(run.error)")
      #expect(try !command.hasFile("a."))
    }
  }
}
