import Foundation
@testable import Records
import Testing

/// Word documents as the text that a reader of them sees.
struct DocumentTests {
  private static let form = """
    Home visit
    Seen: Leo\tand his mother
    in the kitchen.
    What did you see?\tHe reached for her.
    She picked him up.
    What next?\t

    Signed – Å. Öberg
    """

  @Test(arguments: ["form.docx", "form-libreoffice.docx"])
  func aFormOfARealProgram(_ name: String) throws {
    let record = try #require(try read([fixture(name)]).entries.first?.record)
    #expect(record.text == Self.form)
    #expect(record.id == name.fileStem)
  }

  @Test func theSameNoteAsInATable() throws {
    let notes = try read([fixture("notes.jsonl")]).entries.compactMap(\.record)
    let note = try #require(notes.first { $0.id == "A-014" })
    let found = try read([fixture("A-014.docx")]).entries
    #expect(found.map { $0.record?.text } == [note.text])
    #expect(found.map { $0.record?.id } == [note.id])
  }

  @Test(
    arguments: [
      ("<p><r><t>a</t></r></p><p/><p><r><t>b</t></r></p>", "a\n\nb"),
      ("<p><r><t>kept</t></r><del><r><t>gone</t><delText>x</delText></r></del></p>", "kept"),
      ("<p><moveFrom><r><t>old</t></r></moveFrom><moveTo><r><t>new</t></r></moveTo></p>", "new"),
      ("<p><ins><r><t>put in</t></r></ins></p>", "put in"),
      ("<p><r><instrText>PAGE</instrText></r><r><t>3</t></r></p>", "3"),
      (
        "<p><pPr><tabs><tab/></tabs><rPr><del/></rPr></pPr><r><t>a</t><tab/><t>b</t></r></p>",
        "a\tb"
      ),
      ("<p><r><t>a</t><br/><t>b</t><cr/><t>c</t><noBreakHyphen/><t>d</t></r></p>", "a\nb\nc-d"),
      (
        "<p><r><AlternateContent><Choice><t>box</t></Choice><Fallback><t>box</t></Fallback></AlternateContent></r></p>",
        "box"
      ),
      (
        "<p><r><txbxContent><p><r><t>in</t></r></p></txbxContent></r><r><t>out</t></r></p>",
        "\nin\nout"
      ),
      (
        "<p><sdt><sdtPr><showingPlcHdr/></sdtPr><sdtContent><r><t>Click here</t></r></sdtContent></sdt><r><t>!</t></r></p>",
        "!"
      ),
      ("<p><sdt><sdtPr/><sdtContent><r><t>Typed</t></r></sdtContent></sdt></p>", "Typed"),
      (
        "<tbl><tr><tc><p><r><t>a</t></r></p></tc><tc><p><r><t>b</t></r></p><p><r><t>c</t></r></p></tc></tr><tr><tc><p><r><t>d</t></r></p></tc></tr></tbl><p><r><t>e</t></r></p>",
        "a\tb\nc\nd\ne"
      ),
      ("<p><r><t xml:space=\"preserve\"> &lt;q&gt; &#x1F476; </t></r></p>", " <q> 👶 "),
      ("<p>not a run</p>", nil),
    ] as [(String, String?)]) func markup(_ body: String, _ text: String?) throws
  {
    let document = "<document><body>\(body)</body></document>"
    let found = try withFile(
      archive([("word/document.xml", Array(document.utf8))]), named: "n.docx"
    ) { path in try read([path]).entries.map { $0.record?.text } }
    #expect(found == (text.map { [$0] } ?? []))
  }

  @Test func aFolderMixesFormats() throws {
    try withFolder(["b.txt": "plain", "sub/c.csv": "id,text\n1,row\n", "~$open.docx": "lock"]) {
      folder in
      try FileManager.default.copyItem(atPath: fixture("form.docx"), toPath: folder + "/a.docx")
      try FileManager.default.copyItem(
        atPath: fixture("notes-pandas.xlsx"), toPath: folder + "/d.xlsx")
      let ids = try read([folder]).entries.compactMap { $0.record?.id }
      #expect(ids.prefix(3) == ["a", "b", "A-039"])
      #expect(ids.count == 15)
      #expect(ids.last == "1")
    }
  }
}
