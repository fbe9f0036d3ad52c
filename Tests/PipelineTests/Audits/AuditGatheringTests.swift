import Cases
import Foundation
import Pipeline
import Records
import Support
import Testing

@Suite struct AuditGatheringTests {
  /// Cases with copied notes, repeated ids, records without a case, and one that cannot be read.
  private static let csv: String = {
    var rows = ["id,case,date,team,text"]
    for number in 1...120 {
      let name = number % 10 == 0 ? "" : "C\(number % 7)"
      let id = number % 25 == 0 ? "A-1" : "A-\(number)"
      let text =
        number % 20 == 0
        ? "Milo lay on a mat and kicked both legs while his mum sang to him by the window today."
        : "Visit \(number). Dad was at work. HV to ring."
      let date = number % 11 == 0 ? "" : "2025-0\(number % 9 + 1)-1\(number % 10)"
      rows.append("\(id),\(name),\(date),T\(number % 3),\"\(text)\"")
    }
    rows.append("A-200,C1")
    return rows.joined(separator: "\n") + "\n"
  }()

  private func audit(
    jobs: Int, cases: Int = 3, seed: UInt64 = 5, column: Record.Column? = nil
  ) throws -> Audit {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appending(path: "casenote-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "export.csv")
    try Data(Self.csv.utf8).write(to: file)
    let request = AuditGathering.Request(cases: cases, seed: seed, column: column)
    let gathering = AuditGathering(
      try SharedScorer.scorer.get(), pipeline: OrderedPipeline(workers: jobs), folder: folder.path,
      request: request)
    let audit = try gathering.run(Locked(try RecordSource(paths: [file.path]))) { _ in
    }
    // What was set aside is gone, and had no name while it was there.
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["export.csv"])
    return audit
  }

  @Test func numbersAreThoseOfTheInput() throws {
    let audit = try audit(jobs: 2)
    #expect(audit.cohort.records == 120)
    #expect(audit.cohort.failed == 1)
    #expect(audit.cohort.withoutCase == 12)
    #expect(audit.cohort.cases == 7)
    #expect(audit.cohort.undated == 10)
    #expect(Set(audit.cohort.teams.keys) == ["T0", "T1", "T2"])
    #expect(audit.inputs == ["export.csv"])
  }

  @Test func copiesAndRepeatedIdsAreFound() throws {
    let audit = try audit(jobs: 1)
    #expect(audit.copies.groups == 1)
    #expect(audit.copies.records == 6)
    #expect(audit.copies.listed.first?.isExact == true)
    #expect(audit.repeatedIDs.groups == 1)
    #expect(audit.repeatedIDs.records == 5)
    #expect(audit.repeatedIDs.listed.first?.records.first?.id == "A-1")
  }

  @Test func theNumberOfWorkersMakesNoDifference() throws {
    let (one, many) = (try audit(jobs: 1), try audit(jobs: 4))
    #expect(one.cohort == many.cohort)
    #expect(one.sample == many.sample)
    #expect(one.cases.map(\.records) == many.cases.map(\.records))
    #expect(one.copies == many.copies)
  }

  @Test func theSampleIsOfWholeCases() throws {
    let audit = try audit(jobs: 2, column: .team)
    #expect(audit.cases.count == 3)
    #expect(audit.sample.candidates == 7)
    #expect(audit.sample.strata.reduce(0) { $0 + $1.drawn } == 3)
    for view in audit.cases {
      #expect(view.records.allSatisfy { $0.caseName == view.name })
      #expect(
        view.records.count == (1...120).filter { "C\($0 % 7)" == view.name && $0 % 10 != 0 }.count)
    }
  }
}
