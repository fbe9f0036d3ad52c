/// Finds records whose text, or nearly, stands in another, and ids that stand more than once.
///
/// It is given one key of every record at a time, so that it holds 16 bytes a record, whatever is in
/// them.
public struct CopyFinder: Sendable {
  /// A record by something that it may have in common with others.
  public struct Entry: Sendable {
    /// The key; 0 for none.
    public var key: UInt64
    /// The record's number.
    public var record: Int

    /// Makes an entry.
    public init(key: UInt64, record: Int) { (self.key, self.record) = (key, record) }
  }

  /// Records that belong together, in the order of the input.
  public struct Group: Sendable, Equatable {
    /// The numbers of the records.
    public var records: [Int]
    /// Whether the texts are the same word for word.
    public var isExact: Bool

    /// Makes a group.
    public init(records: [Int], isExact: Bool) {
      (self.records, self.isExact) = (records, isExact)
    }
  }

  private var parents: [Int32]
  private var isNear: Set<Int> = []

  /// Looks among so many records.
  public init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// Entries with a key, sorted so that equal keys stand together in the order of the input.
  public static func runs(of entries: [Entry]) -> [ArraySlice<Entry>] {
    let sorted = entries.filter { $0.key != 0 }.sorted { ($0.key, $0.record) < ($1.key, $1.record) }
    var runs: [ArraySlice<Entry>] = []
    var start = 0
    for index in sorted.indices
    where index + 1 == sorted.count || sorted[index + 1].key != sorted[index].key {
      if index > start { runs.append(sorted[start...index]) }
      start = index + 1
    }
    return runs
  }

  /// Joins records whose texts are the same.
  public mutating func joinEqual(_ entries: [Entry]) {
    for run in Self.runs(of: entries) {
      for entry in run.dropFirst() { join(run[run.startIndex].record, entry.record) }
    }
  }

  /// Joins records that share a band and are nearly the same.
  ///
  /// Of many that share one, each is held against a few of the others only, so that it stays linear.
  public mutating func joinNear<Failure: Error>(
    _ entries: [Entry], signature: (Int) throws(Failure) -> TextSignature
  ) throws(Failure) {
    for run in Self.runs(of: entries) {
      var heads: [(record: Int, signature: TextSignature)] = []
      for entry in run {
        if heads.contains(where: { root($0.record) == root(entry.record) }) { continue }
        let own = try signature(entry.record)
        if let head = heads.first(where: { $0.signature.isNearly(own) }) {
          join(head.record, entry.record)
          isNear.insert(root(entry.record))
        } else if heads.count < Self.mostHeads {
          heads.append((entry.record, own))
        }
      }
    }
  }

  private static let mostHeads = 16

  /// All groups of more than one, by their first records.
  public func groups() -> [Group] {
    var members: [Int: [Int]] = [:]
    for record in parents.indices where root(record) != record {
      members[root(record), default: [root(record)]].append(record)
    }
    let near = Set(isNear.map { root($0) })
    return members.sorted { $0.key < $1.key }
      .map { Group(records: $0.value.sorted(), isExact: !near.contains($0.key)) }
  }

  private func root(_ record: Int) -> Int {
    var record = record
    while parents[record] != record { record = Int(parents[record]) }
    return record
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (min(root(a), root(b)), max(root(a), root(b)))
    guard first != second else { return }
    parents[second] = Int32(first)
    // Paths stay short: every join ends at the root itself.
    parents[b] = Int32(first)
  }
}
