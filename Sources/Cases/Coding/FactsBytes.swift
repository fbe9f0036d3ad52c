/// Facts as bytes, to be read by the same program: numbers in as few bytes as they need, texts with
/// their lengths in front.
struct FactsBytes {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

  mutating func put(_ number: Int) {
    // Small numbers of either sign take one byte.
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      put(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func put(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put<Value: FactsCodable>(_ value: Value) { value.write(to: &self) }

  mutating func put<Value>(_ value: Value?, _ body: (inout FactsBytes, Value) -> Void) {
    put(value != nil)
    if let value { body(&self, value) }
  }

  mutating func put<Value>(_ values: [Value], _ body: (inout FactsBytes, Value) -> Void) {
    put(values.count)
    for value in values { body(&self, value) }
  }

  mutating func put(_ number: Int?) { put(number) { $0.put($1) } }
  mutating func put(_ text: String?) { put(text) { $0.put($1) } }
  mutating func put(_ numbers: [Int]) { put(numbers) { $0.put($1) } }
  mutating func put(_ texts: [String]) { put(texts) { $0.put($1) } }
  mutating func put<Value: FactsCodable>(_ values: [Value]) { put(values) { $0.put($1) } }

  /// A case of an enumeration by its place among all.
  mutating func put<Value: CaseIterable & Equatable>(case value: Value) {
    bytes.append(UInt8(Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0))
  }
}

/// What stands in the facts of a record as bytes.
protocol FactsCodable {
  func write(to bytes: inout FactsBytes)
  init(from reader: inout FactsByteReader)
}

/// Reads what ``FactsBytes`` has put; the bytes are trusted to be those.
struct FactsByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func byte() -> UInt8 {
    defer { position += 1 }
    return bytes[position]
  }

  mutating func int() -> Int {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: UInt(number >> 1)) ^ -Int(bitPattern: UInt(number & 1))
  }

  mutating func string() -> String {
    let count = int()
    defer { position += count }
    return String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]),
      as: UTF8.self)
  }

  mutating func bool() -> Bool { byte() == 1 }

  mutating func double() -> Double {
    defer { position += 8 }
    let bits = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    return Double(bitPattern: UInt64(littleEndian: bits))
  }

  mutating func value<Value: FactsCodable>() -> Value { Value(from: &self) }

  mutating func optional<Value>(_ body: (inout FactsByteReader) -> Value) -> Value? {
    bool() ? body(&self) : nil
  }

  mutating func array<Value>(_ body: (inout FactsByteReader) -> Value) -> [Value] {
    let count = int()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(body(&self)) }
    return values
  }

  mutating func optionalInt() -> Int? { optional { $0.int() } }
  mutating func values<Value: FactsCodable>() -> [Value] { array { $0.value() } }

  mutating func oneCase<Value: CaseIterable>() -> Value
  where Value.AllCases: RandomAccessCollection, Value.AllCases.Index == Int {
    Value.allCases[Int(byte())]
  }
}
