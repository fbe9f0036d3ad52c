import Foundation
import Learned
import Matching
import RecordingQuality
import Testing

/// What was worked out when the program was built is what its files say.
struct CompiledAheadTests {
  @Test func aheadIsNow() throws {
    let now = try LexiconExampleTests.compiled.get()
    let ahead = BuiltIn.compiled()
    #expect(ahead.rules == now.rules)
    #expect(ahead.image == now.image, "compiling depends on more than the lists")
  }

  @Test func theModelIsThatOfItsFile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = try Data(contentsOf: root.appending(path: "Lexicons/Learned/builtin.model"))
    let now = try LinearModel(file: file)
    let ahead = try #require(BuiltIn.model())
    #expect(ahead.lanes == now.lanes)
    #expect(ahead.fingerprint == now.fingerprint)
    #expect(ahead.file == now.file)
  }
}
