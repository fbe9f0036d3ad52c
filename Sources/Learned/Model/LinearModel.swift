import TextCore

/// Linear models of all indicators over one set of features, their weights side by side.
///
/// A feature's row holds one weight a lane, and a lane is one indicator. A score is the sum of the
/// rows of all features that occur, divided by their norm, compared with the lane's threshold. The
/// features' values are already in the weights.
public struct LinearModel: Sendable {
  /// What one lane decides, and how.
  public struct Lane: Sendable, Equatable, Codable {
    /// The id of the indicator.
    public var indicator: String
    /// Whether the model decides; else the rules alone do, and the lane is only told.
    public var decides: Bool
    /// Whether a finding is shown and not scored: fewer than six in ten were right.
    public var isAdvisory: Bool
    /// Score units a step of the weights.
    public var scale: Float
    /// What is added to the sum.
    public var bias: Float
    /// The score from which on it is a finding.
    public var threshold: Float
  }

  /// How many lanes a row has room for: rows are whole vectors.
  static let width = 48

  /// In the order of the lanes.
  public let lanes: [Lane]
  /// The hash of each feature, ascending.
  let features: [UInt64]
  /// ``width`` weights a feature, in the order of ``features``.
  let weights: [Int8]
  /// For the leading bits of a hash, the first feature that has them.
  private let starts: [UInt32]
  private let shift: UInt64

  /// - Parameter features: ascending.
  init(lanes: [Lane], features: [UInt64], weights: [Int8]) {
    precondition(weights.count == features.count * Self.width && lanes.count <= Self.width)
    self.lanes = lanes
    self.features = features
    self.weights = weights
    // About one feature a bucket.
    let bits = max(1, UInt64.bitWidth - features.count.leadingZeroBitCount)
    shift = UInt64(64 - bits)
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for feature in features { starts[Int(feature >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    self.starts = starts
  }

  /// The indicators whose findings are shown and not scored.
  public var advisory: Set<String> { Set(lanes.filter(\.isAdvisory).map(\.indicator)) }

  /// Equal for equal models.
  public var fingerprint: UInt64 {
    var hash = SpellingHash.start(count: features.count)
    for feature in features { hash = SpellingHash.mix(hash, feature) }
    for weight in weights { hash = SpellingHash.mix(hash, UInt64(bitPattern: Int64(weight))) }
    for lane in lanes {
      hash = SpellingHash.mix(hash, SpellingHash.of(lane.indicator.utf8))
      let terms = [lane.scale, lane.bias, lane.threshold].map { UInt64($0.bitPattern) }
      for term in terms + [lane.decides ? 1 : 0, lane.isAdvisory ? 1 : 0] {
        hash = SpellingHash.mix(hash, term)
      }
    }
    return hash
  }

  /// The row of a feature, or nil for one that the model does not know.
  @inline(__always)
  func row(_ hash: UInt64) -> Int? {
    let bucket = Int(hash >> shift)
    var index = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while index < end {
      if features[index] == hash { return index }
      index += 1
    }
    return nil
  }

  /// The weight of a row in a lane, in steps.
  @inline(__always)
  func weight(_ row: Int, lane: Int) -> Int { Int(weights[row * Self.width + lane]) }
}
