import Foundation
import Testing

/// `casenote deidentify` as a user runs it.
@Suite struct DeidentifyTests {
  private static let export = """
    Case Note ID,Person ID,Forename,Surname,DOB,Address,NHS No,Mother,Contact Date,Worker,Worker Role,Case Note
    N-1,C104455,Tia,Marsh,10/08/2024,"14 Mill Lane, Hartwell, LS8 4AB",943 476 5919,Kelly Marsh,12/03/2025,Jo Okafor,Social Worker,"Ty held Tia at 14 mill lane. NHS 9434765919. kel rang on 14/03/2025."
    Marsh-2,C104455,Tia,Marsh,10/08/2024,"14 Mill Lane, Hartwell, LS8 4AB",943 476 5919,Kelly Marsh,20/03/2025,Jo Okafor,Social Worker,"=1+1 Mr Ty Reed (mum's partner) was out. One of twins."
    N-3,C200000,Ava,Khan,01/02/2020,"2 Long Row, Batley",,Sana Khan,20/03/2025,Jo Okafor,Social Worker,"Ava drew a house. Jo to ring Ty. We saw Lantern."

    """

  @Test func recordsComeBackInOrderWithoutWhoTheyAreAbout() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "export.csv")
      let run = try command.casenote("deidentify", "export.csv", "-o", "draft.jsonl")
      #expect(run.status == 0, "\(run.error)")
      #expect(run.error.contains("a de-identified draft, not anonymous"))
      #expect(run.error.contains("go by row-N"))
      let lines = try command.read("draft.jsonl").split(separator: "\n")
      #expect(
        lines == [
          #"{"id": "N-1", "text": "[Mother's partner] held [Child A, 7 months] at [address]. NHS [NHS number]. [Mother] rang on [Day 2]."}"#,
          #"{"id": "row-2", "text": "=1+1 [Mother's partner] (mum's partner) was out. One of twins."}"#,
          #"{"id": "N-3", "text": "[Child A, 5 years] drew a house. [Social Worker 1] to ring [Person 1]. We saw Lantern."}"#,
        ])
      let attributes = try FileManager.default.attributesOfItem(
        atPath: command.folder.appending(path: "draft.jsonl").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try !command.hasFile(".casenote"))
    }
  }

  @Test func aPipeAndAnyNumberOfWorkersGiveTheSame() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "export.csv")
      let file = try command.casenote("deidentify", "export.csv", "--jobs", "1")
      let pipe = try command.casenote(["deidentify", "-", "--jobs", "4"], input: Self.export)
      #expect(file.status == 0 && pipe.status == 0, "\(pipe.error)")
      #expect(file.output == pipe.output && !file.output.isEmpty)
      let text = try command.casenote(["deidentify", "-"], input: "We saw Zuzanna.")
      #expect(text.lines == [#"{"id": "row-1", "text": "We saw [Person 1]."}"#])
    }
  }

  @Test func theSheetShowsWhatWasKeptAndRunsNoFormula() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "export.csv")
      let run = try command.casenote("deidentify", "export.csv", "--review", "sheet.csv")
      #expect(run.status == 0, "\(run.error)")
      let sheet = try command.read("sheet.csv")
      #expect(sheet.hasPrefix("\u{FEFF}record,before,after,"))
      #expect(sheet.contains(",Lantern,"))
      #expect(sheet.contains("twins or more"))
      for cell in sheet.split(whereSeparator: { ",\r\n".contains($0) }) {
        #expect(!cell.hasPrefix("=") && !cell.hasPrefix("\"="), "\(cell)")
      }
      let attributes = try FileManager.default.attributesOfItem(
        atPath: command.folder.appending(path: "sheet.csv").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func aBadRecordHasALineAndTheRunGoesOn() throws {
    try Command.inFolder { command in
      try command.write(
        "id,child,text\n1,Tia Marsh,Tia slept.\n2,Tia Marsh\n3,Tia Marsh,Marsh slept.\n",
        to: "export.csv")
      let run = try command.casenote("deidentify", "export.csv")
      #expect(run.status == 3)
      #expect(run.lines.count == 3)
      #expect(run.lines[1].hasPrefix(#"{"id": null, "error": "#))
      #expect(!run.text.contains("Marsh") && !run.error.contains("Marsh"))
      #expect(try command.casenote("deidentify", "export.csv", "--allow-bad-records").status == 0)
    }
  }

  @Test func whatWasSpoiltIsToldAsScoreDoes() throws {
    try Command.inFolder { command in
      let notes = Data("id,text\nA-1,Mum didnâ€™t kick\nA-2,Caf".utf8) + [0xFF] + Data("\n".utf8)
      try notes.write(to: command.folder.appending(path: "notes.csv"))
      let options = ["notes.csv", "--encoding", "utf-8"]
      func told(_ run: Ended) -> [Substring] {
        run.error.split(separator: "\n").filter { $0.contains("spoilt") || $0.contains("invalid") }
      }
      let score = try command.casenote(["score"] + options)
      let draft = try command.casenote(["deidentify"] + options)
      #expect(told(score).count == 2)
      #expect(told(draft) == told(score))
    }
  }

  @Test func theNamesOfFilesGoNowhere() throws {
    try Command.inFolder { command in
      try command.write("We saw Tamsin Okonkwo.", to: "Tamsin Okonkwo 2016-07-03 visit.txt")
      try command.write("We saw Tamsin Okonkwo.", to: "note-17.txt")
      try command.write("We saw nobody.", to: "visit xanthor.txt")
      try command.write("id,text\n1,Slept.\n2\n", to: "Tamsin Smithson.csv")
      let run = try command.casenote(
        "deidentify", "Tamsin Okonkwo 2016-07-03 visit.txt", "note-17.txt", "Tamsin Smithson.csv",
        "visit xanthor.txt")
      #expect(run.lines.count == 5)
      #expect(run.lines[4].hasPrefix(#"{"id": "file-4", "#))
      #expect(!run.text.contains("Tamsin") && !run.text.contains("Smithson"))
      #expect(run.lines[0].hasPrefix(#"{"id": "file-1", "#))
      #expect(run.lines[1].hasPrefix(#"{"id": "note-17", "#))
      #expect(run.lines[3].hasSuffix(#""source": {"file": 3, "row": 2}}"#))
    }
  }

  @Test func whatCannotBeIsRefused() throws {
    try Command.inFolder { command in
      try command.write(Self.export, to: "export.csv")
      let refused: [[String]] = [
        ["deidentify", "export.csv", "-o", "export.csv"],
        ["deidentify", "export.csv", "--review", "sheet.txt"],
        ["deidentify", "export.csv", "-o", "a.csv"], ["deidentify", "export.csv", "-o", "a.xlsx"],
        ["deidentify", "export.csv", "-o", "draft"],
        ["deidentify", "export.csv", "-o", "a.csv", "--review", "a.csv"],
        ["deidentify", "export.csv", "--format", "xml"], ["deidentify", "none.csv"],
        ["deidentify", "export.csv", "--jobs", "0"],
        ["deidentify", "export.csv", "--review", "signed.csv"],
      ]
      try command.write("signed", to: "signed.csv")
      for arguments in refused {
        let run = try command.casenote(arguments)
        #expect(run.status == 2, "\(arguments)")
        #expect(run.output.isEmpty && !run.error.isEmpty)
      }
      #expect(try command.read("export.csv") == Self.export)
      #expect(try command.read("signed.csv") == "signed")
      #expect(try !command.hasFile("a.csv") && !command.hasFile("a.jsonl"))
      let named = try command.casenote("deidentify", "export.csv", "-o", "a.csv")
      #expect(named.error.contains("Name a file ending in .jsonl, or - for standard output."))
    }
  }

  @Test func anInputWithoutRecordsIsSaidAndNothingElse() throws {
    try Command.inFolder { command in
      try command.write("id,text\n", to: "export.csv")
      let score = try command.casenote("score", "export.csv", "-o", "scores.jsonl")
      let run = try command.casenote("deidentify", "export.csv", "-o", "draft.jsonl")
      #expect(run.status == 0 && run.status == score.status)
      #expect(run.error == score.error && !run.error.isEmpty)
      #expect(try command.read("draft.jsonl").isEmpty)
    }
  }
}
