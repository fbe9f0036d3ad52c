public import Records
public import Training

/// The sheet by which a person looks over de-identified records before they go anywhere.
///
/// CSV for a spreadsheet, UTF-8 with a byte order mark and CRLF: the text before and after, what was
/// kept that could be a name, what identifies without a name, and who signed it when. It holds the
/// notes as they are: keep it as you keep them. Text that looks like a formula stays text.
public enum KeptNamesSheet {
  /// The byte order mark and the header.
  public static var opening: [UInt8] {
    var header: [UInt8] = [0xEF, 0xBB, 0xBF]
    header.append("record,before,after,kept and could be a name,identifies without a name,")
    header.append("signed by,signed on\r\n")
    return header
  }

  /// Appends the row of a record.
  public static func append(
    id: String, _ record: Record, _ text: DeidentifiedText, to output: inout [UInt8]
  ) {
    output.append(csvCell: id)
    output.append(",")
    record.withText { output.append(csvCell: $0) }
    output.append(",")
    text.bytes.withUnsafeBytes { output.append(csvCell: $0) }
    output.append(",")
    output.append(csvCell: distinct(text.kept.map(\.word)))
    output.append(",")
    output.append(csvCell: distinct(text.rareDetails.map(\.what)))
    output.append(",,\r\n")
  }

  /// Each once, in order.
  private static func distinct(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}
