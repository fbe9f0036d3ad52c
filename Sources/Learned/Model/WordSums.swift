import TextCore

/// The sums of what hangs on a word alone, made once for each distinct word and kept.
///
/// Three sums a word: for its own sentence (the word and its pieces), for the one behind, for the
/// one before. Emptied when full, so that memory stays bounded; sums do not depend on it.
struct WordSums {
  /// The most words kept: 20 MB of sums.
  private static let limit = 1 << 15

  private var numbers: [UInt64: Int32] = [:]
  private var sums: [Int32] = []
  private var squares: [Float] = []

  /// Empties it where it has grown too large; the numbers of words before are void.
  mutating func trim() {
    guard numbers.count > Self.limit else { return }
    numbers.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    squares.removeAll(keepingCapacity: true)
  }

  /// The number of a word, made of its identity; `pieces` is asked only for a new one.
  mutating func number(
    of identity: UInt64, in model: borrowing LinearModel, pieces: () -> [Feature]
  ) -> Int32 {
    if let number = numbers[identity] { return number }
    let number = Int32(squares.count / 3)
    numbers[identity] = number
    var own = WeightSum()
    own.add(Feature(.word, identity), of: model)
    for piece in pieces() { own.add(piece, of: model) }
    var after = WeightSum()
    after.add(Feature(.wordBefore, identity), of: model)
    var before = WeightSum()
    before.add(Feature(.wordAfter, identity), of: model)
    for sum in [own, after, before] {
      for lane in 0..<LinearModel.width { sums.append(sum.lanes[lane]) }
    }
    squares += [own.squares, after.squares, before.squares]
    return number
  }

  /// Adds a word of the sentence itself.
  @inline(__always)
  func addWord(_ number: Int32, to sum: inout WeightSum) {
    add(Self.sum(of: number), to: &sum)
  }

  /// Adds a word of a neighbouring sentence.
  @inline(__always)
  func addNeighbour(_ number: Int32, kind: FeatureKind, to sum: inout WeightSum) {
    add(Self.sum(of: number, asNeighbour: kind), to: &sum)
  }

  /// The index of a word's sum in its own sentence.
  @inline(__always)
  static func sum(of number: Int32) -> Int { Int(number) * 3 }

  /// The index of a word's sum in the sentence beside its own.
  @inline(__always)
  static func sum(of number: Int32, asNeighbour kind: FeatureKind) -> Int {
    Int(number) * 3 + (kind == .wordBefore ? 1 : 2)
  }

  /// What a sum has in a lane, in steps.
  func weight(_ sum: Int, lane: Int) -> Int { Int(sums[sum * LinearModel.width + lane]) }

  @inline(__always)
  private func add(_ index: Int, to sum: inout WeightSum) {
    sum.squares += squares[index]
    let first = index * LinearModel.width
    sums.withUnsafeBufferPointer { sums in
      for lane in 0..<LinearModel.width { sum.lanes[lane] &+= sums[first + lane] }
    }
  }
}
