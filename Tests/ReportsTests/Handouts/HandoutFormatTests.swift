import Foundation
import Indicators
import Support
import Testing
import Training

@testable import Reports

@Suite struct HandoutFormatTests {
  private static let hostile =
    #"«<script>alert('x')</script>» & </blockquote> "]]> {{7*7}} 😀 =cmd|x a b c d e f g h i j"#

  private static func examples() -> [TrainingExample] {
    ["child-observed", "child-observed", "collective-needs", "vague-action"].map {
      TrainingExample(
        indicator: AllIndicators.number(of: $0), passage: MarkedPassage(marked: hostile),
        reason: "<b>reason</b>")
    } + [TrainingExample(indicator: nil, passage: MarkedPassage(marked: hostile), reason: "<i>")]
  }

  private static func handout(_ standing: Handout.Standing = .draft) -> Handout {
    Handout(examples(), standing: standing)
  }

  @Test func noTextOfAPassageIsMarkup() throws {
    let pages = [
      HandoutPage(Self.handout(), version: "1<x>").render(), SlidesPage(Self.handout()).render(),
    ].map { String(decoding: $0, as: UTF8.self) }
    for page in pages {
      #expect(!page.contains("<script"))
      #expect(!page.contains("<b>"))
      #expect(!page.contains("<i>"))
      #expect(!page.contains("<x>"))
      #expect(page.contains("<mark>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</mark> &amp;"))
      let opened = page.matches(of: /<blockquote>/).count
      #expect(opened == page.matches(of: /<\/blockquote>/).count)
      #expect(opened > 0)
    }
  }

  @Test func eachLineOfJSONIsAnObjectWhoseMarksAreInItsText() throws {
    let lines = ExampleLines.render(Self.examples(), .draft).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 5)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let text = Array(try #require(object["text"] as? String).unicodeScalars)
      let marks = try #require(object["marks"] as? [[String: Any]])
      #expect(marks.count == 1)
      for mark in marks {
        let range = try #require(mark["start"] as? Int)..<#require(mark["end"] as? Int)
        let words = String(String.UnicodeScalarView(text[range]))
        #expect(words == mark["text"] as? String)
      }
      #expect(object["standing"] as? String == "draft")
      #expect((object["why"] == nil) == (object["kind"] as? String == "whole"))
    }
  }

  @Test func theStandingIsSaidAtTheHeadOfEveryPageOfEveryFormat() throws {
    let day = try #require(SigningDay("2026-11-21"))
    let standings: [Handout.Standing] = [.draft, .signed(people: 2, from: day, to: day, of: 9)]
    for standing in standings {
      let words = HandoutWording.running(standing)
      #expect(words.contains("not anonymous"))
      #expect(words.contains("DRAFT") == (standing == .draft))
      let page = String(
        decoding: HandoutPage(Self.handout(standing), version: "1").render(), as: UTF8.self)
      #expect(page.contains("<thead role=\"presentation\">"))
      #expect(page.contains("class=\"running\">\(words)</p>"))
      let slides = String(decoding: SlidesPage(Self.handout(standing)).render(), as: UTF8.self)
      #expect(
        slides.matches(of: /<section class="slide"/).count
          == slides.components(separatedBy: "class=\"running\">\(words)</p>").count - 1)
      let file = try HandoutWord(Self.handout(standing), version: "1").render()
      for bytes in [file, try SlidesWord(Self.handout(standing), version: "1").render()] {
        let header = try #require(part("word/header1.xml", of: bytes))
        #expect(header.contains(words))
      }
    }
  }

  @Test func slidesAreTheSameInBothFormats() throws {
    let page = String(decoding: SlidesPage(Self.handout()).render(), as: UTF8.self)
    let count = page.matches(of: /<section class="slide"/).count
    #expect(count > 2)
    let file = try SlidesWord(Self.handout(), version: "1").render()
    for name in partNames(of: file) {
      let text = try #require(part(name, of: file))
      #expect(throws: Never.self, "\(name)") { try WellFormed.check(text) }
    }
    let document = try #require(part("word/document.xml", of: file))
    #expect(document.matches(of: /<w:pageBreakBefore\/>/).count == count - 1)
    #expect(document.contains("w:orient=\"landscape\""))
    for title in page.matches(of: /<h2>([^<]+)<\/h2>/) { #expect(document.contains(title.1)) }
    // From the back of a room.
    let styles = try #require(part("word/styles.xml", of: file))
    #expect(styles.contains("<w:rPrDefault><w:rPr>") && styles.contains("<w:sz w:val=\"41\"/>"))
  }

  @Test func theAnswersAreBehindTheExercisesAndOnlyThere() {
    let page = String(decoding: HandoutPage(Self.handout(), version: "1").render(), as: UTF8.self)
    let parts = page.components(separatedBy: "id=\"exercises\"")
    #expect(parts.count == 2)
    let exercise = parts[1].components(separatedBy: "id=\"answers\"")
    #expect(exercise.count == 2)
    #expect(!exercise[0].contains("<mark>"))
    #expect(exercise[1].contains("<mark>"))
  }
}
