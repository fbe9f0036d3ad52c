import Pipeline
import Testing

struct RunProgressTests {
  @Test func `A bar shows records, rate, share and time left`() {
    var progress = RunProgress(style: .bar(columns: 100), totalBytes: 1_000_000)
    #expect(
      progress.update(records: 12_345, bytes: 250_000, elapsed: .seconds(10))
        == "12,345 records, 1,235 a second  [##########------------------------------]  "
        + "25 %, 0:30 left")
  }

  @Test(arguments: [
    (62, "12,345 records, 1,235 a second  [##--------]  25 %, 0:30 left"),
    (61, "12,345 records, 1,235 a second, 25 %, 0:30 left"),
    (20, "12,345 records, 1,2"),
  ])
  func `A bar is never wider than the terminal less one`(columns: Int, expected: String) {
    var progress = RunProgress(style: .bar(columns: columns), totalBytes: 1_000_000)
    let shown = progress.update(records: 12_345, bytes: 250_000, elapsed: .seconds(10))
    #expect(shown == expected)
    #expect(shown.map { $0.count < columns } == true)
  }

  @Test func `Where nobody knows the size there is no share and no time left`() {
    for style in [RunProgress.Style.bar(columns: 80), .lines] {
      var progress = RunProgress(style: style, totalBytes: nil)
      #expect(
        progress.update(records: 7, bytes: 99, elapsed: .seconds(7))
          == "7 records, 1 a second")
    }
  }

  @Test(arguments: [
    (RunProgress.Style.bar(columns: 80), [100, 350, 620]), (.lines, [5000, 10_020, 15_020]),
  ])
  func `Nothing is shown again too soon`(style: RunProgress.Style, expected: [Int]) {
    var progress = RunProgress(style: style, totalBytes: nil)
    let candidates =
      [10, 99, 100, 110, 199, 350, 449, 620, 719, 4999, 5000, 5001, 9999, 10_020, 15_019, 15_020]
    // Only the times that the style's own pause allows: a bar's three first, all of the lines'.
    let shown = candidates.filter {
      progress.update(records: 1, bytes: 1, elapsed: .milliseconds($0)) != nil
    }
    #expect(Array(shown.prefix(3)) == expected)
  }

  @Test func `A share is never more than all, and the time is told in hours where it needs them`() {
    var progress = RunProgress(style: .lines, totalBytes: 1000)
    #expect(
      progress.update(records: 1, bytes: 1, elapsed: .seconds(10))
        == "1 records, 0 a second, 0 %, 2:46:30 left")
    #expect(
      progress.update(records: 1_000_000, bytes: 1100, elapsed: .seconds(20))
        == "1,000,000 records, 50,000 a second, 100 %, 0:00 left")
  }

  @Test func `Rate and time left are told from what was not passed over`() {
    var progress = RunProgress(style: .lines, totalBytes: 1000)
    progress.skip(records: 500_000, bytes: 500, elapsed: .seconds(1))
    #expect(
      progress.update(records: 500_000, bytes: 500, elapsed: .seconds(6))
        == "500,000 records, 0 a second, 50 %")
    #expect(
      progress.update(records: 500_100, bytes: 750, elapsed: .seconds(11))
        == "500,100 records, 10 a second, 75 %, 0:10 left")
  }
}
