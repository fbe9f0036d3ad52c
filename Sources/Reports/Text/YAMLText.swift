extension String {
  /// The text as a value of YAML, quoted unless nothing in it could mean anything else.
  public var yamlScalar: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "_" || ("0"..."9").contains($0)
    }
    let word = lowercased()
    let hasMeaning = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(word)
    if isPlain, !hasMeaning, first?.isLetter == true, last != " " { return self }
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
