import Foundation
import Pipeline
import RecordingQuality
import Records
import Reports
import Training

/// A run of `casenote examples --signed`: writes what was signed, and nothing else.
struct SignedExamplesRun {
  private let command: ExamplesCommand
  private let name: String
  private let sheet: SignedSheet
  private let input: InputReadAgain
  private let output: ExamplesOutput
  private let console = StandardError()
  private let messages = Locked(RunMessages(StandardError(), progress: nil))

  /// Reads the sheet and opens everything that the command names; the output last.
  init(_ command: ExamplesCommand, sheet path: String) throws(CommandError) {
    self.command = command
    name = path
    guard let target = command.output else {
      throw CommandError("casenote: --signed needs a file to write. Name one with -o.")
    }
    sheet = try Self.read(path)
    input = try InputReadAgain(
      command.input, isQuiet: command.quiet, folder: ExamplesOutput.folder(of: target))
    let paths = try input.source().paths
    output = try ExamplesOutput(target, slides: command.slides, inputs: paths + [path])
  }

  /// Writes what was signed, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    output.abandonWhenInterrupted()
    do throws(CommandError) {
      var (rows, leftOut) = sorted()
      let examples = try examples(of: rows, &leftOut)
      rows = rows.filter { row in examples.contains { $0.row == row.row } }
      tell(leftOut)
      guard let first = rows.map(\.signedOn).min(), let last = rows.map(\.signedOn).max() else {
        throw CommandError(
          "casenote: \(name): there is no row to write: nothing was signed, or none of it can be "
            + "used. Sign rows with a name and a day, and give the command again.")
      }
      let people = Set(rows.map { $0.signedBy.lowercased() }).count
      try output.write(
        examples.map(\.example),
        .signed(people: people, from: first, to: last, of: rows.count + leftOut.count),
        version: Version.program)
      summarise(rows, leftOut)
      let faults = leftOut.count { $0.reason != .notSigned }
      let failed = messages.withLock { $0.tally.failed }
      let isDone = faults == 0 && (failed == 0 || command.allowBadRecords)
      return isDone ? ExitStatus.done : ExitStatus.someUnreadable
    } catch {
      output.abandon()
      throw error
    }
  }

  private typealias Left = (row: Int, reason: LeftOut)

  /// The rows that were signed, in the order in which they were picked, and the others.
  private func sorted() -> (rows: [SignedRow], leftOut: [Left]) {
    var rows: [SignedRow] = []
    var leftOut: [Left] = []
    for (row, result) in sheet.rows {
      switch result {
      case .success(let signed) where rows.contains { $0.number == signed.number }:
        leftOut.append((row, .repeated))
      case .success(let signed): rows.append(signed)
      case .failure(let reason): leftOut.append((row, reason))
      }
    }
    return (rows.sorted { $0.number < $1.number }, leftOut)
  }

  /// Holds the rows against the notes once more.
  private func examples(
    of rows: [SignedRow], _ leftOut: inout [Left]
  ) throws(CommandError) -> [(row: Int, example: TrainingExample)] {
    guard !rows.isEmpty else { return [] }
    let numbers = Set(rows.map(\.record))
    let cases = try cases(of: numbers)
    var examples: [(row: Int, example: TrainingExample)] = []
    for row in rows {
      guard let record = cases.records[row.record], let masker = cases.masker(of: row.record) else {
        leftOut.append((row.row, .otherInput))
        continue
      }
      switch SignOff().example(of: row, from: record, masker) {
      case .success(let example): examples.append((row.row, example))
      case .failure(let reason): leftOut.append((row.row, reason))
      }
    }
    return examples
  }

  /// The records of some numbers, and what their cases name.
  private func cases(of numbers: Set<Int>) throws(CommandError) -> CaseRecords {
    let first = try input.source()
    let keys: Set<String>
    do throws(InputError) {
      keys = try CaseRecords.cases(of: numbers, in: first) { part in
        messages.withLock { $0.add(part) }
      }
    } catch {
      throw CommandError(error)
    }
    messages.withLock { $0.tellUntold() }
    if !command.quiet { for notice in first.notices { console.line("casenote: \(notice)") } }
    let second = try input.source()
    do throws(InputError) {
      return try CaseRecords(numbers: numbers, cases: keys, in: second)
    } catch {
      throw CommandError(error)
    }
  }

  private func tell(_ leftOut: [Left]) {
    for left in leftOut.sorted(by: { $0.row < $1.row }) {
      guard let words = LeftOutWording.words(left.reason) else { continue }
      console.line("casenote: \(name): row \(left.row): left out: \(words)")
    }
  }

  private func summarise(_ rows: [SignedRow], _ leftOut: [Left]) {
    guard !command.quiet else { return }
    messages.withLock { $0.tellRepaired() }
    let all = rows.count + leftOut.count
    var line = "casenote: \(rows.count.grouped) of \(HandoutCount.of(all, "passage")) written to "
    line += output.path
    let changed = rows.count(where: \.isChanged)
    if changed > 0 { line += ", \(changed.grouped) of them as changed in the sheet" }
    let unsigned = leftOut.count { $0.reason == .notSigned }
    if unsigned > 0 { line += "; \(unsigned.grouped) not signed" }
    let faults = leftOut.count - unsigned
    if faults > 0 { line += "; \(faults.grouped) left out" }
    console.line(line)
    console.line("casenote: a de-identified draft, not anonymous: for training only")
  }

  /// The day here and now, as whoever signs reads it off a calendar.
  private static var today: SigningDay {
    get throws(CommandError) {
      let parts = Calendar(identifier: .gregorian).dateComponents(
        [.year, .month, .day], from: Date())
      guard let year = parts.year, let month = parts.month, let day = parts.day,
        let today = SigningDay(year: year, month: month, day: day)
      else { throw CommandError("casenote: this machine's clock cannot be read. Set it.") }
      return today
    }
  }

  private static func read(_ path: String) throws(CommandError) -> SignedSheet {
    let today = try today
    do throws(SignedSheet.Fault) {
      return try SignedSheet(path: path, today: today)
    } catch {
      switch error {
      case .input(let error): throw CommandError(error)
      case .missing(let column):
        throw CommandError(
          "casenote: \(path): this is no sheet of 'casenote examples --review': it has no column "
            + "'\(column.rawValue)'. Save it as CSV (UTF-8) or .xlsx with all its columns.")
      }
    }
  }
}
