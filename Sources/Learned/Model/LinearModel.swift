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
  static var width: Int { 48 }

  /// In the order of the lanes.
  public let lanes: [Lane]
  /// The rows of all features, in the order of their hashes.
  let rows: HashedRows
  /// What the lanes' scores are made of, ``width`` each; a lane that is not there never holds.
  let scales: [Float]
  let biases: [Float]
  let thresholds: [Float]

  /// - Parameter features: ascending.
  init(lanes: [Lane], features: [UInt64], weights: [Int8]) {
    precondition(weights.count == features.count * Self.width)
    let rows = HashedRows(count: features.count, byteCount: Self.width) { row, bytes in
      for lane in 0..<Self.width {
        bytes[lane] = UInt8(bitPattern: weights[row * Self.width + lane])
      }
      return features[row]
    }
    self.init(lanes: lanes, rows: rows)
  }

  init(lanes: [Lane], rows: HashedRows) {
    precondition(lanes.count <= Self.width)
    self.lanes = lanes
    self.rows = rows
    let none = repeatElement(Float(0), count: Self.width - lanes.count)
    scales = lanes.map(\.scale) + none
    biases = lanes.map(\.bias) + none
    thresholds = lanes.map(\.threshold) + none.map { _ in Float.infinity }
  }

  /// The indicators whose findings are shown and not scored.
  public var advisory: Set<String> { Set(lanes.filter(\.isAdvisory).map(\.indicator)) }

  /// The hash of each feature, ascending.
  var features: [UInt64] { (0..<rows.count).map(rows.hash) }

  /// ``width`` weights a feature, in the order of ``features``.
  var weights: [Int8] {
    (0..<rows.count).flatMap { UnsafeBufferPointer(start: rows.weights($0), count: Self.width) }
  }

  /// Equal for equal models.
  public var fingerprint: UInt64 {
    var hash = rows.fingerprint
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
  func row(_ hash: UInt64) -> Int? { rows.mayHave(hash) ? rows.row(hash) : nil }

  /// The weight of a row in a lane, in steps.
  @inline(__always)
  func weight(_ row: Int, lane: Int) -> Int { Int(rows.weights(row)[lane]) }
}
