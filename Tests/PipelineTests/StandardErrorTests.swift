import Foundation
@testable import Pipeline
import Testing

struct StandardErrorTests {
  @Test func `A status gives way to a line, and is drawn over by the next`() throws {
    let pipe = Pipe()
    let console = StandardError(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    console.line("first")
    console.status("10 %")
    console.status("20 %")
    console.line("second")
    console.clearStatus()
    console.status("30 %")
    console.clearStatus()
    console.clearStatus()
    try pipe.fileHandleForWriting.close()
    let written = try pipe.fileHandleForReading.readToEnd() ?? Data()
    #expect(
      String(decoding: written, as: UTF8.self)
        == "first\n\r10 %\u{1B}[K\r20 %\u{1B}[K\r\u{1B}[Ksecond\n\r30 %\u{1B}[K\r\u{1B}[K")
  }

}
