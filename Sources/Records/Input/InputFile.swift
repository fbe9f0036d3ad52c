/// One file or stream among the inputs.
struct InputFile {
  /// The path, "-" for standard input.
  let path: String
  /// The size in bytes, nil for a stream.
  let size: Int?

  /// Whether it may be opened, looked at and opened again.
  var isReadTwice: Bool { path != "-" && size != nil }

  /// The files that some paths stand for, those of a folder sorted by path.
  static func expand(_ paths: [String]) throws(InputError) -> [InputFile] {
    guard paths.count(where: { $0 == "-" }) < 2 else { throw .standardInputTwice }
    var files: [InputFile] = []
    for path in paths {
      let kind = path == "-" ? FileKind(descriptor: 0) : FileKind(path: path)
      switch kind {
      case .regular(let size): files.append(InputFile(path: path, size: size))
      case .stream: files.append(InputFile(path: path, size: nil))
      case .unreachable(let number):
        throw .cannotOpen(file: path, InputError.SystemReason(errno: number))
      case .folder:
        let found = try FolderListing.files(in: path)
        if found.isEmpty { throw .emptyFolder(path) }
        files += found.map { InputFile(path: $0, size: FileKind(path: $0).regularSize) }
      }
    }
    return files
  }

  /// Opens the file and reads as much as tells what it is.
  func open(
    _ options: InputOptions, isStrict: Bool = true
  ) throws(InputError) -> RecordReader {
    var reader = RecordReader(file: path, source: try FileBytes(path: path))
    var expectation = expectation(options)
    expectation.isStrict = isStrict
    try reader.open(expectation)
    return reader
  }

  /// Finds out whether the file can be opened, and be used as far as its first bytes tell.
  func check(_ options: InputOptions) throws(InputError) {
    switch expectation(options).format {
    case .text, .jsonl: _ = try FileBytes(path: path)
    default: _ = try open(options)
    }
  }

  private func expectation(_ options: InputOptions) -> Opening.Expectation {
    Opening.Expectation(
      format: options.format ?? RecordFormat(suffixOf: path),
      mapping: options.mapping, mayBeText: !isReadTwice, id: path == "-" ? nil : path.fileStem)
  }
}
