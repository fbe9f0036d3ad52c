import Records

/// Reads the records that `check` and `explain` are given, one after the other.
struct NoteInput {
  private let source: RecordSource

  /// Opens a file, or standard input as "-".
  init(_ path: String, format: RecordFormat?, _ settings: Settings) throws(CommandError) {
    do throws(InputError) {
      source = try RecordSource(
        paths: [path], options: InputOptions(format: format, mapping: settings.columns))
    } catch {
      throw CommandError(error)
    }
  }

  /// What there is to say of the input once it is read.
  var notices: [InputNotice] { source.notices }

  /// Calls `body` with each record in order, and gives back those that could not be read.
  func forEachRecord(
    _ body: (Record) throws(CommandError) -> Void
  ) throws(CommandError) -> [ReadError] {
    var errors: [ReadError] = []
    while let batch = try nextBatch() {
      try batch.forEachRecord { entry throws(CommandError) in
        switch entry {
        case .record(let record): try body(record)
        case .failure(let error): errors.append(error)
        }
      }
    }
    return errors
  }

  private func nextBatch() throws(CommandError) -> RecordBatch? {
    do throws(InputError) {
      return try source.nextBatch()
    } catch {
      throw CommandError(error)
    }
  }
}
