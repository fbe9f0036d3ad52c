/// The text of a part of an Office file, piece by piece.
protocol OfficeStream {
  /// About how many of the part's packed bytes were read.
  var packedRead: Int { get }

  /// The next bytes, at least one; nil at the end.
  func next() throws(OfficeFault) -> [UInt8]?
}

/// A part of an Office file as a source of bytes.
final class OfficeBytes: ByteSource {
  private let file: String
  private let stream: any OfficeStream
  private var pending: ArraySlice<UInt8> = []

  init(_ stream: any OfficeStream, file: String) {
    self.stream = stream
    self.file = file
  }

  var bytesRead: Int { stream.packedRead }

  func read(into target: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if pending.isEmpty {
      do throws(OfficeFault) {
        pending = try stream.next()?[...] ?? []
      } catch {
        throw .office(file: file, error)
      }
    }
    let count = min(target.count, pending.count)
    target.copyBytes(from: pending.prefix(count))
    pending = pending.dropFirst(count)
    return count
  }
}
