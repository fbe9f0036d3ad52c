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

  /// Whether a name is one that an output has until it is complete: "NAME.partial", or with a dash
  /// and six letters or digits behind it; or that of what is set aside for one.
  var isOfUnfinishedOutput: Bool {
    func isRandom(_ part: Substring, behind word: String) -> Bool {
      part.hasPrefix(word) && part.utf8.count == word.utf8.count + 6
        && part.dropFirst(word.count).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    var parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    if let last = parts.last, last == "gone" || isRandom(last, behind: "rows-") {
      parts.removeLast()
    }
    guard parts.count > 1, let last = parts.last else { return false }
    return last == "partial" || isRandom(last, behind: "partial-")
  }

  /// The name without the suffix that gzip gives a file.
  var unpackedName: String { fileSuffix == "gz" ? String(dropLast(3)) : self }
}
