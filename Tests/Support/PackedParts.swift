import CZip
import Foundation

/// The text of a part of a packed file, nil where there is none.
public func part(_ name: String, of bytes: [UInt8]) -> String? {
  bytes.withUnsafeBytes { bytes in
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil),
      let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
    else { return nil }
    defer { zip_discard(archive) }
    guard let file = zip_fopen(archive, name, 0) else { return nil }
    defer { zip_fclose(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = zip_fread(file, &buffer, UInt64(buffer.count)), count > 0 {
      text += buffer[..<Int(count)]
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The names of the parts, in order.
public func partNames(of bytes: [UInt8]) -> [String] {
  bytes.withUnsafeBytes { bytes in
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil),
      let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
    else { return [] }
    defer { zip_discard(archive) }
    return (0..<zip_get_num_entries(archive, 0)).compactMap {
      zip_get_name(archive, UInt64($0), 0).map { String(cString: $0) }
    }
  }
}

/// The markup of all parts of an Office file, one behind the other.
public func markup(ofOffice bytes: [UInt8]) -> String {
  partNames(of: bytes).compactMap { part($0, of: bytes) }.joined()
}

/// The words of a Word file, without what they look like.
public func text(ofWord bytes: [UInt8]) -> String {
  (part("word/document.xml", of: bytes) ?? "").replacing(/<[^>]*>/, with: "")
}
