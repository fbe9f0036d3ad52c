public import TextCore

extension LinearModel {
  /// A model that was laid out when the program was built; its rows stay where they are.
  ///
  /// - Complexity: O(*n*) in the lanes.
  public init(_ image: Image) {
    var reader = ImageReader(image)
    precondition(
      reader.number() == UInt64(Self.format) && reader.number() == UInt64(Self.width),
      "the built-in model is of another format: make it anew with 'casenote train'")
    let indicators = reader.texts()
    let (decides, isAdvisory) = (reader.table(of: Bool.self), reader.table(of: Bool.self))
    let (scales, biases) = (reader.table(of: Float.self), reader.table(of: Float.self))
    let thresholds = reader.table(of: Float.self)
    let lanes = indicators.indices.map { lane in
      Lane(
        indicator: indicators[lane], decides: decides[lane], isAdvisory: isAdvisory[lane],
        scale: scales[lane], bias: biases[lane], threshold: thresholds[lane])
    }
    self.init(lanes: lanes, rows: HashedRows(from: &reader))
  }
}
