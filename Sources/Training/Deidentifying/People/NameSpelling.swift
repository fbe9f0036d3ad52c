/// Whether two spellings differ by one letter put in, left out, changed, or swapped with its neighbour.
enum NameSpelling {
  /// The hashes by which spellings one letter apart find each other: of the whole, and of the whole
  /// with each letter left out in turn.
  static func neighbours(_ letters: ArraySlice<UInt8>) -> [UInt64] {
    var hashes = [NameHash.of(letters)]
    for left in letters.indices
    where left == letters.startIndex || letters[left] != letters[left - 1] {
      var hash = NameHash.start
      for index in letters.indices where index != left {
        hash = NameHash.adding(letters[index], to: hash)
      }
      hashes.append(hash)
    }
    return hashes
  }

  /// Damerau's distance is at most one.
  static func areNear(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if abs(a.count - b.count) > 1 { return false }
    var start = 0
    while start < min(a.count, b.count), a[a.startIndex + start] == b[b.startIndex + start] {
      start += 1
    }
    let (restA, restB) = (a.dropFirst(start), b.dropFirst(start))
    if restA.isEmpty && restB.isEmpty { return true }
    if restA.count > restB.count { return restA.dropFirst().elementsEqual(restB) }
    if restB.count > restA.count { return restB.dropFirst().elementsEqual(restA) }
    if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
    guard restA.count > 1 else { return false }
    let (x, y) = (Array(restA.prefix(2)), Array(restB.prefix(2)))
    return x[0] == y[1] && x[1] == y[0] && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
  }
}
