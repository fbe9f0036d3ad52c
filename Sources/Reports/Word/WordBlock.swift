/// A piece of a Word document.
public enum WordBlock: Sendable, Equatable {
  /// The name of the document as it stands on the page.
  case title(WordText)
  /// A heading of a level from 1 to 4.
  case heading(Int, WordText)
  /// A paragraph.
  case paragraph(WordText, WordStyle = .body)
  /// Points, or numbers that begin from 1.
  case list([WordText], isNumbered: Bool = false)
  /// A table.
  case table(WordTable)
  /// What follows begins on a new page.
  case pageBreak
}

/// The style of a paragraph.
public enum WordStyle: String, Sendable, CaseIterable {
  /// Plain text.
  case body = "Normal"
  /// Under a title, larger.
  case lead = "Subtitle"
  /// What somebody wrote elsewhere, set in.
  case quote = "Quote"
  /// A word on what stands beside it, smaller.
  case note = "Note"
}

/// Text in which words may be marked.
public struct WordText: Sendable, Equatable, ExpressibleByStringLiteral {
  /// What it is made of.
  public var runs: [WordRun]
  /// A name by which a link finds it: letters, digits and underscores, a letter first, 40 at most.
  public var anchor: String?

  /// Makes a text of its pieces.
  public init(_ runs: [WordRun], anchor: String? = nil) {
    (self.runs, self.anchor) = (runs, anchor)
  }

  /// Plain text.
  public init(_ text: String, anchor: String? = nil) { self.init([WordRun(text)], anchor: anchor) }

  /// Plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// One text behind another; the anchor of the first holds.
  public static func + (first: WordText, second: WordText) -> WordText {
    WordText(first.runs + second.runs, anchor: first.anchor ?? second.anchor)
  }
}

/// Words that look alike.
public struct WordRun: Sendable, Equatable {
  /// The words; a line feed is a new line.
  public var text: String
  /// How they stand out.
  public var look: Look
  /// The anchor that they lead to.
  public var link: String?

  /// How words stand out.
  public enum Look: Sendable, CaseIterable {
    /// Not at all.
    case plain
    /// In bold.
    case bold
    /// In italics.
    case italic
    /// Marked as a strength: green, and underlined for those who print in black.
    case strength
    /// Marked as something to ask about: yellow, with dots below.
    case question
  }

  /// Makes a run.
  public init(_ text: String, _ look: Look = .plain, link: String? = nil) {
    (self.text, self.look, self.link) = (text, look, link)
  }
}

/// A table whose head is repeated on every page, and whose rows are not torn.
public struct WordTable: Sendable, Equatable {
  /// What it is of, for a screen reader.
  public var caption: String
  /// The columns.
  public var columns: [Column]
  /// The cells of each row, from the left; what is missing stays empty.
  public var rows: [[Cell]]
  /// Whether the first cell of a row names it.
  public var hasRowHeads: Bool

  /// One column.
  public struct Column: Sendable, Equatable {
    /// At its head.
    public var title: String
    /// How wide it is, measured by the others.
    public var width: Double

    /// Makes a column.
    public init(_ title: String, width: Double = 1) { (self.title, self.width) = (title, width) }
  }

  /// One cell.
  public struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
    /// Each is a paragraph.
    public var paragraphs: [WordText]

    /// Makes a cell of paragraphs.
    public init(_ paragraphs: [WordText]) { self.paragraphs = paragraphs }
    /// Makes a cell of one paragraph.
    public init(_ text: WordText) { self.init([text]) }
    /// Makes a cell of plain text.
    public init(_ text: String) { self.init([WordText(text)]) }
    /// Makes a cell of plain text.
    public init(stringLiteral value: String) { self.init(value) }
  }

  /// Makes a table.
  public init(
    _ caption: String, columns: [Column], rows: [[Cell]], hasRowHeads: Bool = true
  ) {
    (self.caption, self.columns, self.rows) = (caption, columns, rows)
    self.hasRowHeads = hasRowHeads
  }
}
