/// To which other parts a part of an Office file refers.
final class OfficeRelations: XMLHandler {
  /// A reference by its id.
  struct Target {
    /// The last word of its type: "worksheet", "sharedStrings".
    var type: String
    /// The name of the part.
    var part: String
  }

  private(set) var targets: [String: Target] = [:]
  private let folder: String

  /// Reads what a part refers to; the empty name stands for the file as a whole.
  ///
  /// References are followed by name and never further, so that a circle of them leads nowhere.
  init(of part: String, in archive: ZipArchive) throws(OfficeFault) {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = String(part[..<slash])
    guard let relations = try archive.open("\(folder)_rels/\(part[slash...]).rels") else { return }
    try XMLPart(relations, self).readAll()
  }

  /// The part of a type, nil if there is none.
  func part(ofType type: String) -> String? { targets.values.first { $0.type == type }?.part }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    targets[id] = Target(type: String(type.fileName), part: resolved(target))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}

  /// The name of a part as the archive has it.
  private func resolved(_ target: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
