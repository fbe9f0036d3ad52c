import Records

/// The texts of an export, one behind the other in memory.
public struct Texts: Sendable {
  /// All texts.
  public private(set) var bytes: [UInt8] = []
  /// Where each of them lies in ``bytes``.
  public private(set) var ranges: [Range<Int>] = []

  /// Reads the texts of an export in any form that casenote reads.
  public init(of path: String) throws(MeasuringError) {
    do throws(InputError) {
      let source = try RecordSource(paths: [path])
      while let batch = try source.nextBatch() {
        batch.forEachRecord { entry in
          guard case .record(let record) = entry else { return }
          record.withText { text in
            ranges.append(bytes.count..<(bytes.count + text.count))
            bytes.append(contentsOf: text)
          }
        }
      }
    } catch {
      throw .cannotRead(path: path, reason: "\(error)")
    }
  }

  /// Calls `body` with each text.
  public func forEach(_ body: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for range in ranges { body(UnsafeRawBufferPointer(rebasing: bytes[range])) }
    }
  }
}
