/// A Word document (.docx) to be edited by a person: headings, text, lists and tables on A4.
///
/// Styles are named ones, so that Word's outline, a screen reader and a change of style find them.
/// The file holds no date, user or machine: the same document gives the same bytes.
public struct WordDocument: Sendable, Equatable {
  /// What the file's properties and the window's title say.
  public var title: String
  /// At the head of every page.
  public var header: String
  /// At the foot of every page, in front of the page's number.
  public var footer: String
  /// Whether pages lie on their side, for wide tables.
  public var isLandscape: Bool
  /// How much larger letters are than on paper that is held: 1 for that.
  public var scale = 1.0
  /// What stands in it, in order.
  public var blocks: [WordBlock]

  /// Makes a document.
  public init(
    title: String, header: String = "", footer: String = "", isLandscape: Bool = false,
    blocks: [WordBlock] = []
  ) {
    (self.title, self.header, self.footer) = (title, header, footer)
    (self.isLandscape, self.blocks) = (isLandscape, blocks)
  }

  /// The file.
  ///
  /// All of it is in memory while it is made: about 10 bytes for each of text.
  /// - Throws: when memory runs out.
  public func render() throws(PackerError) -> [UInt8] {
    var body = WordBody(room: room)
    for block in blocks { body.append(block) }
    let package = WordPackage(document: self, body: body)
    return try ZipBytes.packed(package.parts)
  }

  /// Between the margins, in twentieths of a point.
  var room: Int { (isLandscape ? WordPage.height : WordPage.width) - 2 * WordPage.margin }
}

/// The page, in twentieths of a point.
enum WordPage {
  /// The short side of A4.
  static let width = 11_906
  /// The long side of A4.
  static let height = 16_838
  /// On all four sides: two centimetres.
  static let margin = 1_134
}
