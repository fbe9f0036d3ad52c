import Foundation
import Testing

/// A run of the binary whose standard input stays open.
final class Streaming {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let error = Pipe()
  private var buffer = Data()

  init(_ command: Command, _ arguments: [String]) throws {
    // A test run from a script may have it ignored, and so would the binary.
    signal(SIGINT, SIG_DFL)
    process.executableURL = try Command.binary()
    process.arguments = arguments
    process.currentDirectoryURL = command.folder
    process.environment = Command.environment([:])
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    try process.run()
  }

  /// How many bytes of output nobody has read yet.
  var waitingOutput: Int {
    var count: Int32 = 0
    _ = ioctl(output.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &count)
    return Int(count)
  }

  func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// The next so many whole lines; waits for them.
  func receive(lines count: Int) throws -> [String] {
    var lines: [String] = []
    while lines.count < count {
      if let end = buffer.firstIndex(of: 10) {
        lines.append(String(decoding: buffer[..<end], as: UTF8.self))
        buffer = Data(buffer[buffer.index(after: end)...])
      } else {
        let piece = output.fileHandleForReading.availableData
        try #require(!piece.isEmpty, "the output ended early")
        buffer += piece
      }
    }
    return lines
  }

  /// Interrupts the run as Ctrl-C does, and gives what came of it.
  func interrupt() throws -> (status: Int32, rest: Data, error: String) {
    process.interrupt()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit)
    let rest = try buffer + (output.fileHandleForReading.readToEnd() ?? Data())
    let error = try self.error.fileHandleForReading.readToEnd() ?? Data()
    return (process.terminationStatus, rest, String(decoding: error, as: UTF8.self))
  }
}
