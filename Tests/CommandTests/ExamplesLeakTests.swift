import Foundation
import Testing

/// What of the notes may get into a sheet and out of it.
@Suite struct ExamplesLeakTests {
  @Test func noMarkupOrFormulaOfANoteWorksInAnyOutput() throws {
    try Command.inFolder { command in
      let text = """
        =cmd|'/C calc'!A0 lay on a mat <script>alert(1)</script> and she kicked both legs, she \
        smiled at her mother and watched the <img src=x onerror=alert(2)> window for a minute.
        """
      let row = [
        "id": "=1+1", "case": "+cmd|x", "child": "<b>Zed</b>", "agency": "@SUM(1)",
        "type": "javascript:x", "text": text,
      ]
      let line = try JSONSerialization.data(withJSONObject: row)
      try command.write(String(decoding: line, as: UTF8.self) + "\n", to: "notes.jsonl")
      let review = try command.casenote("examples", "notes.jsonl", "--review", "review.csv")
      #expect(review.status == 0, "\(review.error)")
      var cells = SheetCells(try command.read("review.csv"))
      #expect(!cells.rows.isEmpty)
      for cell in cells.rows.joined() {
        #expect(cell.first.map { "=+-@\t\r".contains($0) } != true, "a formula")
      }
      cells.sign(cells.rows.indices)
      try command.write(cells.text, to: "signed.csv")
      for name in ["out.html", "slides.html", "out.jsonl", "out.docx", "slides.docx"] {
        let slides = name.hasPrefix("slides") ? ["--slides"] : []
        let run = try command.casenote(
          ["examples", "notes.jsonl", "--signed", "signed.csv", "-o", name] + slides)
        #expect(run.status == 0, "\(run.error)")
        guard name.hasSuffix("html") else { continue }
        let page = try command.read(name)
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
      }
    }
  }

  /// Cases whose columns name people, and whose notes say those names in many ways.
  private static func export(cases: Int) throws -> (lines: String, names: [String]) {
    let first = ["Callum", "Zofia", "Oluwaseun", "Niamh", "Rajesh", "Ieuan", "Thuy", "Aoife"]
    let last = ["Brodie", "Nowak", "Adeyemi", "O'Shea", "Patel", "Llewellyn", "Nguyen", "Quirke"]
    let sights = [
      "%c lay on a mat by the window and kicked both legs at the rattle.",
      "When the door banged %c cried until mum came and lifted her arms.",
      "%w saw %c crawl under the table and push a red car along the wall.",
      "Mum sang an old song and %c smiled, clapped and reached for her face.",
      "%c hid behind the curtain, looked out at %w and laughed three times.",
      "At the sink %c splashed, pointed to the bubbles and said more to dad.",
      "%c turned away from the spoon and arched when granny came too near.",
      "I asked %c what makes a good day and %c said when nobody shouts.",
      "%c's brother handed over a biscuit; %c broke it and gave half of it back.",
      "This matters because %c cannot move away from an adult who is angry.",
      "I think %c holds her breath at loud voices since she expects more to come.",
      "%w will ring the health visitor by Friday about %c and her weight.",
      "Seen with her nan: %c (born %b) threw the ball to %w and ran after it.",
      "Dad was at work. %c's mum reports that %c is feeding well and sleeps.",
      "%c climbed on the settee, jumped, fell over and looked round for a cuddle.",
      "%c drew a house with four doors and told me that one of them is locked.",
      "Mum picked %c up, spoke softly, and %c settled on her shoulder at once.",
      "%c (%k) lay on the rug at %a and laughed when %k's brother hid behind it.",
      "Nan brought %k home from %s; %c smiled, ran to her and reached for her face.",
      "%c (%h) climbed on a chair by the window, pointed at the bus and shouted for dad.",
    ]
    let known = ["Tiggy", "Zuzu", "Peanut"]
    let streets = ["Mill Lane", "Larch Street", "Long Row"]
    let schools = ["Hartwell Primary School", "Skelby Academy"]
    var lines = ""
    var births: [String] = []
    for number in 0..<cases {
      let child = first[number % first.count]
      let surname = last[number / first.count % last.count]
      let worker = "\(first[(number + 3) % first.count]) \(last[(number + 5) % last.count])"
      let birth = "\(number % 27 + 1)/03/20\(number % 8 + 10)"
      births.append(birth)
      let alias = known[number % known.count]
      let street = "\(number + 2) \(streets[number % streets.count])"
      let school = schools[number % schools.count]
      let hidden = [
        child.map { "\($0)\u{200B}" }.joined(), child.map { "\($0)*" }.joined(),
        "\u{202E}\(String(child.reversed()))\u{202C}",
        child.replacing("o", with: "\u{43E}").replacing("a", with: "\u{430}"),
        "\(child.prefix(2))-\n\(child.dropFirst(2))",
        "\(child.prefix(1))<b></b>\(child.dropFirst())",
      ]
      for visit in 1...2 {
        let name = visit == 1 ? child : "\(child) \(surname)"
        let text = [0, 5, 10, 14].map { step in
          sights[(number * 3 + visit * 5 + step) % sights.count]
            .replacing("%c", with: number % 4 == 0 ? name.uppercased() : name)
            .replacing("%w", with: worker).replacing("%b", with: birth)
            .replacing("%k", with: alias).replacing("%a", with: street)
            .replacing("%s", with: school).replacing("%h", with: hidden[number % hidden.count])
        }.joined(separator: " ")
        let row = [
          "id": "\(number)-\(visit)", "case": "C\(number)", "child": "\(child) \(surname)",
          "author": worker, "age": "\(number % 15 + 1) years", "birth_date": birth,
          "agency": "Agency \(number % 3)",
          "Also Known As": alias, "Home Address": "\(street), Hartwell", "School": school,
          "text": text,
        ]
        lines +=
          String(
            decoding: try JSONSerialization.data(withJSONObject: row, options: .sortedKeys),
            as: UTF8.self) + "\n"
      }
    }
    let turned = first.map { String($0.reversed()) }
    return (lines, first + last + turned + births + known + streets + schools)
  }

