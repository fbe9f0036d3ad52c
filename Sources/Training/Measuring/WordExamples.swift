public import Foundation

/// The words of labelled passages with all that they show, for weights to be fitted to.
public enum WordExamples {
  /// A line a word, of each passage as it is, in small letters and in capitals: what the word is (0
  /// nothing, 1 a name, 2 a place or an organisation, 3 neither asked for nor held against), a tab,
  /// and the names of its features.
  ///
  /// - Parameter isMarked: false where nobody marked the passages, and what the rules find in them
  ///   as they are written stands for marks.
  public static func write(
    _ passages: [LabelledPassage], isMarked: Bool, to output: FileHandle
  ) throws {
    let deidentifier = Deidentifier()
    for passage in passages {
      let identities = deidentifier.identities(in: passage.record)
      let index = KnownIndex(identities.joined(.builtIn), .builtIn)
      let bytes = Array(passage.text.utf8)
      let labels = isMarked ? marks(passage, bytes) : findings(bytes, index)
      for bytes in [bytes, bytes.map(small), bytes.map(capital)] {
        try output.write(contentsOf: Data(lines(bytes, labels, index).joined().utf8))
      }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte & 0xDF : byte
  }

  /// What each byte is by the marks.
  private static func marks(_ passage: LabelledPassage, _ bytes: [UInt8]) -> [Int] {
    let scalars = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    var labels = [Int](repeating: 0, count: bytes.count)
    for span in passage.spans {
      let isAsked = span.layer == .known || span.layer == .unknown
      for i in scalars[span.start]..<scalars[span.end] {
        labels[i] = isAsked ? span.kind == "name" ? 1 : 2 : 3
      }
    }
    return labels
  }

  /// What each byte is by the rules.
  private static func findings(_ bytes: [UInt8], _ index: KnownIndex) -> [Int] {
    var labels = [Int](repeating: 0, count: bytes.count)
    bytes.withUnsafeBytes { text in
      let scan = NoteScan(text, .builtIn, index, recordDay: nil, isWeighed: false)
      for finding in scan.findings {
        for i in scan.text.bytes(finding.range) {
          labels[i] =
            switch finding.kind {
            case .person: 1
            case .place, .organisation, .address: 2
            default: 3
            }
        }
      }
    }
    return labels
  }

  private static func lines(_ bytes: [UInt8], _ labels: [Int], _ index: KnownIndex) -> [String] {
    bytes.withUnsafeBytes { text in
      let scan = NoteScan(text, .builtIn, index, recordDay: nil, isWeighed: false)
      let finder = NameFinder(text: scan.text, words: scan.words, lists: .builtIn, index: index)
      let spellings = Dictionary(
        scan.words.map { ($0.hash, String(decoding: finder.letters($0), as: UTF8.self)) }
      ) { first, _ in first }
      return scan.words.indices.compactMap { i in
        let word = scan.words[i]
        if word.traits.contains(.number) || word.count < 2 { return nil }
        var names: [String] = []
        finder.features(i, scan.taken) { feature in
          names.append(feature.name { spellings[$0] ?? "" })
        }
        let label = labels[scan.text.bytes(word.range).lowerBound]
        return "\(label)\t\(names.joined(separator: " "))\n"
      }
    }
  }
}
