import Measuring

/// Times ICU's word iterator against the tokeniser over the texts of an export.
@main
enum ICUWords {
  static func main() {
    Lines.run { () throws(MeasuringError) in
      let arguments = Array(CommandLine.arguments.dropFirst())
      let pairs = arguments.count > 1 ? Int(arguments[1]) : 5
      guard let path = arguments.first, let pairs, pairs > 0 else {
        throw .usage(
          """
          usage: icu-words FILE [PAIRS]

          Compares all boundaries, then times PAIRS pairs (5 unless told). Prints a line of JSON a pair.
          """)
      }
      let texts = try Texts(of: path)
      try WordPair.compare(texts)
      for number in 0..<pairs {
        Lines.print(try WordPair(texts, icuFirst: number.isMultiple(of: 2)))
      }
    }
  }
}
