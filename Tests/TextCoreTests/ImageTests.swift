import Support
import Testing

@testable import TextCore

struct ImageTests {
  @Test(arguments: 0..<30) func `Tables come back from their image`(count: Int) {
    var random = RepeatableRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let numbers = (0..<count).map { _ in random.next() }
    let texts = (0..<count).map { String(repeating: "é", count: $0) }
    var writer = ImageWriter()
    writer.write(bytes)
    writer.write(numbers)
    writer.write(UInt64.max)
    writer.write(texts)
    #expect(writer.bytes.count % Image.alignment == 0)
    var reader = ImageReader(Image(copying: writer.bytes))
    #expect(reader.table(of: UInt8.self).elementsEqual(bytes))
    #expect(reader.table(of: UInt64.self).elementsEqual(numbers))
    #expect(reader.number() == .max)
    #expect(reader.texts() == texts)
  }

  @Test func `A table keeps the image that it lies in`() {
    var writer = ImageWriter()
    writer.write((0..<1000).map { UInt64($0) })
    var reader: ImageReader? = ImageReader(Image(copying: writer.bytes))
    let table = reader?.table(of: UInt64.self)
    reader = nil
    let others = (0..<100).map { _ in FixedArray([UInt64](repeating: 7, count: 1000)) }
    #expect(table?.elementsEqual((0..<1000).map { UInt64($0) }) == true)
    #expect(others.allSatisfy { $0.count == 1000 && $0.first == 7 })
  }
}
