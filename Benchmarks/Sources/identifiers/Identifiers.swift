import Foundation
import Training

/// Says how much of what identifies people `casenote deidentify` finds in labelled passages.
///
/// usage: identifiers [--misses | --words | --unmarked] PASSAGES.jsonl…
///   --misses    names each miss, and each stretch replaced without need; every passage is invented
///   --words     writes every word with what it shows instead, for `Benchmarks/wordweights`
///   --unmarked  the same of passages that nobody marked
@main struct Identifiers {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let hasMisses = arguments.contains("--misses")
    var passages: [LabelledPassage] = []
    for path in arguments where !path.hasPrefix("--") {
      passages += try LabelledPassage.read(Data(contentsOf: URL(fileURLWithPath: path)))
    }
    if arguments.contains("--words") || arguments.contains("--unmarked") {
      try WordExamples.write(
        passages, isMarked: !arguments.contains("--unmarked"), to: .standardOutput)
      return
    }
    let found = IdentifierAgreement(passages, Deidentifier())
    print("passages", passages.count)
    for layer in LabelledPassage.Layer.allCases {
      if let share = found.recall[layer] { print("recall, \(layer):", shown(share)) }
    }
    print("precision:", shown(found.precision))
    print("passages with a leak:", shown(found.leaking))
    print("kept and shown: \(found.kept); of the \(found.misses.count) misses \(found.shown)")
    for (origin, share) in found.recallByOrigin.sorted(by: { $0.key < $1.key }) {
      print("recall of names, \(origin):", shown(share))
    }
    if hasMisses {
      for miss in found.misses { print("missed", miss) }
      for extra in found.extras { print("extra", extra) }
    }
  }

  private static func shown(_ share: IdentifierAgreement.Share) -> String {
    String(format: "%.4f (%d of %d)", share.value, share.hit, share.all)
  }
}
