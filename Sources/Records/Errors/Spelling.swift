/// Finds what a user may have meant.
enum Spelling {
  /// The name nearest to what was written, nil if none is near: a third of it may be wrong.
  static func nearest(to written: String, among names: [String]) -> String? {
    let length = written.unicodeScalars.count
    let best =
      names
      .map { (name: $0, distance: distance(written.lowercased(), $0.lowercased())) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance <= max(1, length / 3), best.distance < length else { return nil }
    return best.name
  }

  /// How many insertions, deletions, replacements and swaps of neighbours lie between two words.
  ///
  /// - Complexity: O(*n* × *m*) in the lengths of the two.
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
