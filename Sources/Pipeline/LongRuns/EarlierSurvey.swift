import Records
import Reports

/// What stands in a file of earlier scores.
struct EarlierSurvey {
  var list: LineList
  var others = 0
  var unsound = 0
  var longest = 0

  init(
    of descriptor: Int32, _ path: String, _ report: JSONLinesReport, listIn folder: String
  ) throws(EarlierScoresError) {
    list = try noting(in: folder) { () throws(SystemError) in try LineList(in: folder) }
    var reader = LineReader(descriptor: descriptor)
    while let line = try Self.next(&reader, path, report) {
      guard line.isSound else {
        unsound += 1
        continue
      }
      guard let hash = line.hash else {
        others += 1
        continue
      }
      longest = max(longest, line.size)
      try noting(in: folder) { () throws(SystemError) in try list.append(hash, at: line.offset) }
    }
    if unsound > 0, others + list.count == 0 { throw .notScores(path: path) }
  }

  private static func next(
    _ reader: inout LineReader, _ path: String, _ report: JSONLinesReport
  ) throws(EarlierScoresError) -> (isSound: Bool, hash: UInt64?, offset: Int, size: Int)? {
    do throws(SystemError) {
      return try reader.next { line in
        (line.isSound, report.contentHash(in: line.bytes), line.offset, line.bytes.count)
      }
    } catch {
      throw .cannotRead(path: path, errno: error.number)
    }
  }
}

/// Runs what works on the files of the index.
func noting<Result>(
  in folder: String, _ body: () throws(SystemError) -> Result
) throws(EarlierScoresError) -> Result {
  do throws(SystemError) {
    return try body()
  } catch {
    throw .cannotNote(folder: folder, errno: error.number)
  }
}
