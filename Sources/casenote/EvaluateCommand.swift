import ArgumentParser
import Pipeline
import RecordingQuality
import Reports
import Scoring

/// `casenote evaluate`: agreement of scores with labels.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Hold scores against the labels of careful readers.",
    discussion: """
      Labels are JSON Lines: id, sentences as [start, end] in characters, sure and maybe (sentence \
      number from 1 to its indicators), record and record_maybe (indicators of the note as a \
      whole), grade. Indicators that the settings turn off or make advisory are left out. A finding \
      counts for the sentence that holds most of it, and for any other of \
      which it covers at least half; advisory findings are left out. Exit status: 0 done; 1 done, \
      but a labelled note has no score and was counted as missed; 2 an input cannot be used.
      """)

  /// The forms of output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: ArgumentHelp("The labels; - is standard input.", valueName: "file"))
  var labels: String

  @Option(
    help: ArgumentHelp(
      "What 'casenote score' wrote, as JSON Lines; - is standard input.", valueName: "file"))
  var scores: String

  @Option(help: "Text to read, or json for other programs.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Take means over the indicators labelled at least this often.", valueName: "number"))
  var least = 5

  @OptionGroup var settingsOptions: SettingsOptions

  func validate() throws {
    if least < 1 { throw ValidationError("--least must be 1 or more, not \(least).") }
  }

  func run() throws {
    let settings = try settingsOptions.settings(for: [scores], isQuiet: false)
    let input: EvaluationInput
    do throws(EvaluationError) {
      input = try EvaluationInput(labels: labels, scores: scores)
    } catch {
      throw CommandError("\(error)")
    }
    let unscored = settings.scoring.off.union(settings.scoring.advisory)
    let agreement = Agreement(of: input.scores, with: input.labels, without: unscored)
    let report = AgreementReport(agreement, least: least)
    try StandardOutput.write(format == .json ? report.json : report.text)
    if let words = Self.words(for: agreement.missing) {
      throw CommandError("casenote: \(words)", status: ExitStatus.unscored)
    }
  }

  /// Which labelled notes have no score, the first five by name; nil if all have one.
  private static func words(for missing: [String]) -> String? {
    guard !missing.isEmpty else { return nil }
    let notes = missing.count == 1 ? "1 labelled note" : "\(missing.count) labelled notes"
    let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
    return "no score for \(notes), counted as missed: "
      + missing.prefix(5).joined(separator: ", ") + more
  }
}
