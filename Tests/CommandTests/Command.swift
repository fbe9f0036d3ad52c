import Foundation
import Testing

/// A run of the built binary that has ended.
struct Ended {
  var status: Int32
  var output: Data
  var error: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: true) }
}

/// The binary under test, and a folder of its own for each test's files.
struct Command {
  let folder: URL

  /// Runs `body` with a new empty folder, which is gone afterwards.
  static func inFolder(_ body: (Command) throws -> Void) throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appending(path: "casenote-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Command(folder: folder))
  }

  /// Puts a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// What a file of the folder holds, a byte order mark included.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The bytes of a file of the folder.
  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// How many bytes a file of the folder has, 0 if there is none.
  func size(of name: String) throws -> Int {
    guard exists(name) else { return 0 }
    // It may be gone by now.
    let path = folder.appending(path: name).path
    return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  /// Whether there is a file of that name.
  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// Whether there is a file of that name, or one whose name begins so.
  func hasFile(_ prefix: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .contains { $0.hasPrefix(prefix) }
  }

  /// Runs the binary in the folder to its end.
  func casenote(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Ended {
    try casenote(arguments, input: input, environment: environment)
  }

  /// Runs the binary in the folder to its end.
  func casenote(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Ended {
    try run(Self.binary(), arguments, input: input, environment: environment)
  }

  /// Runs a line of shell in the folder; `$CASENOTE` is the binary.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Ended {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: "",
      environment: environment.merging(["CASENOTE": Self.binary().path]) { $1 })
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Ended {
    // Files rather than pipes: nothing can then wait for us to read.
    let names = ["stdin", "stdout", "stderr"].map { folder.appending(path: ".\($0)") }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment(environment)
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "ended by signal \(process.terminationStatus)")
    return Ended(
      status: process.terminationStatus, output: try Data(contentsOf: names[1]),
      error: try String(contentsOf: names[2], encoding: .utf8))
  }

  /// Our own environment without what bears on the look of output.
  static func environment(_ changes: [String: String]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "TERM", "COLUMNS", "LINES"] { environment[name] = nil }
    return environment.merging(changes) { $1 }
  }

  /// The binary, which the build leaves beside the tests.
  static func binary() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    // On a Mac the tests are some folders deep in a bundle.
    for _ in 0..<6 {
      let binary = folder.appending(path: "casenote")
      if FileManager.default.isExecutableFile(atPath: binary.path) { return binary }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
