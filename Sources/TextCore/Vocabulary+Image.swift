extension Vocabulary {
  /// Adds its tables to an image.
  public func write(to writer: inout ImageWriter) {
    writer.write(UInt64(count))
    writer.write(slots)
    writer.write(displacements)
  }

  /// The vocabulary that was written.
  public init(from reader: inout ImageReader) {
    count = Int(reader.number())
    slots = reader.table(of: Slot.self)
    displacements = reader.table(of: UInt16.self)
  }
}
