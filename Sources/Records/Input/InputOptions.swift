/// What a user says about the inputs, over what their names and contents tell.
public struct InputOptions: Sendable {
  /// The format of every input; nil to tell it from name and content.
  public var format: RecordFormat?
  /// Which header of a table means which column, where the names alone do not say.
  public var mapping: ColumnMapping?
  /// How the bytes of every text file stand for characters; nil to tell it from them.
  public var encoding: TextEncoding?
  /// A file that holds what standard input gave, for those who read it twice; nil to read the
  /// stream itself.
  public var standardInput: String?
  /// Whether records keep the columns that casenote does not read, see ``Record/others``.
  public var keepsOthers = false

  /// Options that leave all to name and content unless given.
  public init(
    format: RecordFormat? = nil, mapping: ColumnMapping? = nil, encoding: TextEncoding? = nil
  ) {
    self.format = format
    self.mapping = mapping
    self.encoding = encoding
  }
}
