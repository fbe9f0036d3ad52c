public import Records

/// What the record's own columns say that an indicator may lean on.
public struct NoteColumns: Sendable, Equatable {
  /// The child's age in months, a part of a month counted; nil where not given or not understood.
  public var ageInMonths: Double?
  /// The child is not born yet.
  public var isUnborn = false
  /// The type of the record in lower case: "home visit".
  public var type = ""
  /// The writer's role in lower case: "health visitor".
  public var role = ""
  /// The record is of a child's file: it gives a child's name or age, or both its type and the
  /// writer's role.
  public var isOfFile = false
  /// The day of the contact; nil where not given or not understood.
  public var date: CalendarDate?
  /// The day on which the contact was recorded; nil where not given or not understood.
  public var recordedDate: CalendarDate?

  /// Nothing known.
  public init() {}

  /// Reads the columns of a record.
  public init(_ record: Record) {
    type = record.string(.type)?.lowercased() ?? ""
    role = record.string(.role)?.lowercased() ?? ""
    date = record.string(.date).flatMap { CalendarDate($0) }
    recordedDate = record.string(.recordedDate).flatMap { CalendarDate($0) }
    let age = record.string(.age)?.lowercased() ?? ""
    isUnborn = Self.unborn.contains { Self.contains($0, in: age[...].utf8) }
    ageInMonths = isUnborn ? nil : NoteColumns.months(age)
    isOfFile =
      isUnborn || ageInMonths != nil || !(record.string(.child) ?? "").isEmpty
      || !type.isEmpty && !role.isEmpty
  }

  private static let unborn = ["unborn", "gestation", "pregnan"]

  /// Whether a word stands anywhere; `String.contains` takes many times as long on so short a text.
  private static func contains(_ word: String, in text: Substring.UTF8View) -> Bool {
    var rest = text
    while rest.count >= word.utf8.count {
      if rest.starts(with: word.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// Months of an age as people write it: "10 months", "3y 11m", "6/52", "11 days", "4".
  ///
  /// A number without a unit is in years.
  /// - Returns: nil where it is not understood, or is no age that people reach.
  static func months(_ age: String) -> Double? {
    guard age.utf8.count <= longestAge, let months = sumOfMonths(age), months <= mostMonths else {
      return nil
    }
    return months
  }

  /// What is longer is no age, but the cell of another column.
  private static let longestAge = 100
  private static let mostMonths = 1800.0

  private static func sumOfMonths(_ age: String) -> Double? {
    var total = 0.0
    var found = false
    var number = ""
    let characters = Array(age.utf8)
    var index = 0
    while index < characters.count {
      let byte = characters[index]
      if (48...57).contains(byte) || (byte == 46 && !number.isEmpty) {
        number.unicodeScalars.append(Unicode.Scalar(byte))
        index += 1
        continue
      }
      guard let value = Double(number) else {
        index += 1
        continue
      }
      if byte == 32 {
        index += 1
        continue
      }
      number = ""
      let rest = String(decoding: characters[index...], as: UTF8.self)
      let units: [(prefix: String, months: Double)] = [
        ("/52", 7 / 30.44), ("/12", 1), ("/7", 1 / 30.44), ("w", 7 / 30.44), ("d", 1 / 30.44),
        ("m", 1), ("y", 12),
      ]
      guard let unit = units.first(where: { rest.hasPrefix($0.prefix) }) else { return nil }
      total += value * unit.months
      found = true
      index += unit.prefix.utf8.count
      if unit.prefix.hasPrefix("/") { continue }
      while index < characters.count, (97...122).contains(characters[index]) { index += 1 }
    }
    if let years = Double(number) { return total + years * 12 }
    return found ? total : nil
  }
}
