import Indicators
public import Training

/// Examples as JSON Lines for other programs: one object a passage, in the order of the guide.
///
/// `start` and `end` of a mark count Unicode scalars, half-open, as in the scores.
public enum ExampleLines {
  /// The lines.
  public static func render(_ examples: [TrainingExample], _ standing: Handout.Standing) -> [UInt8]
  {
    var lines: [UInt8] = []
    for example in examples { append(example, standing, to: &lines) }
    return lines
  }

  private static func append(
    _ example: TrainingExample, _ standing: Handout.Standing, to lines: inout [UInt8]
  ) {
    lines.append(#"{"kind": "#)
    lines.append(jsonString: example.kind.rawValue)
    lines.append(#", "standing": "#)
    lines.append(jsonString: standing == .draft ? "draft" : "signed")
    lines.append(#", "warning": "#)
    lines.append(jsonString: HandoutWording.running(standing))
    if let indicator = example.indicator {
      let description = AllIndicators.descriptions[indicator]
      for (key, value) in [
        ("indicator", description.id), ("title", description.title),
        ("theme", description.theme.rawValue), ("why", description.why),
        ("question", description.question),
      ] {
        append(key, to: &lines)
        lines.append(jsonString: value)
      }
      append("audits", to: &lines)
      lines.append(UInt8(ascii: "["))
      for (index, audit) in description.sources.enumerated() {
        if index > 0 { lines.append(", ") }
        lines.append(jsonString: audit.rawValue)
      }
      lines.append(UInt8(ascii: "]"))
    }
    append("reason", to: &lines)
    lines.append(jsonString: example.reason)
    append("text", to: &lines)
    lines.append(jsonString: example.passage.text)
    append("marks", to: &lines)
    lines.append(UInt8(ascii: "["))
    var position = 0
    var isFirst = true
    for part in example.passage.parts {
      let end = position + part.text.unicodeScalars.count
      if part.isMarked {
        if !isFirst { lines.append(", ") }
        isFirst = false
        lines.append(#"{"start": "#)
        lines.append(digits: position)
        lines.append(#", "end": "#)
        lines.append(digits: end)
        lines.append(#", "text": "#)
        lines.append(jsonString: part.text)
        lines.append(UInt8(ascii: "}"))
      }
      position = end
    }
    lines.append("]}\n")
  }

  private static func append(_ key: String, to lines: inout [UInt8]) {
    lines.append(", ")
    lines.append(jsonString: key)
    lines.append(": ")
  }
}
