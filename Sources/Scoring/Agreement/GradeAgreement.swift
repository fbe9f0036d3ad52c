/// How well scores rank notes as their grades do.
public struct GradeAgreement: Sendable, Equatable {
  /// How many notes have both a score and a grade.
  public let notes: Int
  /// How often, of two notes of unequal grade, the better has the higher score, from 0 to 1.
  ///
  /// Equal scores count half. Without two notes of unequal grade it is 0.
  public let concordance: Double
  /// Spearman's coefficient, from -1 to 1, equal values sharing their mean rank.
  ///
  /// If all scores or all grades are equal it is 0.
  public let rankCorrelation: Double

  /// Compares scores with grades.
  ///
  /// - Complexity: O(*n*²) in the notes.
  public init(_ pairs: [(score: Double, grade: Double)]) {
    notes = pairs.count
    concordance = Self.concordance(pairs)
    rankCorrelation = Self.correlation(
      Self.ranks(pairs.map(\.score)), Self.ranks(pairs.map(\.grade)))
  }

  private static func concordance(_ pairs: [(score: Double, grade: Double)]) -> Double {
    var compared = 0
    var halves = 0
    for (index, one) in pairs.enumerated() {
      for other in pairs[..<index] where one.grade != other.grade {
        compared += 1
        if one.score == other.score {
          halves += 1
        } else if (one.score > other.score) == (one.grade > other.grade) {
          halves += 2
        }
      }
    }
    return compared > 0 ? Double(halves) / 2 / Double(compared) : 0
  }

  /// The rank of each value from 0, equal values sharing the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      let end = order[first...].firstIndex { values[$0] != values[order[first]] } ?? order.count
      for index in order[first..<end] { ranks[index] = Double(first + end - 1) / 2 }
      first = end
    }
    return ranks
  }

  /// Pearson's coefficient.
  private static func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    var (xy, xx, yy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(x, y) {
      xy += (x - meanX) * (y - meanY)
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
    }
    return xx > 0 && yy > 0 ? xy / (xx.squareRoot() * yy.squareRoot()) : 0
  }
}
