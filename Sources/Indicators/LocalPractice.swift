/// Ways of a place that indicators go by: an authority's timescale, and words of its own.
public struct LocalPractice: Sendable, Equatable {
  /// Within how many working days of a contact its record is to be written; 0 is the same day.
  public var recordingDays = LateRecording.workingDaysAllowed
  /// Abbreviations in use there, each with what it may stand for.
  public private(set) var abbreviations: [Glossary.Entry] = []
  /// Abbreviations that every reader there knows, in lower case.
  public private(set) var everyday: Set<String> = []

  /// What the program assumes of any place.
  public init() {}

  /// Adds an abbreviation; nothing that it may stand for means that everybody knows it.
  ///
  /// Written in capitals it counts in capitals only, else in either; so do two letters with a mark
  /// between. It takes the place of one of the program's.
  /// - Returns: false if it is not of a form that can be looked for: 2 to 20 letters and digits
  ///   with a letter among them, or two letters with a slash or an ampersand between.
  public mutating func add(_ abbreviation: String, meanings: [String]) -> Bool {
    guard Self.canBeFound(abbreviation) else { return false }
    let spelling = abbreviation.lowercased()
    everyday.remove(spelling)
    abbreviations.removeAll { $0.abbreviation == spelling }
    if meanings.isEmpty {
      everyday.insert(spelling)
    } else {
      abbreviations.append(
        Glossary.Entry(
          abbreviation: spelling, expansions: meanings.map { $0.lowercased() },
          onlyInCapitals: abbreviation == abbreviation.uppercased()
            && !abbreviation.contains { "/&".contains($0) }))
    }
    return true
  }

  /// Whether the glossary of the place is not the program's.
  var hasOwnGlossary: Bool { !abbreviations.isEmpty || !everyday.isEmpty }

  /// The program's glossary, put right.
  var glossary: [Glossary.Entry] {
    let replaced = everyday.union(abbreviations.map(\.abbreviation))
    return abbreviations + Glossary.entries.filter { !replaced.contains($0.abbreviation) }
  }

  private static func canBeFound(_ abbreviation: String) -> Bool {
    let bytes = Array(abbreviation.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    if bytes.count == 3, bytes[1] == UInt8(ascii: "/") || bytes[1] == UInt8(ascii: "&") {
      return isLetter(bytes[0]) && isLetter(bytes[2])
    }
    return (2...20).contains(bytes.count) && bytes.contains(where: isLetter)
      && bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }
}
