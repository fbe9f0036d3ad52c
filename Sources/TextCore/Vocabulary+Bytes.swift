extension Vocabulary {
  /// Adds its tables to bytes.
  public func write(to writer: inout ByteWriter) {
    writer.write(UInt64(count))
    writer.write(slots)
    writer.write(displacements)
  }

  /// The vocabulary that was written.
  public init(from reader: inout ByteReader) {
    count = Int(reader.number())
    slots = reader.array(of: Slot.self)
    displacements = reader.array(of: UInt16.self)
  }
}
