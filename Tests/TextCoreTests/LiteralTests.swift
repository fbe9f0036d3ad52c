import Testing

@testable import TextCore

struct LiteralTests {
  @Test(arguments: 0..<30) func `Values come back from their text`(count: Int) {
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
    let numbers = (0..<count).map { _ in UInt64.random(in: 0 ... .max) }
    let texts = (0..<count).map { String(repeating: "é", count: $0) }
    var writer = LiteralWriter()
    writer.write(bytes)
    bytes.withUnsafeBytes { writer.write($0) }
    writer.write(numbers)
    writer.write(UInt64.max)
    writer.write(texts)
    #expect(writer.text.allSatisfy { (48..<112).contains($0) })
    writer.text.withUnsafeBufferPointer { text in
      var reader = LiteralReader(text)
      #expect(reader.array(of: UInt8.self) == bytes)
      var again = [UInt8](repeating: 0, count: count)
      again.withUnsafeMutableBytes { reader.read(into: $0) }
      #expect(again == bytes)
      #expect(reader.array(of: UInt64.self) == numbers)
      #expect(reader.number() == .max)
      #expect(reader.texts() == texts)
    }
  }
}
