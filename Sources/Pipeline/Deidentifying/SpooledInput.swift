import Foundation
import Records

/// What a stream gave, on the disk, to be read more than once: without a name, gone with the value.
public final class SpooledInput: Sendable {
  private let file: NamelessFile

  /// By which it is opened as long as the value lives.
  public var path: String { file.path }

  /// Copies standard input to its end.
  ///
  /// - Parameter folder: on whose disk there is room.
  public init(standardInputIn folder: String) throws(OutputError) {
    do throws(SystemError) {
      file = try NamelessFile(in: folder)
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      var end = 0
      while true {
        let count = piece.withUnsafeMutableBytes { Foundation.read(0, $0.baseAddress, $0.count) }
        if count == 0 { break }
        if count < 0 {
          if errno == EAGAIN {
            wait(for: POLLIN, on: 0)
          } else if errno != EINTR {
            throw SystemError()
          }
          continue
        }
        try piece.withUnsafeBufferPointer { bytes throws(SystemError) in
          try file.write(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]), at: end)
        }
        end += count
      }
    } catch {
      throw .cannotWrite(path: folder, errno: error.number)
    }
  }
}
