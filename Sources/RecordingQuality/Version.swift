import Learned
import Matching
import TextCore

/// The version that every scored record carries.
public enum Version {
  /// The program's own; raised with every release.
  public static let program = "0.1.0"

  /// The program's version and what the lexicons, the model and the settings say, as one text.
  static func of(
    _ lexicons: CompiledLexicons, _ model: LinearModel?, _ settings: ScoringSettings
  ) -> String {
    var hash = lexicons.fingerprint
    if let model { hash = SpellingHash.mix(hash, model.fingerprint) }
    if let settings = settings.fingerprint { hash = SpellingHash.mix(hash, settings) }
    let digits = String(hash, radix: 16)
    return "\(program)+\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}
