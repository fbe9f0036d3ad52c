import Records
import TextCore

/// Which shard a record belongs to.
///
/// It depends on the record and the number of shards alone, and stays the same from version to
/// version: exports of different years put a case into the shard of the same number.
enum ShardNumber {
  /// The shard of a record: that of its case, or that of its id if it has no case.
  static func of(_ record: Record, among count: Int) -> Int {
    record.withBytes(of: .case) { number(of: $0, among: count) }
      ?? record.withBytes(of: .id) { number(of: $0, among: count) }
      ?? number(of: record.id, among: count)
  }

  /// The shard of the line for a record that could not be read: its case is not known.
  static func of(_ error: ReadError, among count: Int) -> Int {
    number(of: error.id ?? "row-\(error.source.row)", among: count)
  }

  private static func number(of name: String, among count: Int) -> Int {
    var name = name
    return name.withUTF8 { number(of: UnsafeRawBufferPointer($0), among: count) }
  }

  /// FNV-1a, and MurmurHash3's last step over it, which spreads names that differ in a digit.
  private static func number(of name: UnsafeRawBufferPointer, among count: Int) -> Int {
    var hash = FNV1a.of(name)
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return Int((hash ^ (hash >> 33)) % UInt64(count))
  }
}
