/// How well de-identifying agrees with the marks of labelled passages.
public struct IdentifierAgreement: Sendable {
  /// Some of some.
  public struct Share: Sendable, Equatable {
    /// How many were hit.
    public var hit = 0
    /// Of how many.
    public var all = 0
    /// From 0 to 1; 1 where there was nothing to hit.
    public var value: Double { all == 0 ? 1 : Double(hit) / Double(all) }
  }

  /// Marked stretches of which no letter or digit is left, by layer.
  public private(set) var recall: [LabelledPassage.Layer: Share] = [:]
  /// The same for known and unknown together, by the origin of the names.
  public private(set) var recallByOrigin: [String: Share] = [:]
  /// Replaced stretches that share a byte with a marked one.
  public private(set) var precision = Share()
  /// Passages in which something marked is left.
  public private(set) var leaking = Share()
  /// Words kept for a person to look at.
  public private(set) var kept = 0
  /// How many of the misses are among them.
  public private(set) var shown = 0
  /// What is left: the passage, the layer, the stretch and the text around it.
  public private(set) var misses: [String] = []
  /// What was replaced without need: the passage and the stretch.
  public private(set) var extras: [String] = []

  /// De-identifies all passages, each as a case of its own, and compares.
  public init(_ passages: [LabelledPassage], _ deidentifier: Deidentifier) {
    for passage in passages {
      let record = passage.record
      let masker = deidentifier.masker(for: deidentifier.identities(in: record))
      add(passage, masker.deidentify(record))
    }
  }

  private mutating func add(_ passage: LabelledPassage, _ result: DeidentifiedText) {
    let bytes = Array(passage.text.utf8)
    // The byte at which each scalar begins.
    var offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    offsets.append(bytes.count)
    var isReplaced = [Bool](repeating: false, count: bytes.count)
    for replacement in result.replacements {
      for index in replacement.range { isReplaced[index] = true }
    }
    var isMarked = [Bool](repeating: false, count: bytes.count)
    var leaks = false
    for span in passage.spans {
      let range = offsets[span.start]..<offsets[span.end]
      for index in range { isMarked[index] = true }
      if span.layer == .optional { continue }
      let isHit = range.allSatisfy { isReplaced[$0] || !Self.isTelling(bytes[$0]) }
      recall[span.layer, default: Share()].count(isHit)
      if span.layer != .pattern { recallByOrigin[passage.origin, default: Share()].count(isHit) }
      if isHit { continue }
      leaks = true
      if result.kept.contains(where: { $0.range.overlaps(range) }) { shown += 1 }
      let around = max(0, range.lowerBound - 24)..<min(bytes.count, range.upperBound + 24)
      misses.append(
        "\(passage.id) \(span.layer) \(Self.text(bytes, range)) | \(Self.text(bytes, around))")
    }
    leaking.count(leaks)
    kept += result.kept.count
    for replacement in result.replacements {
      let isRight = replacement.range.contains { isMarked[$0] }
      precision.count(isRight)
      if !isRight { extras.append("\(passage.id) \(Self.text(bytes, replacement.range))") }
    }
  }

  /// A letter or a digit, of any script.
  private static func isTelling(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 == 10 ? 32 : $0 }, as: UTF8.self)
  }
}

extension IdentifierAgreement.Share {
  fileprivate mutating func count(_ isHit: Bool) {
    all += 1
    if isHit { hit += 1 }
  }
}
