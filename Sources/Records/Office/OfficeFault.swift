/// Why an Excel or Word file cannot be used.
///
/// It names the part of the file and never holds anything of its text.
public enum OfficeFault: Error, Sendable, Equatable {
  /// It is no archive, or was cut short.
  case notAnArchive
  /// It is an old binary file, or has a password: both look alike.
  case oldOrLocked
  /// It is an archive, but neither a workbook nor a document.
  case notOffice
  /// A part that it must have is not in it.
  case partMissing(String)
  /// A part is packed in a way, or with a password, that cannot be undone.
  case partLocked(String)
  /// A part cannot be unpacked to its end.
  case partDamaged(String)
  /// A part unpacks to so much that it can only be meant to do harm.
  case bomb(String)
  /// A part holds a document type definition, which no Office program writes.
  case documentType(String)
  /// A part is not well-formed XML, at a line of it.
  case notXML(String, line: Int)
  /// A cell lies outside what a sheet can have, or in front of one before it.
  case misplacedCell(String, row: Int)
  /// A cell refers to a text that is not there.
  case textMissing(String, row: Int)
  /// The texts that cells share are more than can be kept.
  case tooManyTexts(limit: Int)
  /// The texts that cells share cannot be set aside on the disk, with the number of the error.
  case cannotKeepTexts(Int32)
  /// It has more sheets than are looked at.
  case tooManySheets(limit: Int)
  /// No sheet has a header that names the text of the notes.
  case noTextColumn(sheets: Int, suggestion: String?)
  /// It came on standard input, where only one sheet can be read, and has several with notes.
  case severalSheets(Int)
  /// It came on standard input and is longer than can be held.
  case tooLongForStream(limit: Int)
}
