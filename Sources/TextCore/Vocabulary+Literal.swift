extension Vocabulary {
  /// Adds its tables to a literal.
  public func write(to writer: inout LiteralWriter) {
    writer.write(UInt64(count))
    writer.write(slots)
    writer.write(displacements)
  }

  /// The vocabulary that was written.
  public init(from reader: inout LiteralReader) {
    count = Int(reader.number())
    slots = reader.array(of: Slot.self)
    displacements = reader.array(of: UInt16.self)
  }
}
