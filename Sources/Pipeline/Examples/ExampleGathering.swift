import Indicators
public import RecordingQuality
public import Records
public import Training

/// Picks passages out of a stream of records, and makes them ready to be signed.
///
/// Two passes. The first scores every record and keeps the clearest passages of each point. The
/// second gathers what the records of the chosen cases name, and de-identifies the records that
/// passages were taken of. In memory are some dozens of passages for each point and what the chosen
/// cases name, whatever the length of the input.
public struct ExampleGathering: Sendable {
  private let scorer: Scorer
  private let pipeline: OrderedPipeline
  private let request: PickRequest

  /// - Parameters:
  ///   - scorer: shared by all workers.
  ///   - pipeline: how many workers, and how much in flight.
  ///   - request: which examples are wanted.
  public init(_ scorer: Scorer, pipeline: OrderedPipeline, request: PickRequest) {
    (self.scorer, self.pipeline, self.request) = (scorer, pipeline, request)
  }

  /// Reads everything once, and chooses passages; behind those wanted, some to step in for one that
  /// cannot be shown.
  ///
  /// - Parameters:
  ///   - source: is read to its end.
  ///   - onPart: hears of each batch, in order, one at a time.
  public func pick(
    from source: Locked<RecordSource>, onPart: sending @escaping (BatchScoring.Part) -> Void
  ) throws(BatchScoring.Failure) -> [Passage] {
    let (next, request) = (Locked(0), request)
    let pools = Locked(PassagePools(request, indicators: AllIndicators.descriptions.count))
    try pipeline.run(
      read: { () throws(BatchScoring.Failure) -> NumberedBatch? in
        try NumberedBatch.next(of: source, from: next)
      },
      makeWorker: { PassageReader(scorer, request) },
      work: { reader, batch throws(BatchScoring.Failure) in PickedPart(batch, reader) },
      write: { part throws(BatchScoring.Failure) in
        pools.withLock { $0.insert(part.passages) }
        onPart(part.told)
      })
    return pools.withLock { $0.choice() }
  }

  /// Makes passages ready to be signed.
  ///
  /// - Parameters:
  ///   - passages: as they were picked.
  ///   - cases: their records, and what their cases name.
  /// - Returns: as many of each point as are wanted, in their order.
  /// - Throws: ``BatchScoring/Failure/inputChanged`` if the inputs are no longer what they were when
  ///   the passages were picked.
  public func items(
    of passages: [Passage], in cases: CaseRecords
  ) throws(BatchScoring.Failure) -> ReviewItems {
    var texts: [Int: DeidentifiedText] = [:]
    var items = ReviewItems(per: request.per)
    for passage in passages where items.hasRoom(for: passage) {
      let number = passage.origin.record
      guard let record = cases.records[number], let masker = cases.masker(of: number),
        Self.holds(record, passage)
      else { throw .inputChanged }
      let text = texts[number] ?? masker.deidentify(record)
      texts[number] = text
      items.append(passage, text) { draft in
        !SignOff.identifiers(in: draft, of: record, given: text, masker).isEmpty
      }
    }
    return items
  }

  private static func holds(_ record: Record, _ passage: Passage) -> Bool {
    record.withText { text in
      let bytes = passage.origin.bytes
      return bytes.upperBound <= text.count
        && text[bytes].elementsEqual(passage.text.utf8)
    }
  }
}

/// What one batch of records gave.
private struct PickedPart: Sendable {
  var told: BatchScoring.Part
  var passages: [Passage] = []

  init(_ batch: NumberedBatch, _ reader: PassageReader) {
    told = BatchScoring.Part(bytesRead: batch.bytesRead)
    var number = batch.first
    batch.records.forEachRecord { entry in
      defer { number += 1 }
      switch entry {
      case .record(let record):
        let (passages, isScored) = reader.read(record, number: number)
        self.passages += passages
        told.tally.note(record)
        if isScored { told.tally.scored += 1 } else { told.tally.notScored += 1 }
      case .failure(let error):
        told.errors.append(error)
        told.tally.failed += 1
      }
    }
  }
}
