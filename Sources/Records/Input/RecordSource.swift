/// Any number of files, folders and streams, read as one row of batches in the order given.
///
/// Not for two threads at once: `nextBatch()` belongs under a lock. It only finds where records
/// begin and end, which is quick; `RecordBatch.forEachRecord` looks into them, on any thread.
public final class RecordSource {
  /// The longest line of JSON Lines that is read, in bytes: 80 MiB.
  public static let longestLine = SizeLimit.promised.record
  /// The size of all inputs in bytes; nil if one of them is a stream, whose size nobody knows.
  public let totalBytes: Int?
  /// What a user should hear about the inputs read so far.
  public private(set) var notices: [InputNotice] = []
  /// What was understood of each input that was opened so far.
  public private(set) var descriptions: [InputDescription] = []
  /// The files to be read, in their order, those of folders among them; "-" is standard input.
  public var paths: [String] {
    files.indices.filter { $0 == 0 || files[$0 - 1].path != files[$0].path }.map { files[$0].path }
  }
  /// The files with a column whose dates are read month first, as a mapping or their rows tell.
  public var monthFirstNames: [String] {
    files.filter { options.mapping?.dates == .monthFirst || $0.monthFirst != MonthFirst() }
      .map(\.name)
  }
  /// How many bytes have been read so far.
  public var bytesRead: Int { finishedBytes + (reader?.bytesRead ?? 0) }

  private let files: [InputFile]
  private let options: InputOptions
  private var next = 0
  private var reader: RecordReader?
  private var finishedBytes = 0

  /// Takes the paths of files and folders, "-" for standard input.
  ///
  /// All that can be refused is refused here, before a record is read: every file is opened once,
  /// and the header of every table is read.
  public init(paths: [String], options: InputOptions = InputOptions()) throws(InputError) {
    self.options = options
    var files: [InputFile] = []
    for file in try InputFile.expand(paths) {
      guard file.isReadTwice else {
        files.append(file)
        continue
      }
      let found = try file.check(options)
      files += found.files
      notices += found.notices
    }
    self.files = files
    totalBytes = files.reduce(0) { total, file in
      if let total, let size = file.size { total + size } else { nil }
    }
  }

  /// The next records, at least one; nil when all inputs are read.
  ///
  /// It waits for a stream only as long as no complete record has arrived.
  public func nextBatch() throws(InputError) -> RecordBatch? {
    while true {
      if reader == nil {
        guard next < files.count else { return nil }
        let opened = try files[next].open(options)
        descriptions.append(InputDescription(opened, of: files[next]))
        reader = opened
      }
      if let batch = try reader?.nextBatch() { return batch }
      descriptions[descriptions.count - 1].encoding = reader?.encoding
      if let encoding = reader?.encoding, encoding != .utf8 {
        notices.append(
          .decoded(file: files[next].name, encoding, isChosen: options.encoding != nil))
      }
      if let reader, reader.entryCount == 0 { notices.append(.noRecords(file: files[next].name)) }
      finishedBytes += reader?.bytesRead ?? 0
      reader = nil
      next += 1
    }
  }
}
