import Measuring
import RecordingQuality

/// Times the stages of scoring over an export, each with all those before it.
@main
enum Stages {
  private static let usage = """
    usage: stages FILE [--only STAGE,…] [--seconds N]

    Runs \(Stage.allCases.map(\.rawValue).joined(separator: ", ")) on one thread, and each again
    until it has had N seconds (1 unless told), once at least and five times at most. Prints a line of JSON a run.
    """

  static func main() {
    Lines.run { () throws(MeasuringError) in
      var (path, stages, most) = (String?.none, Stage.allCases, 1.0)
      var rest = CommandLine.arguments.dropFirst()
      while let argument = rest.popFirst() {
        switch argument {
        case "--only":
          stages = (rest.popFirst() ?? "").split(separator: ",").compactMap {
            Stage(rawValue: String($0))
          }
        case "--seconds": most = rest.popFirst().flatMap(Double.init) ?? -1
        default: path = argument
        }
      }
      guard let path, !stages.isEmpty, most >= 0 else { throw .usage(usage) }
      try run(stages, path, most)
    }
  }

  private static func run(
    _ stages: [Stage], _ path: String, _ most: Double
  ) throws(MeasuringError) {
    guard let scorer = try? Scorer() else { preconditionFailure("the lexicons are not whole") }
    for stage in stages {
      var passed = 0.0
      for round in 0..<5 where round == 0 || passed < most {
        let run = try StageRun(stage, of: path, scorer)
        passed += run.seconds
        Lines.print(run)
      }
    }
  }
}
