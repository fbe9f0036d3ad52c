import Foundation
import Indicators
import Pipeline
import RecordingQuality
import Records
import Reports
import TextCore
import Training

/// A run of `casenote examples` that picks passages: to be signed, or as a draft.
struct ExamplesRun {
  /// What is written of them.
  private enum Target {
    case sheet(ReportOutput)
    case draft(ExamplesOutput)
  }

  private let command: ExamplesCommand
  private let request: PickRequest
  private let scorer: Scorer
  private let input: InputReadAgain
  private let target: Target
  private let path: String
  private let console = StandardError()

  /// Reads and opens everything that the command names; the output last.
  init(_ command: ExamplesCommand) throws(CommandError) {
    self.command = command
    request = PickRequest(
      indicators: try Self.indicators(command), per: command.per ?? 2, seed: command.seed ?? 1)
    path = try Self.target(command)
    input = try InputReadAgain(
      command.input, isQuiet: command.quiet, folder: ExamplesOutput.folder(of: path))
    scorer = try command.scorerOptions.makeScorer(input.settings)
    let paths = try input.source().paths
    if command.review != nil {
      target = .sheet(try ExamplesOutput.open(path, inputs: paths))
    } else {
      target = .draft(try ExamplesOutput(path, slides: command.slides, inputs: paths))
    }
  }

  /// Picks passages, writes them, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    switch target {
    case .sheet(let file): ExamplesOutput.abandonWhenInterrupted(file)
    case .draft(let output): output.abandonWhenInterrupted()
    }
    do throws(CommandError) {
      let messages = Locked(RunMessages(console, progress: nil))
      let found = try items(messages)
      let items = found.items
      switch target {
      case .sheet(let file): try ExamplesOutput.write(SigningSheet.render(items), to: file)
      case .draft(let output):
        try output.write(items.map(\.example), .draft, version: scorer.version)
      }
      if !command.quiet { tell(found, messages) }
      let failed = messages.withLock { $0.tally.failed }
      return failed > 0 && !command.allowBadRecords ? ExitStatus.someUnreadable : ExitStatus.done
    } catch {
      switch target {
      case .sheet(let file): file.abandon()
      case .draft(let output): output.abandon()
      }
      throw error
    }
  }

  private func items(_ messages: Locked<RunMessages>) throws(CommandError) -> ReviewItems {
    let gathering = ExampleGathering(
      scorer, pipeline: OrderedPipeline(workers: command.workers.count), request: request)
    let source = Locked(try input.source())
    let passages: [Passage]
    do throws(BatchScoring.Failure) {
      passages = try gathering.pick(from: source) { part in messages.withLock { $0.add(part) } }
    } catch {
      throw CommandError(error)
    }
    messages.withLock { $0.tellUntold() }
    if !command.quiet {
      for notice in source.withLock({ $0.notices }) { console.line("casenote: \(notice)") }
    }
    let again = try input.source()
    let cases: CaseRecords
    do throws(InputError) {
      cases = try CaseRecords(
        numbers: Set(passages.map(\.origin.record)), cases: Set(passages.map(\.origin.caseKey)),
        in: again)
    } catch {
      throw CommandError(error)
    }
    do throws(BatchScoring.Failure) {
      return try gathering.items(of: passages, in: cases)
    } catch {
      throw CommandError(error)
    }
  }

  private func tell(_ found: ReviewItems, _ messages: Locked<RunMessages>) {
    messages.withLock { $0.tellRepaired() }
    let items = found.items
    let shown = Set(items.compactMap(\.passage.indicator))
    let whole = items.count { $0.passage.indicator == nil }
    var line = "casenote: \(HandoutCount.of(items.count - whole, "passage")) of "
    line += HandoutCount.of(shown.count, "point")
    if whole > 0 { line += ", \(HandoutCount.of(whole, "whole record"))" }
    console.line("\(line); written to \(path)")
    let missing = AllIndicators.descriptions.enumerated()
      .filter { request.wants($0.offset) && !shown.contains($0.offset) }.map(\.element.id)
    if !missing.isEmpty {
      console.line("casenote: no clear passage of: \(missing.joined(separator: ", "))")
    }
    if let line = PassedOverWording.line(found.passedOver) { console.line("casenote: \(line)") }
    let rare = items.count { !$0.rare.isEmpty }
    if rare > 0 {
      console.line(
        "casenote: \(HandoutCount.of(rare, "passage")) with rare details that may tell who it is")
    }
    if command.review != nil {
      console.line(
        "casenote: the sheet holds the notes' own words: keep it as you keep them. Read each "
          + "'after', mend it if need be, sign, save as CSV (UTF-8), and give the same files with "
          + "--signed \(path) -o examples.html")
    } else {
      console.line("casenote: nobody has signed for it: a draft, which says so on every page")
    }
  }

  /// The file that the command says to write, or what to do first.
  private static func target(_ command: ExamplesCommand) throws(CommandError) -> String {
    if let review = command.review {
      guard review.lowercased().hasSuffix(".csv") else {
        throw CommandError(
          "casenote: \(review): the sheet is written as .csv. Name a file ending so.")
      }
      guard !FileManager.default.fileExists(atPath: review) else {
        throw CommandError(
          "casenote: \(review): there is such a file, and it may be signed. Name another, or move "
            + "it away.")
      }
      return review
    }
    if command.unreviewed {
      guard let output = command.output else {
        throw CommandError("casenote: --unreviewed needs a file to write. Name one with -o.")
      }
      return output
    }
    throw CommandError(
      """
      casenote: nothing leaves the building that no person has read and signed for.
        1. casenote examples FILE… --review review.csv      writes the sheet
        2. open it, read each passage after de-identifying, mend it, sign it, save it as CSV (UTF-8)
        3. casenote examples FILE… --signed review.csv -o \(command.output ?? "examples.html")
      --unreviewed -o FILE writes a draft at once, which says on every page that it is one.
      """)
  }

  private static func indicators(_ command: ExamplesCommand) throws(CommandError) -> Set<Int> {
    var wanted: Set<Int> = []
    for id in command.indicator.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let number = AllIndicators.number(of: id) else {
        let nearest = Suggestion.nearest(to: id, in: AllIndicators.descriptions.map(\.id))
        let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
        throw CommandError(
          "casenote: no indicator '\(id)'.\(hint) 'casenote indicators' lists them all.")
      }
      wanted.insert(number)
    }
    for name in command.theme.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let theme = Theme(rawValue: name.lowercased()) else {
        throw CommandError(
          "casenote: no theme '\(name)'. Name one of "
            + "\(Theme.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      for (number, description) in AllIndicators.descriptions.enumerated()
      where description.theme == theme { wanted.insert(number) }
    }
    return wanted
  }
}

/// "1 passage", "2 passages".
enum HandoutCount {
  static func of(_ count: Int, _ what: String) -> String {
    count == 1 ? "1 \(what)" : "\(count.grouped) \(what)s"
  }
}
