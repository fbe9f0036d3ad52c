extension ReadError.Fault {
  /// A number or a word that a fault holds.
  public enum Part: Sendable, Equatable {
    case number(Int)
    case word(String)
  }

  /// The fault by its name and parts, so that it can be written down and read again.
  ///
  /// No part holds anything of the note.
  public var parts: (name: String, details: KeyValuePairs<String, Part>) {
    switch self {
    case .quoteNotClosed(let line): ("quoteNotClosed", ["resumedAtLine": .number(line)])
    case .cellCount(let found, let expected):
      ("cellCount", ["found": .number(found), "expected": .number(expected)])
    case .tooLong(let limit): ("tooLong", ["limit": .number(limit)])
    case .notJSON(.unexpected(let due), let byte):
      ("notJSON", ["due": .word(due.rawValue), "atByte": .number(byte)])
    case .notJSON(let fault, let byte):
      ("notJSON", ["json": .word(fault.name), "atByte": .number(byte)])
    case .notAnObject(let kind): ("notAnObject", ["kind": .word(kind.rawValue)])
    case .wrongKind(let kind): ("wrongKind", ["kind": .word(kind.rawValue)])
    case .textMissing: ("textMissing", [:])
    case .scored: ("scored", [:])
    case .formApart: ("formApart", [:])
    }
  }

  /// The fault of a name and its parts, nil if they are none of ours.
  init?(name: String, details: [String: Part]) {
    func number(_ key: String) -> Int? {
      if case .number(let number)? = details[key] { number } else { nil }
    }
    func word(_ key: String) -> String? {
      if case .word(let word)? = details[key] { word } else { nil }
    }
    let kind = word("kind").flatMap(ReadError.JSONKind.init)
    let fault: Self? =
      switch name {
      case "quoteNotClosed": number("resumedAtLine").map { .quoteNotClosed(resumedAtLine: $0) }
      case "cellCount":
        if let found = number("found"), let expected = number("expected") {
          .cellCount(found: found, expected: expected)
        } else {
          nil
        }
      case "tooLong": number("limit").map { .tooLong(limit: $0) }
      case "notJSON":
        if let byte = number("atByte"),
          let fault = word("due").flatMap(ReadError.Due.init).map({ .unexpected(due: $0) })
            ?? word("json").flatMap(ReadError.JSONFault.init(name:))
        {
          .notJSON(fault, atByte: byte)
        } else {
          nil
        }
      case "notAnObject": kind.map { .notAnObject($0) }
      case "wrongKind": kind.map { .wrongKind($0) }
      case "textMissing": .textMissing
      case "scored": .scored
      case "formApart": .formApart
      default: nil
      }
    guard let fault else { return nil }
    self = fault
  }
}

extension ReadError.JSONFault {
  /// The faults that hold nothing else, each by its name.
  private static let named: KeyValuePairs<String, ReadError.JSONFault> = [
    "ended": .ended, "controlCharacter": .controlCharacter, "badEscape": .badEscape,
    "badNumber": .badNumber, "trailing": .trailing, "tooDeep": .tooDeep,
  ]

  fileprivate var name: String { Self.named.first { $0.value == self }?.key ?? "ended" }

  fileprivate init?(name: String) {
    guard let fault = Self.named.first(where: { $0.key == name }) else { return nil }
    self = fault.value
  }
}
