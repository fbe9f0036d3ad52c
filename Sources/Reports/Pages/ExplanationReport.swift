import Context
import Indicators
public import RecordingQuality
public import Records
import TextCore

/// What was seen in each sentence of a record, as text or as JSON Lines.
public struct ExplanationReport: Sendable {
  private let vocabulary: ReportVocabulary

  /// A report in the words of a vocabulary.
  public init(_ vocabulary: ReportVocabulary) { self.vocabulary = vocabulary }

  /// A few lines a sentence, for a person.
  public func text(_ sentences: [ExplainedSentence], of record: Record) -> String {
    record.withText { text in
      sentences.map { sentence -> String in
        let quote = { (place: Place) in "\u{201C}\(Self.oneLine(place, text))\u{201D}" }
        var lines = ["\(record.id) \(sentence.number): \(Self.oneLine(sentence.place, text))"]
        lines.append("  about   \(sentence.subject)")
        for cue in sentence.cues { lines.append("  cue     \(cue.rule) \(quote(cue.place))") }
        for span in sentence.scopes {
          var words = span.scope.kind.rawValue
          if let holder = span.scope.holder { words += " by \(holder.rawValue)" }
          if let stance = span.scope.stance { words += " (\(stance.rawValue))" }
          lines.append("  scope   \(words) \(quote(span.place))")
        }
        for number in sentence.findings { lines.append("  found   \(id(number))") }
        for veto in sentence.vetoed {
          lines.append("  vetoed  \(id(veto.indicator)) by \(veto.by)")
        }
        return lines.joined(separator: "\n") + "\n\n"
      }.joined()
    }
  }

  /// One JSON object a sentence, offsets in Unicode scalars.
  public func jsonLines(_ sentences: [ExplainedSentence], of record: Record) -> String {
    var output: [UInt8] = []
    record.withText { text in
      var places = JSONPlaces(text, of: record)
      for sentence in sentences { append(sentence, record.id, &places, to: &output) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func append(
    _ sentence: ExplainedSentence, _ recordID: String, _ places: inout JSONPlaces,
    to output: inout [UInt8]
  ) {
    output.append("{\"id\": ")
    output.append(jsonString: recordID)
    output.append(", \"sentence\": ")
    output.append(digits: sentence.number)
    places.append(sentence.place, to: &output)
    output.append(", \"text\": ")
    places.appendQuote(of: sentence.place, to: &output)
    output.append(", \"subject\": ")
    output.append(jsonString: "\(sentence.subject)")
    list("cues", sentence.cues, &output) { cue, output in
      output.append("{\"class\": ")
      output.append(jsonString: cue.cueClass)
      places.append(cue.place, to: &output)
      output.append(", \"rule\": ")
      output.append(jsonString: cue.rule)
      output.append("}")
    }
    list("scopes", sentence.scopes, &output) { span, output in
      output.append("{\"kind\": ")
      output.append(jsonString: span.scope.kind.rawValue)
      if let holder = span.scope.holder {
        output.append(", \"holder\": ")
        output.append(jsonString: holder.rawValue)
      }
      if let stance = span.scope.stance {
        output.append(", \"stance\": ")
        output.append(jsonString: stance.rawValue)
      }
      places.append(span.place, to: &output)
      output.append("}")
    }
    list("findings", sentence.findings, &output) { number, output in
      output.append(jsonString: id(number))
    }
    list("vetoed", sentence.vetoed, &output) { veto, output in
      output.append("{\"indicator\": ")
      output.append(jsonString: id(veto.indicator))
      output.append(", \"by\": ")
      output.append(jsonString: veto.by)
      output.append("}")
    }
    output.append("}\n")
  }

  private func list<Element>(
    _ key: StaticString, _ elements: [Element], _ output: inout [UInt8],
    _ body: (Element, inout [UInt8]) -> Void
  ) {
    output.append(", \"")
    output.append(key)
    output.append("\": [")
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(", ") }
      body(element, &output)
    }
    output.append("]")
  }

  private func id(_ number: Int) -> String { vocabulary.indicators[number].id }

  private static func oneLine(_ place: Place, _ text: UnsafeRawBufferPointer) -> String {
    MarkedNote.onOneLine(text[Int(place.start)..<Int(place.end)])
  }
}
