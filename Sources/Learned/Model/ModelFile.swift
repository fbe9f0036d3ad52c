public import Foundation
import TextCore

/// Why a file is no model.
public enum ModelError: Error, Equatable, CustomStringConvertible {
  /// It does not begin as models do, or is cut short.
  case notAModel
  /// Another version of casenote wrote it.
  case version(Int)

  /// What is wrong and the mend.
  public var description: String {
    switch self {
    case .notAModel: "this is no model, or not all of it. Make one with 'casenote train'."
    case .version(let found):
      "the model is of format \(found), and this casenote reads format \(LinearModel.format). "
        + "Make it anew with 'casenote train'."
    }
  }
}

extension LinearModel {
  /// The number of the format of files.
  static let format = 1

  private struct Header: Codable {
    var casenoteModel: Int
    var lanes: [Lane]
    var features: Int
    var width: Int
  }

  /// The model as a file: a line of JSON, then hashes and weights in base 64.
  public var file: Data {
    let header = Header(
      casenoteModel: Self.format, lanes: lanes, features: features.count, width: Self.width)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes = Data()
    for feature in features {
      withUnsafeBytes(of: feature.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: weights.map { UInt8(bitPattern: $0) })
    let lines = (try? encoder.encode(header)) ?? Data()
    return lines + Data("\n".utf8) + bytes.base64EncodedData(options: .lineLength76Characters)
      + Data("\n".utf8)
  }

  /// Reads a model's file.
  public init(file: Data) throws(ModelError) {
    guard let end = file.firstIndex(of: UInt8(ascii: "\n")) else { throw .notAModel }
    let header = try Self.header(file[..<end])
    let text = file[file.index(after: end)...]
    // Base 64 knows no empty text.
    let bytes =
      text.allSatisfy { $0 == 10 }
      ? Data() : Data(base64Encoded: text, options: .ignoreUnknownCharacters)
    // By division: a damaged count may be any number.
    guard let bytes, bytes.count.isMultiple(of: 8 + Self.width),
      bytes.count / (8 + Self.width) == header.features
    else { throw .notAModel }
    let rows = bytes.withUnsafeBytes { raw in
      HashedRows(count: header.features, byteCount: Self.width) { row, target in
        let first = header.features * 8 + row * Self.width
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[first..<first + Self.width]))
        return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: row * 8, as: UInt64.self))
      }
    }
    for row in 1..<max(1, rows.count) where rows.hash(row) <= rows.hash(row - 1) {
      throw .notAModel
    }
    self.init(lanes: header.lanes, rows: rows)
  }

  private static func header(_ line: Data) throws(ModelError) -> Header {
    guard let header = try? JSONDecoder().decode(Header.self, from: line) else {
      throw .notAModel
    }
    guard header.casenoteModel == format else { throw .version(header.casenoteModel) }
    guard header.width == width, header.lanes.count <= width, header.features >= 0 else {
      throw .notAModel
    }
    return header
  }
}
