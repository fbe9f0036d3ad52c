import Foundation
import Records
public import Reports

/// The lines of an earlier run, each found by the content of the record that it is about.
///
/// What must be remembered of them lies in files without a name, on the disk: memory does not grow
/// with their number.
public final class EarlierScores: Sendable {
  /// How many lines can be taken over where their records have not changed, and --brief has not.
  public let usable: Int
  /// How many sound lines cannot: of records that could not be read, of another version,
  /// or from before lines had a content.
  public let others: Int
  /// How many lines are torn or no JSON.
  public let unsound: Int

  private let report: JSONLinesReport
  private let descriptor: Int32
  private let index: LineIndex
  /// How many bytes the longest usable line takes.
  private let longest: Int

  /// Reads all lines of a file once and notes where each stands.
  ///
  /// - Parameters:
  ///   - path: a regular file, which may be replaced later but must not be written to.
  ///   - report: decides which lines are usable.
  ///   - folder: on whose disk the notes are kept, 40 bytes a line.
  public init(
    path: String, report: JSONLinesReport, indexIn folder: String
  ) throws(EarlierScoresError) {
    self.report = report
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, errno: errno) }
    var file = stat()
    guard fstat(descriptor, &file) == 0, file.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile(path: path)
    }
    do throws(EarlierScoresError) {
      let survey = try EarlierSurvey(of: descriptor, path, report, listIn: folder)
      usable = survey.list.count
      others = survey.others
      unsound = survey.unsound
      longest = survey.longest
      index = try noting(in: folder) { () throws(SystemError) in
        try LineIndex(survey.list, in: folder)
      }
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Appends the line of a record, if there is one and the record has not changed since.
  ///
  /// - Returns: what the line says; nil if none was appended.
  func append(lineOf record: Record, to output: inout [UInt8]) -> JSONLinesReport.Verdict? {
    let hash = report.contentHash(of: record)
    // A line that cannot be read is made anew.
    guard let offset = try? index.offset(of: hash) else { return nil }
    let start = output.count
    guard (try? appendLine(at: offset, to: &output)) == true,
      let verdict = output.withUnsafeBytes({ bytes in
        report.verdict(
          in: UnsafeRawBufferPointer(rebasing: bytes[start...]), of: record, hash: hash)
      })
    else {
      output.removeSubrange(start...)
      return nil
    }
    return verdict
  }

  /// Appends what stands from a place up to the next line end; false if none is found in time.
  private func appendLine(at offset: Int, to output: inout [UInt8]) throws(SystemError) -> Bool {
    var taken = 0
    return try withUnsafeTemporaryAllocation(byteCount: 1 << 13, alignment: 8) {
      piece throws(SystemError) in
      while taken < longest {
        let count = try read(descriptor, at: offset + taken, into: piece)
        guard count > 0 else { return false }
        let lineEnd = piece[..<count].firstIndex(of: 0x0A)
        output += piece[..<(lineEnd.map { $0 + 1 } ?? count)]
        if lineEnd != nil { return true }
        taken += count
      }
      return false
    }
  }
}
