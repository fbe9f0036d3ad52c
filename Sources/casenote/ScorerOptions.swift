import ArgumentParser
import Foundation
import Learned
import Matching
import RecordingQuality

/// What a command may say about the lexicons and the model to use.
struct ScorerOptions: ParsableArguments {
  @OptionGroup var lexicons: LexiconOptions

  @Option(
    help: ArgumentHelp(
      "Use a model that 'casenote train' made; 'none' for the rules alone.", valueName: "file"))
  var model: String?

  /// A scorer as the settings have it; what the command line says takes the place of what they say.
  func makeScorer(_ settings: Settings) throws(CommandError) -> Scorer {
    let learned = try learned(model ?? settings.model)
    do throws(LexiconError) {
      return try Scorer(
        additional: try lexicons.additional(settings.lexicons), learned: learned,
        settings: settings.scoring)
    } catch {
      throw CommandError("\(error)")
    }
  }

  private func learned(_ model: String?) throws(CommandError) -> LinearModel? {
    guard let model else { return BuiltIn.model() }
    guard model != "none" else { return nil }
    guard let file = FileManager.default.contents(atPath: model) else {
      throw CommandError("casenote: \(model): cannot be read. Name a model, or 'none'.")
    }
    do throws(ModelError) {
      return try LinearModel(file: file)
    } catch {
      throw CommandError("casenote: \(model): \(error)")
    }
  }
}
