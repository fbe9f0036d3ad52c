import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether a text is XML.
public enum WellFormed {
  struct Fault: Error {}

  /// - Throws: where it is not.
  public static func check(_ text: String) throws {
    guard XMLParser(data: Data(text.utf8)).parse() else { throw Fault() }
  }
}
