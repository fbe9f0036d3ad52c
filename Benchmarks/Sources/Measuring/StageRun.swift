import Foundation
import Pipeline
public import RecordingQuality
import Records

/// One run of a stage over a whole export, on one thread.
public struct StageRun: Codable, Sendable {
  /// How far the records were worked on.
  public let stage: Stage
  /// What went by on the clock.
  public let seconds: Double
  /// What this process had of a processor.
  public let processorSeconds: Double
  /// How long the export is.
  public let bytes: Int
  /// The answer, which must not change from run to run.
  public let counts: StageCounts

  /// Runs a stage; the clock does not run while the scorer and its tables are made.
  ///
  /// - Parameter path: an export in any form that casenote reads.
  public init(_ stage: Stage, of path: String, _ scorer: Scorer) throws(MeasuringError) {
    do {
      let worker = StageWorker(stage, scorer)
      let output = try ReportOutput(path: "/dev/null")
      let source = try RecordSource(paths: [path])
      let watch = StopWatch()
      while let batch = try source.nextBatch() {
        batch.forEachRecord { worker.take($0) }
        if !worker.lines.isEmpty {
          try output.write(worker.lines)
          worker.lines.removeAll(keepingCapacity: true)
        }
      }
      self.stage = stage
      (seconds, processorSeconds) = watch.read()
      bytes = source.bytesRead
      counts = worker.counts
    } catch {
      throw .cannotRead(path: path, reason: "\(error)")
    }
  }
}
