/// Deals notes into parts so that no group is split between two.
struct Folds: Sendable {
  /// The part of each note.
  let ofNote: [Int]
  let count: Int

  /// - Parameters:
  ///   - groups: of each note.
  ///   - count: how many parts, fewer where there are fewer groups.
  init(_ groups: [String], count: Int) {
    var sizes: [String: Int] = [:]
    for group in groups { sizes[group, default: 0] += 1 }
    // Large groups first, each to the part with the fewest notes so far.
    let names = sizes.keys.sorted { (-sizes[$0, default: 0], $0) < (-sizes[$1, default: 0], $1) }
    let parts = max(1, min(count, names.count))
    var filled = [Int](repeating: 0, count: parts)
    var parting: [String: Int] = [:]
    for name in names {
      let part = filled.indices.min { (filled[$0], $0) < (filled[$1], $1) } ?? 0
      parting[name] = part
      filled[part] += sizes[name, default: 0]
    }
    ofNote = groups.map { parting[$0] ?? 0 }
    self.count = parts
  }
}
