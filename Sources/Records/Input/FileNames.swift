extension String {
  /// The part of a path behind its last slash.
  var fileName: Substring { self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...] }

  /// The suffix of a file name in lower case, without the dot; empty where there is none.
  var fileSuffix: String {
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The file name without its suffix.
  var fileStem: String {
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// The name without the suffix that gzip gives a file.
  var unpackedName: String { fileSuffix == "gz" ? String(dropLast(3)) : self }
}
