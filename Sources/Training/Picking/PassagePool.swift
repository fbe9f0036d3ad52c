import Cases

/// The clearest passages of one point, no two nearly the same: bounded, whatever is put into it.
///
/// What it holds depends on the passages and their order, on nothing else.
struct PassagePool: Sendable {
  /// The clearest first.
  private(set) var passages: [Passage] = []
  private let size: Int

  init(size: Int) { self.size = size }

  /// Takes a passage if it is clearer than one of those held, or if there is room.
  ///
  /// - Complexity: O(*n*) in the size of the pool for one that is taken, O(1) for most others.
  mutating func insert(_ passage: Passage) {
    if passages.count == size, let last = passages.last, !passage.isClearer(than: last) { return }
    if let twin = passages.firstIndex(where: { $0.isNearly(passage) }) {
      guard passage.isClearer(than: passages[twin]) else { return }
      passages.remove(at: twin)
    }
    let place = passages.firstIndex { passage.isClearer(than: $0) } ?? passages.count
    passages.insert(passage, at: place)
    if passages.count > size { passages.removeLast() }
  }
}

extension Passage {
  /// The order of passages: by clearness, then by the lot, then by the place.
  func isClearer(than other: Passage) -> Bool {
    (-clearness.points, lot, origin.record, origin.bytes.lowerBound)
      < (-other.clearness.points, other.lot, other.origin.record, other.origin.bytes.lowerBound)
  }

  /// Whether two passages say nearly the same, or share a good part of their words.
  ///
  /// Stricter than for copied records: of two short passages that share a sentence, one is enough.
  func isNearly(_ other: Passage) -> Bool {
    let (own, others) = (signature.minima, other.signature.minima)
    // So short a passage has no run of words to compare by.
    guard own.contains(where: { $0 != .max }) else { return text == other.text }
    return zip(own, others).count { $0 == $1 } >= Self.mostInCommon
  }

  /// Of 64 minima: some quarter of all runs of four words.
  private static let mostInCommon = 16
}

/// The pools of all points of an export.
public struct PassagePools: Sendable {
  private var ofIndicators: [PassagePool]
  private var whole: PassagePool
  private let request: PickRequest

  /// Empty pools, as many as there are indicators, and one of whole records.
  public init(_ request: PickRequest, indicators: Int) {
    self.request = request
    let pool = PassagePool(size: request.poolSize)
    ofIndicators = Array(repeating: pool, count: indicators)
    whole = pool
  }

  /// Takes the passages of the next record.
  public mutating func insert(_ passages: [Passage]) {
    for passage in passages {
      if let indicator = passage.indicator {
        ofIndicators[indicator].insert(passage)
      } else {
        whole.insert(passage)
      }
    }
  }

  /// The passages to show: for each point the clearest that are varied, and whole records last.
  ///
  /// In rounds, one for each point in turn, so that a passage that serves two points does not go to
  /// the first of them for being the first. No sentence is shown twice. Behind those wanted of a
  /// point stand ``PickRequest/spare`` more, for one of which nothing is left without names.
  public func choice() -> [Passage] {
    var choice = PassageChoice()
    pick(request.per, &choice)
    pick(request.spare, &choice)
    return choice.sorted
  }

  private func pick(_ rounds: Int, _ choice: inout PassageChoice) {
    for _ in 0..<rounds {
      for (indicator, pool) in ofIndicators.enumerated() {
        choice.pick(from: pool.passages, for: indicator)
      }
    }
    for _ in 0..<rounds { choice.pick(from: whole.passages, for: nil) }
  }
}
