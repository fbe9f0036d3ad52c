import Matching
import RecordingQuality
import Testing

/// What was compiled when the program was built is what its lists say.
struct CompiledAheadTests {
  @Test func aheadIsNow() throws {
    let now = try LexiconExampleTests.compiled.get()
    let ahead = BuiltIn.compiled()
    #expect(ahead.rules == now.rules)
    #expect(ahead.image == now.image, "compiling depends on more than the lists")
  }
}
