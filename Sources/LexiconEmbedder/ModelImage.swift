import Foundation
import TextCore

/// A model's file laid out for the program to read in place.
///
/// This program is built before what reads models, so it reads their files by itself.
enum ModelImage {
  /// The first line of a file.
  private struct Header: Decodable {
    struct Lane: Decodable {
      var indicator: String
      var decides: Bool
      var isAdvisory: Bool
      var scale: Float
      var bias: Float
      var threshold: Float
    }

    var casenoteModel: Int
    var lanes: [Lane]
    var features: Int
    var width: Int
  }

  static func bytes(ofFile text: String) -> [UInt8] {
    let file = Data(text.utf8)
    guard let end = file.firstIndex(of: UInt8(ascii: "\n")),
      let body = Data(
        base64Encoded: file[file.index(after: end)...], options: .ignoreUnknownCharacters),
      let header = try? JSONDecoder().decode(Header.self, from: file[..<end]),
      body.count == header.features * (8 + header.width)
    else { preconditionFailure("the model is not whole: make it anew with 'casenote train'") }
    var writer = ImageWriter()
    writer.write(UInt64(header.casenoteModel))
    writer.write(UInt64(header.width))
    writer.write(header.lanes.map(\.indicator))
    writer.write(header.lanes.map(\.decides))
    writer.write(header.lanes.map(\.isAdvisory))
    writer.write(header.lanes.map(\.scale))
    writer.write(header.lanes.map(\.bias))
    writer.write(header.lanes.map(\.threshold))
    rows(header, body).write(to: &writer)
    return writer.bytes
  }

  /// The hashes of eight bytes that a file begins with, each with its weights, which come behind all.
  private static func rows(_ header: Header, _ body: Data) -> HashedRows {
    let rows = body.withUnsafeBytes { body in
      HashedRows(count: header.features, byteCount: header.width) { row, target in
        let weights = body[(header.features * 8 + row * header.width)...].prefix(header.width)
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: weights))
        return UInt64(littleEndian: body.loadUnaligned(fromByteOffset: row * 8, as: UInt64.self))
      }
    }
    for row in 1..<max(1, rows.count) {
      precondition(rows.hash(row - 1) < rows.hash(row), "the model's hashes are in disorder")
    }
    return rows
  }
}
