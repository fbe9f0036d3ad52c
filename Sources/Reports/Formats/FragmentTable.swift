/// Pieces of output made ready beforehand, all behind each other, reached by number.
struct FragmentTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Makes one fragment of each element, in their order.
  init<Element>(_ elements: [Element], _ append: (Element, inout [UInt8]) -> Void) {
    for element in elements {
      append(element, &bytes)
      ends.append(bytes.count)
    }
  }

  /// Appends the fragment of a number to the output.
  func append(_ number: Int, to output: inout [UInt8]) {
    let start = number == 0 ? 0 : ends[number - 1]
    output.append(contentsOf: bytes[start..<ends[number]])
  }
}