  @Test func noStringOfTheIdentifyingColumnsSurvivesInAnyFormat() throws {
    try Command.inFolder { command in
      let (lines, names) = try Self.export(cases: 160)
      try command.write(lines, to: "notes.jsonl")
      let review = try command.casenote(
        "examples", "notes.jsonl", "--review", "review.csv", "--per", "9")
      #expect(review.status == 0, "\(review.error)")
      #expect(review.error.contains("hid a name among signs"), "none was picked")
      var cells = SheetCells(try command.read("review.csv"))
      #expect(cells.rows.count > 9)
      cells.sign(cells.rows.indices)
      try command.write(cells.text, to: "signed.csv")
      var texts = cells.rows.map { $0[cells.column("after")] }
      let deidentified = try command.casenote(
        "deidentify", "notes.jsonl", "-o", "all.jsonl", "--review", "all.csv")
      #expect(deidentified.status == 0, "\(deidentified.error)")
      let all = SheetCells(try command.read("all.csv"))
      // Of a name among signs the sheet of this command tells nothing; examples passes it over.
      texts += all.rows.filter { row in
        !["*", "\u{202E}"].contains { row[all.column("before")].contains($0) }
      }.map { $0[all.column("after")] }
      for name in ["out.html", "slides.html", "out.jsonl", "out.docx", "slides.docx"] {
        let slides = name.hasPrefix("slides") ? ["--slides"] : []
        let run = try command.casenote(
          ["examples", "notes.jsonl", "--signed", "signed.csv", "-o", name] + slides)
        #expect(run.status == 0, "\(run.error)")
        guard name.hasSuffix("docx") else {
          texts.append(try command.read(name))
          continue
        }
        // The program's own reader says what is in a Word file.
        _ = try command.casenote("shard", name, "-o", "\(name)-shards")
        let shards = try FileManager.default.contentsOfDirectory(
          atPath: command.folder.appending(path: "\(name)-shards").path)
        for shard in shards { texts.append(try command.read("\(name)-shards/\(shard)")) }
      }
      for text in texts {
        for name in names {
          #expect(text.range(of: name, options: .caseInsensitive) == nil, "\(name) is left")
        }
      }
    }
  }
}
