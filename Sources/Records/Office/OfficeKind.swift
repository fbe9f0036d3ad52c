/// What an archive holds that an Office program wrote, and the name of its main part.
enum OfficeKind: Equatable {
  case workbook(String)
  case document(String)

  init(_ archive: ZipArchive) throws(OfficeFault) {
    let main = try OfficeRelations(of: "", in: archive).part(ofType: "officeDocument")
    for part in [main, "xl/workbook.xml", "word/document.xml"] {
      guard let part, archive.has(part) else { continue }
      if part.lowercased().hasPrefix("xl/"), !part.lowercased().hasSuffix(".bin") {
        self = .workbook(part)
        return
      }
      if part.lowercased().hasPrefix("word/") {
        self = .document(part)
        return
      }
    }
    throw .notOffice
  }

  /// Whether a file begins as such an archive does.
  static func isArchive(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Whether a file begins as Office files did before 2007, and as those with a password do now.
  static func isOldOrLocked(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
