import Indicators
import Matching
import RecordingQuality
import Records
import Scoring
import Testing

struct LocalPracticeTests {
  private static func found(_ note: Record, _ practice: LocalPractice) throws -> Set<String> {
    var settings = ScoringSettings()
    settings.practice = practice
    let score = try Scorer(settings: settings).makeWorker().score(note)
    return Set(score.findings.map { AllIndicators.descriptions[$0.indicator].id })
  }

  @Test(arguments: [(0, true), (1, false), (5, false)])
  func `A note is late after the days of the place`(days: Int, isLate: Bool) throws {
    var practice = LocalPractice()
    practice.recordingDays = days
    let note = Record(
      text: "Mum fed the baby.", columns: [.date: "2025-03-03", .recordedDate: "2025-03-04"])
    #expect(try Self.found(note, practice).contains("late-recording") == isLate)
  }

  @Test(arguments: [
    ("EHM", ["early help module"], "Mum agreed to an EHM.", true),
    ("EHM", ["early help module"], "Mum agreed to an ehm.", false),
    ("ehm", ["early help module"], "Mum agreed to an ehm.", true),
    ("EHM", ["Early Help Module"], "Mum agreed to an early help module (EHM).", false),
    ("MARF", ["multi-agency referral form"], "MARF sent, a multi-agency referral form.", false),
    ("CCG", ["children\u{2019}s care group"], "Mum rang the children's care group (CCG).", false),
    ("X/Y", ["ex why"], "Mum had an X/Y with the baby.", true),
    ("CIN", [], "CIN plan gone through with mum.", false),
  ])
  func `Abbreviations of the place are looked for`(
    abbreviation: String, meanings: [String], text: String, isFound: Bool
  ) throws {
    var practice = LocalPractice()
    let isAdded = practice.add(abbreviation, meanings: meanings)
    #expect(isAdded)
    let found = try Self.found(Record(text: text), practice)
    #expect(found.contains("unexplained-abbreviation") == isFound)
  }

  @Test(arguments: ["A", "two words", "12", "é", "", "abcdefghijklmnopqrstu", "a/bc"])
  func `What cannot be found is refused`(abbreviation: String) {
    var practice = LocalPractice()
    let isAdded = practice.add(abbreviation, meanings: ["x"])
    #expect(!isAdded)
    #expect(practice == LocalPractice())
  }

  @Test func `Settings that score otherwise have a version of their own`() throws {
    var all = [ScoringSettings](repeating: ScoringSettings(), count: 7)
    all[1].off = ["drift"]
    all[2].advisory = ["drift"]
    all[3].practice.recordingDays = 3
    _ = all[4].practice.add("EHM", meanings: ["early help module"])
    _ = all[5].practice.add("ehm", meanings: ["early help module"])
    _ = all[6].practice.add("ehm", meanings: [])
    let versions = try all.map { try Scorer(settings: $0).version }
    #expect(Set(versions).count == all.count)
    #expect(versions[0] == (try Scorer()).version)
  }
}
