import Testing
import TextCore

@testable import Matching

struct NamedListsTests {
  @Test(arguments: [0, 1, 2, 3, 50]) func `Every name has its list, and no other name has one`(
    count: Int
  ) {
    let lists = Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        ("name.\(number)", (0..<number % 5).map { UInt32(number * 10 + $0) })
      })
    let made = NamedLists(lists)
    var writer = ImageWriter()
    made.write(to: &writer)
    var reader = ImageReader(Image(copying: writer.bytes))
    for named in [made, NamedLists(from: &reader)] {
      for (name, list) in lists { #expect(named[name].elementsEqual(list)) }
      #expect(named["name.\(count)"].isEmpty && named[""].isEmpty)
    }
  }
}
