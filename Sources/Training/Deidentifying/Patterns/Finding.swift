/// A stretch of a folded text that is to be replaced, and what by.
struct Finding {
  /// Folded letters.
  var range: Range<Int>
  var kind: DeidentifiedText.Kind
  var basis: DeidentifiedText.Basis
  var label: Label

  enum Label {
    /// These words.
    case words(StaticString)
    /// A day, in days since 1 January 1970.
    case day(Int)
    /// A month, by a day in its middle.
    case month(Int)
    case birth
    /// Somebody of the case, by index.
    case person(Int)
    /// A family name that several bear.
    case family
    /// Somebody unknown, by the hash of the first name.
    case stranger(UInt64)
    /// The town or the organisation of this name, and what to call it.
    case numbered(StaticString, UInt64)
  }
}
