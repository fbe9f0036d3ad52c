extension Record {
  /// Fills the record from a whole file of plain text.
  mutating func fill(
    text frame: Frame, of bytes: UnsafeRawBufferPointer, id: String?, limit: SizeLimit
  ) -> ReadError.Fault? {
    prepare(forBytes: 0)
    if let id, !id.isEmpty { append(Array(id.utf8), as: .id) }
    append(Array(bytes[frame.start..<frame.end]), as: .text)
    repair(.text)
    return textLengthFault(limit)
  }
}
