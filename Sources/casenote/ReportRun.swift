import Cases
import Foundation
import Pipeline
import RecordingQuality
import Records
import Reports

/// A run of `casenote report` in which all that can be refused has been.
struct ReportRun {
  /// One file to write.
  private struct Output {
    var path: String
    var format: ReportFormat
    var file: ReportOutput
  }

  private let source: Locked<RecordSource>
  /// The size of all inputs, nil where nobody knows.
  private let totalBytes: Int?
  private let scorer: Scorer
  private let request: AuditGathering.Request
  private let outputs: [Output]
  private let last: EarlierAudit?
  private let command: ReportCommand
  private let console = StandardError()

  /// Reads and opens everything that the command names; the output last.
  init(_ command: ReportCommand) throws(CommandError) {
    self.command = command
    var formats: [(path: String, format: ReportFormat)] = []
    for path in command.output { formats.append((path, try ReportFormat(of: path))) }
    if let path = command.briefing { formats.append((path, try ReportFormat(ofBriefing: path))) }
    request = AuditGathering.Request(
      cases: command.sample, seed: command.seed, column: try Self.column(command.by),
      excluded: try Self.names(command.exclude), review: try Self.review(command.reviewed))
    last = try Self.last(command.against)
    let settings = try command.input.settings(isQuiet: command.quiet)
    let records = try command.input.source(settings)
    if Set(formats.map(\.path)).count < formats.count {
      throw CommandError("casenote: two reports cannot have the same name. Name another file.")
    }
    // A new workbook over the one that was marked would lose its comments, and a new page over the
    // last one what it is held against.
    let inputs =
      records.paths
      + [command.reviewed, command.exclude, command.against].compactMap { $0 }
    for (path, _) in formats { try ScorePlan.refuse(output: path, amongInputs: inputs) }
    totalBytes = records.totalBytes
    source = Locked(records)
    scorer = try command.scorerOptions.makeScorer(settings)
    outputs = try Self.open(formats)
  }

  /// Opens all files, or leaves none behind.
  private static func open(
    _ formats: [(path: String, format: ReportFormat)]
  ) throws(CommandError) -> [Output] {
    var outputs: [Output] = []
    for (path, format) in formats {
      do throws(OutputError) {
        outputs.append(Output(path: path, format: format, file: try open(path, format)))
      } catch {
        for output in outputs { output.file.abandon() }
        throw CommandError(error)
      }
    }
    return outputs
  }

  private static func open(
    _ path: String, _ format: ReportFormat
  ) throws(OutputError) -> ReportOutput {
    guard format == .workbook else { return try ReportOutput(path: path) }
    return try ReportOutput(path: path) { path throws(PackerError) in
      try WorkbookFile(path: path, sheets: WorkbookSheet.ofAudit)
    }
  }

  /// Makes the report, and gives the exit status.
  func run() throws(CommandError) -> Int32 {
    endWhenInterrupted()
    let progress = command.progress.style(isQuiet: command.quiet, toStandardOutput: false)
      .map { RunProgress(style: $0, totalBytes: totalBytes) }
    let messages = Locked(RunMessages(console, progress: progress))
    let gathering = AuditGathering(
      scorer, pipeline: OrderedPipeline(workers: command.workers.count), folder: folder,
      request: request)
    do throws(BatchScoring.Failure) {
      let audit = try gathering.run(source) { part in messages.withLock { $0.add(part) } }
      messages.withLock { $0.tellUntold() }
      try write(audit)
      if !command.quiet { tell(audit) }
    } catch {
      for output in outputs { output.file.abandon() }
      console.clearStatus()
      throw CommandError(error)
    }
    let failed = messages.withLock { $0.tally.failed }
    return failed > 0 && !command.allowBadRecords ? ExitStatus.someUnreadable : ExitStatus.done
  }

  /// What is set aside while records are read lies on the disk of the report, and is gone with it.
  private var folder: String {
    URL(fileURLWithPath: outputs[0].path).deletingLastPathComponent().path
  }

  private func write(_ audit: Audit) throws(BatchScoring.Failure) {
    for output in outputs {
      do throws(OutputError) {
        try output.file.write(bytes(of: audit, for: output))
      } catch {
        throw .output(error)
      }
    }
    // Only when all are whole does any take its place.
    for output in outputs {
      do throws(OutputError) { try output.file.finish() } catch { throw .output(error) }
    }
  }

  private func bytes(of audit: Audit, for output: Output) throws(OutputError) -> [UInt8] {
    let document = AuditDocument(audit, last: last)
    do throws(PackerError) {
      switch output.format {
      case .html: return AuditPage(audit, last: last).render()
      case .markdown: return document.renderMarkdown()
      case .workbook: return AuditWorkbook(audit).rows()
      case .word: return try document.renderWord()
      case .briefing: return try document.renderBriefing()
      }
    } catch {
      throw .cannotWrite(path: output.path, errno: error.errno)
    }
  }

  /// On Ctrl-C and its like, ends the program and leaves no half file.
  private func endWhenInterrupted() {
    let files = outputs.map(\.file)
    Interruption.endRun {
      ReportOutput.abandon(files[...], andEnd: $0)
    } saying: {
      "no report was written"
    }
  }

  private func tell(_ audit: Audit) {
    for notice in source.withLock({ $0.notices }) { console.line("casenote: \(notice)") }
    let cohort = audit.cohort
    console.line(
      "casenote: records: \(cohort.records.grouped); cases: \(cohort.cases.grouped); "
        + "case sheets: \(audit.cases.count.grouped)")
    if let review = audit.review {
      console.line(
        "casenote: findings marked: \(review.marked.grouped); left out: \(review.rejected.grouped)"
          + (review.unmatched > 0
            ? "; marks that fit no finding: \(review.unmatched.grouped)" : ""))
    }
    if let last, last.version != audit.version {
      console.line(
        "casenote: the last report was made by other rules (\(last.version)); "
          + "what changed may be the rules. Score the old records anew before you compare.")
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

  private static func review(_ path: String?) throws(CommandError) -> ReviewSheet? {
    guard let path else { return nil }
    do throws(ReviewError) {
      return try ReviewSheet(path: path)
    } catch {
      throw CommandError(error, in: path)
    }
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
