import ArgumentParser
import Indicators
import Reports
import TextCore

/// `casenote indicators`: what is looked for, why, with examples.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "List what casenote looks for, or show one indicator with its examples.")

  /// The forms of output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("One indicator; without it all are listed.", valueName: "id"))
  var id: String?

  @Option(help: "Text to read, or json for other programs.")
  var format: Format = .text

  func run() throws {
    var descriptions = AllIndicators.descriptions
    if let id {
      guard let number = AllIndicators.number(of: id) else {
        let nearest = Suggestion.nearest(to: id, in: descriptions.map(\.id))
        let hint = nearest.map { " Did you mean '\($0)'?" } ?? ""
        throw CommandError(
          "casenote: no indicator '\(id)'.\(hint) 'casenote indicators' lists them all.")
      }
      descriptions = [descriptions[number]]
    }
    switch format {
    case .json: try StandardOutput.write(IndicatorReport.json(descriptions) + "\n")
    case .text where id == nil: try StandardOutput.write(IndicatorReport.list(descriptions))
    case .text: try StandardOutput.write(descriptions.map(IndicatorReport.page).joined())
    }
  }
}
