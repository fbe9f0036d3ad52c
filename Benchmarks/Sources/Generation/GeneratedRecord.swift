/// One record of a generated export.
public struct GeneratedRecord: Sendable {
  /// The number of the record, from 1.
  public internal(set) var number = 0
  /// The text, valid UTF-8.
  public internal(set) var text: [UInt8] = []
  var caseNumber = 0
  var child = ""
  var childFirstName: [UInt8] = []
  var worker = ""
  var age = ""
  var role = ""
  var team = ""
  var type = ""
  var date = CalendarDay(after: 0)
  var recordedDate = CalendarDay(after: 0)

  var id: String { "G-\(number)" }
  var caseID: String { "GC-\(caseNumber)" }
}
