extension Record {
  /// Fills the record from one row of a table; gives back what is wrong with the row, if anything.
  ///
  /// `bytes` must be readable for 32 bytes past the row's end.
  mutating func fill(
    row frame: Frame, of bytes: UnsafeRawBufferPointer, layout: TableLayout, limit: SizeLimit
  ) -> ReadError.Fault? {
    guard let base = bytes.baseAddress else { return nil }
    prepare(forBytes: frame.end - frame.start)
    var ranges = ColumnRanges()
    var unusualColumns: UInt16 = 0
    let expected = layout.columns.count
    let delimiter = FourWords(repeating: Word.filled(with: layout.delimiter))
    let quotes = FourWords(repeating: Word.filled(with: .quote))
    var cell = 0
    var others: [(header: String, range: Range<Int>)] = []
    let written = self.bytes.withUnsafeMutableBytes { target -> Int in
      guard let start = target.baseAddress else { return 0 }
      var copier = CellCopier(
        source: base, target: start, position: frame.start, end: frame.end)
      layout.plan.withUnsafeBufferPointer { plan in
        while true {
          let column = cell < expected ? Int(plan[cell]) : -1
          let isQuoted =
            copier.position < copier.end
            && base.load(fromByteOffset: copier.position, as: UInt8.self) == .quote
          if isQuoted { copier.position += 1 }
          if column >= 0 {
            let from = copier.written
            copier.unusual = .zero
            if isQuoted { copier.copyQuoted(quotes) } else { copier.copyPlain(delimiter) }
            if from < copier.written || column == Column.text.index {
              ranges[column] = Range(uncheckedBounds: (from, copier.written))
            }
            if copier.unusual.hasHigh { unusualColumns |= 1 << UInt16(column) }
          } else if layout.keepsOthers, cell < expected {
            let from = copier.written
            if isQuoted { copier.copyQuoted(quotes) } else { copier.copyPlain(delimiter) }
            if from < copier.written {
              others.append((layout.headers[cell], from..<copier.written))
            }
          } else if isQuoted {
            copier.skipQuoted()
          } else {
            copier.skipPlain(delimiter)
          }
          cell += 1
          // Either a delimiter stands here or the row is at its end.
          guard copier.position < copier.end else { return }
          copier.position += 1
        }
      }
      return copier.written
    }
    used = written
    self.ranges = ranges
    if !others.isEmpty { otherRanges = others }
    guard cell == expected else { return .cellCount(found: cell, expected: expected) }
    if unusualColumns != 0 {
      for column in Column.allCases where unusualColumns & (1 << UInt16(column.index)) != 0 {
        repair(column)
      }
    }
    return textLengthFault(limit)
  }
}
