import Indicators
import RecordingQuality
import Records
import Scoring
import Support
import Testing
import TextCore

/// A note so long that what was listed of its sentences is forgotten on the way.
struct LongNoteTests {
  private static let paragraph = """
    He fed well. Is he sleeping? Dad held him and he looked up at dad's face. Mum said he is no \
    trouble. The plan will be reviewed soon. She seems fine. I wonder what it is like for him.
    """

  /// Equal paragraphs are found to be equal; the first and the last stand beside others.
  @Test func givesEqualReasonsForEqualParagraphs() throws {
    let count = 700
    let text = Array(repeating: Self.paragraph, count: count).joined(separator: "\n\n")
    let score = try SharedScorer.withWorker {
      $0.score(Record(id: "x", text: text, columns: [:]))
    }
    let stride = UInt32(Self.paragraph.utf8.count + 2)
    var shown: [[String]: Int] = [:]
    for finding in score.findings {
      guard let place = finding.place else { continue }
      let start = place.start / stride * stride
      if start == 0 || start == UInt32(count - 1) * stride { continue }
      let reasons = finding.because.map { "\($0.start - start)-\($0.end - start)" }
      let key = ["\(finding.indicator)", "\(place.start - start)", "\(finding.rule)"] + reasons
      shown[key, default: 0] += 1
    }
    #expect(shown.keys.contains { $0.count > 3 }, "no finding has reasons")
    #expect(shown.filter { $0.value != count - 2 } == [:])
  }
}
