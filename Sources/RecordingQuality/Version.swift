import Learned
import Matching
import TextCore

/// The version that every scored record carries.
public enum Version {
  /// The program's own; raised with every release.
  public static let program = "0.1.0"

  /// The program's version and what the lexicons and the model say, as one text.
  static func of(_ lexicons: CompiledLexicons, _ model: LinearModel?) -> String {
    var hash = lexicons.fingerprint
    if let model { hash = SpellingHash.mix(hash, model.fingerprint) }
    let digits = String(hash, radix: 16)
    return "\(program)+\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}
