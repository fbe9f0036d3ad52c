/// Looks whether an Office file that was just written can be read to its end.
public enum ArchiveCheck {
  /// Takes whatever is told, and minds nothing of it.
  private final class Reader: XMLHandler {
    func start(_ name: String, _ attributes: XMLAttributes) {}
    func end(_ name: String) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
  }

  /// Whether every part unpacks, and those of XML are complete.
  ///
  /// - Complexity: O(*n*) in what the parts unpack to, which is read and not kept.
  public static func isWhole(path: String) -> Bool {
    do throws(OfficeFault) {
      let archive = try ZipArchive(path: path)
      guard !archive.names.isEmpty else { return false }
      for name in archive.names {
        guard let part = try archive.open(name, isOurs: true) else { return false }
        let reader = Reader()
        if name.hasSuffix(".xml") || name.hasSuffix(".rels") { try XMLPart(part, reader).readAll() }
      }
      return true
    } catch {
      return false
    }
  }
}
