import Foundation

/// What the programs say: a line of JSON for each result.
public enum Lines {
  /// Prints a result at once.
  public static func print(_ result: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let line = try? encoder.encode(result) else { return }
    FileHandle.standardOutput.write(line + Data("\n".utf8))
  }

  /// Ends the program with a sentence on standard error where `body` throws.
  public static func run(_ body: () throws(MeasuringError) -> Void) {
    do throws(MeasuringError) {
      try body()
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }
}
