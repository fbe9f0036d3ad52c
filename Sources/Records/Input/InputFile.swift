/// One file or stream among the inputs, or one sheet of a workbook.
struct InputFile {
  /// The path, "-" for standard input.
  let path: String
  /// The size in bytes, nil for a stream.
  let size: Int?
  /// The sheet, for a workbook that was looked into.
  var sheet: SheetChoice?
  /// The columns in which the month stands first in dates, as its first rows tell.
  var monthFirst = MonthFirst()

  /// What records and messages call it.
  var name: String { sheet?.label.map { "\(path)[\($0)]" } ?? path }

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
    let bytes = try bytes(options)
    var expectation = expectation(options)
    expectation.isStrict = isStrict
    let source: any ByteSource
    if let office = try office(bytes, options) {
      let content = try office.content(
        sheet, name: name, mapping: options.mapping, isStrict: isStrict)
      source = content.source
      expectation.format = content.format
    } else {
      let told = TextEncoding(head: try bytes.peek(4))
      source = DecodedBytes(bytes, options.encoding ?? told)
    }
    var reader = RecordReader(file: name, source: source)
    try reader.open(expectation)
    reader.monthFirst = options.mapping?.dates == .monthFirst ? .all : monthFirst
    return reader
  }

  /// Finds out whether the file can be opened, and be used as far as its first bytes tell.
  ///
  /// - Returns: the file, or the sheets to read in the place of a workbook, the order of their dates
  ///   decided, and what a user should hear of all that.
  func check(
    _ options: InputOptions, isStrict: Bool = true
  ) throws(InputError) -> (files: [InputFile], notices: [InputNotice]) {
    let bytes = try bytes(options)
    if let office = try office(bytes, options),
      let survey = try office.survey(options.mapping, isStrict: isStrict)
    {
      var files = survey.sheets.map { InputFile(path: path, size: $0.packedSize, sheet: $0) }
      var notices = survey.notice.map { [$0] } ?? []
      for index in files.indices { notices += try files[index].decideDates(options, isStrict) }
      return (files.isEmpty ? [self] : files, notices)
    }
    switch expectation(options).format {
    case .text, .jsonl: return ([self], [])
    default:
      var file = self
      let notices = try file.decideDates(options, isStrict)
      return ([file], notices)
    }
  }

  /// Decides in which order its dates are read, and gives what a user should hear of it.
  private mutating func decideDates(
    _ options: InputOptions, _ isStrict: Bool
  ) throws(InputError) -> [InputNotice] {
    var reader = try open(options, isStrict: isStrict)
    let decision = try DateDecision(&reader, file: name, said: options.mapping?.dates)
    monthFirst = decision.monthFirst
    return decision.notices
  }

  /// The bytes of the file, unpacked if gzip packed them.
  private func bytes(_ options: InputOptions) throws(InputError) -> PeekedBytes {
    let bytes = PeekedBytes(
      try FileBytes(path: path, standardInput: options.standardInput))
    guard GzipBytes.isPacked(try bytes.peek(2)) else { return bytes }
    return PeekedBytes(GzipBytes(bytes, file: name))
  }

  private func office(
    _ bytes: PeekedBytes, _ options: InputOptions
  ) throws(InputError) -> OfficeFile? {
    try OfficeFile(
      path: path, bytes: bytes, isStream: !isReadTwice || bytes.isUnpacked, format: options.format)
  }

  private func expectation(_ options: InputOptions) -> Opening.Expectation {
    Opening.Expectation(
      format: options.format ?? RecordFormat(suffixOf: path),
      mapping: options.mapping, mayBeText: !isReadTwice, keepsOthers: options.keepsOthers,
      id: path == "-" ? nil : path.unpackedName.fileStem)
  }
}
