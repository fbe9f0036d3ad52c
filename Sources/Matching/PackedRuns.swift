/// Many lists of numbers laid end to end, a byte or two for each that is near the one before.
///
/// Numbers are kept as differences, seven bits a byte, the sign in the lowest bit (LEB128).
struct PackedRuns {
  private var bytes: [UInt8] = []
  /// Where each list begins, and behind the last one the count of all bytes.
  private var starts: [UInt32] = [0]

  /// How many bytes all lists take.
  var byteCount: Int { bytes.count }

  /// Adds a list.
  mutating func append(_ list: [UInt32]) {
    var last: Int32 = 0
    for number in list {
      let difference = Int32(bitPattern: number) &- last
      last = Int32(bitPattern: number)
      var rest = UInt32(bitPattern: difference &<< 1 ^ difference &>> 31)
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: rest))
    }
    starts.append(UInt32(bytes.count))
  }

  /// Calls `body` with each number of a list, in order.
  @inline(__always)
  func forEach(in list: Int, _ body: (UInt32) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = Int(starts[list])
      let end = Int(starts[list &+ 1])
      var last: Int32 = 0
      while index < end {
        var rest: UInt32 = 0
        var shift: UInt32 = 0
        while bytes[index] >= 0x80 {
          rest |= UInt32(bytes[index] & 0x7F) &<< shift
          shift &+= 7
          index &+= 1
        }
        rest |= UInt32(bytes[index]) &<< shift
        index &+= 1
        last = last &+ (Int32(bitPattern: rest &>> 1) ^ -Int32(bitPattern: rest & 1))
        body(UInt32(bitPattern: last))
      }
    }
  }
}
