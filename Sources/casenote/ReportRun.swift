import Cases
import Foundation
import Pipeline
import RecordingQuality
import Records
import Reports

/// A run of `casenote report` in which all that can be refused has been.
struct ReportRun {
  /// How the report is written.
  private enum Format { case html, markdown }

  private let source: Locked<RecordSource>
  private let scorer: Scorer
  private let request: AuditGathering.Request
  private let output: ReportOutput
  private let format: Format
  private let last: EarlierAudit?
  private let command: ReportCommand
  private let console = StandardError()

  /// Reads and opens everything that the command names; the output last.
  init(_ command: ReportCommand) throws(CommandError) {
    self.command = command
    format = try Self.format(of: command.output)
    request = AuditGathering.Request(
      cases: command.sample, seed: command.seed, column: try Self.column(command.by),
      excluded: try Self.names(command.exclude))
    last = try Self.last(command.against)
    let records = try command.input.source()
    try ScorePlan.refuse(output: command.output, amongInputs: records.paths)
    source = Locked(records)
    scorer = try command.scorerOptions.makeScorer()
    do throws(OutputError) {
      output = try ReportOutput(path: command.output)
    } catch {
      throw CommandError(error)
    }
  }

  /// Makes the report, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    let (output, console) = (output, console)
    Interruption.handle { signal in
      output.abandon {
        console.line("casenote: interrupted; no report was written")
        _exit(ExitStatus.interrupted(by: signal))
      }
    }
    let messages = Locked(RunMessages(console, progress: nil))
    let jobs = command.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let gathering = AuditGathering(
      scorer, pipeline: OrderedPipeline(workers: jobs), folder: folder, request: request)
    do throws(BatchScoring.Failure) {
      let audit = try gathering.run(source) { part in messages.withLock { $0.add(part) } }
      messages.withLock { $0.tellUntold() }
      try write(audit)
      if !command.quiet { tell(audit) }
    } catch {
      output.abandon()
      switch error {
      case .input(let error): throw CommandError(error)
      case .output(let error): throw CommandError(error)
      }
    }
    let failed = messages.withLock { $0.tally.failed }
    return failed > 0 && !command.allowBadRecords ? ExitStatus.someUnreadable : ExitStatus.done
  }

  /// What is set aside while records are read lies on the disk of the report, and is gone with it.
  private var folder: String {
    command.output == "-"
      ? NSTemporaryDirectory()
      : URL(fileURLWithPath: command.output).deletingLastPathComponent().path
  }

  private func write(_ audit: Audit) throws(BatchScoring.Failure) {
    do throws(OutputError) {
      switch format {
      case .html: try output.write(AuditPage(audit, last: last).render())
      case .markdown: try output.write(AuditMarkdown(audit, last: last).render())
      }
      try output.finish()
    } catch {
      throw .output(error)
    }
  }

  private func tell(_ audit: Audit) {
    for notice in source.withLock({ $0.notices }) { console.line("casenote: \(notice)") }
    let cohort = audit.cohort
    console.line(
      "casenote: records: \(cohort.records.grouped); cases: \(cohort.cases.grouped); "
        + "case sheets: \(audit.cases.count.grouped)")
    if let last, last.version != audit.version {
      console.line(
        "casenote: the last report was made by other rules (\(last.version)); "
          + "what changed may be the rules. Score the old records anew before you compare.")
    }
  }

  private static func format(of path: String) throws(CommandError) -> Format {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    default:
      throw CommandError(
        "casenote: \(path): a report is written as .html or .md. Name a file ending so.")
    }
  }

  private static func column(_ name: String?) throws(CommandError) -> Record.Column? {
    guard let name else { return nil }
    let known = FactsReader.groupingColumns
    if let column = known.first(where: { $0.rawValue == name.lowercased() }) { return column }
    throw CommandError(
      "casenote: --by \(name): a sample is drawn by "
        + "\(known.map(\.rawValue).joined(separator: ", ")). Name one of them.")
  }

  private static func names(_ path: String?) throws(CommandError) -> Set<String> {
    guard let path else { return [] }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError("casenote: \(path): cannot be read. Name a file of cases, one a line.")
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return Set(lines.map { $0.trimmingCharacters(in: .whitespaces) })
  }

  private static func last(_ path: String?) throws(CommandError) -> EarlierAudit? {
    guard let path else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError("casenote: \(path): cannot be read. Name the .html of the last report.")
    }
    guard let last = EarlierAudit(page: String(decoding: bytes, as: UTF8.self)) else {
      throw CommandError(
        "casenote: \(path): this is no report of casenote. Name the .html of the last report.")
    }
    return last
  }
}
