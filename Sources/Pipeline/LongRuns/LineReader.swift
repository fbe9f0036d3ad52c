import Foundation
import Records

/// Reads the lines of a regular file one after the other.
///
/// It reads by place, so others may read or write through the same descriptor. It holds one line,
/// and of one that has a NUL in it, as a power cut leaves them by the gigabyte, nothing.
struct LineReader {
  /// One line, valid only within the call that gives it.
  struct Line {
    /// Its bytes, line end included, with `JSONLine.padding` readable ones behind.
    let bytes: UnsafeRawBufferPointer
    /// Where it begins in the file.
    let offset: Int
    /// Whether it has a line end and no NUL.
    let isWhole: Bool

    /// Whether it is whole and holds one JSON object.
    var isSound: Bool {
      isWhole && JSONLine.isObject(UnsafeRawBufferPointer(rebasing: bytes.dropLast()))
    }
  }

  private static let readSize = 1 << 17

  private let descriptor: Int32
  /// Where reading ends, be the file longer.
  private let end: Int
  private var buffer = [UInt8](repeating: 0, count: readSize + JSONLine.padding)
  /// What is read and not yet given: the bytes from `start` to `filled`.
  private var start = 0
  private var filled = 0
  /// The place in the file behind the bytes read.
  private var position = 0

  /// Reads from the beginning of a file, up to `end` if it is given.
  init(descriptor: Int32, end: Int = .max) {
    self.descriptor = descriptor
    self.end = end
  }

  /// Calls `body` with the next line; nil at the end.
  ///
  /// What follows the last line end is a line too.
  mutating func next<Result>(_ body: (Line) -> Result) throws(SystemError) -> Result? {
    let offset = position - (filled - start)
    var searched = start
    var isBroken = false
    while true {
      if let lineEnd = index(of: 0x0A, from: searched) {
        if !isBroken { isBroken = index(of: 0, from: searched, to: lineEnd) != nil }
        return give(to: lineEnd + 1, offset, isWhole: !isBroken, body)
      }
      if !isBroken { isBroken = index(of: 0, from: searched) != nil }
      if isBroken { start = filled }
      let unsearched = filled - start
      guard try fill() else {
        if filled == start, !isBroken { return nil }
        return give(to: filled, offset, isWhole: false, body)
      }
      searched = start + unsearched
    }
  }

  private mutating func give<Result>(
    to lineEnd: Int, _ offset: Int, isWhole: Bool, _ body: (Line) -> Result
  ) -> Result {
    defer { start = lineEnd }
    return buffer.withUnsafeBytes { bytes in
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<lineEnd])
      return body(Line(bytes: line, offset: offset, isWhole: isWhole))
    }
  }

  private func index(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let hit = memchr(base + start, Int32(byte), (end ?? filled) - start)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }

  /// Reads on behind what is not yet given, which moves to the front; false at the end.
  private mutating func fill() throws(SystemError) -> Bool {
    let kept = filled - start
    if kept + Self.readSize > buffer.count - JSONLine.padding {
      // Doubling keeps the copying in proportion to the length of a long line.
      buffer += [UInt8](repeating: 0, count: buffer.count)
    }
    buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      memmove(base, base + start, kept)
    }
    (start, filled) = (0, kept)
    let room = min(buffer.count - JSONLine.padding - kept, end - position)
    let (descriptor, position) = (descriptor, position)
    let count = try buffer.withUnsafeMutableBufferPointer { bytes throws(SystemError) in
      let target = UnsafeMutableRawBufferPointer(bytes)[kept..<(kept + room)]
      return try read(
        descriptor, at: position, into: UnsafeMutableRawBufferPointer(rebasing: target))
    }
    filled += count
    self.position += count
    return count > 0
  }
}
