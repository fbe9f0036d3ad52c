/// Cuts a text into sentences: first those of ICU, then refined for notes; one for each worker.
///
/// Notes are telegraphic: full of abbreviations, often without full stops, their line breaks as
/// telling as marks. So abbreviations do not end a sentence, line breaks do unless a line was
/// plainly wrapped, and a full stop may end one before a digit or a small letter. What runs on for
/// ``longest`` tokens is cut there: what looks at all of a sentence for each part of it then takes no
/// longer on a note without any end.
public final class SentenceBreaker {
  /// ``SentenceClass/table`` and ``SentenceRefinement/ends``, as pointers for speed.
  let classes: UnsafeMutablePointer<UInt8>
  let ends: UnsafeMutablePointer<Bool>
  /// ``CommonMark/table``.
  let commonKinds: UnsafeMutablePointer<UInt8>
  let iterator = BreakIterator(.sentences)
  /// The bare boundaries of the present text after its start.
  var boundaries: [UInt32] = []

  /// The most tokens of a sentence.
  static let longest = 256

  /// Makes a breaker with storage of its own.
  public init() {
    classes = .allocate(capacity: 256)
    ends = .allocate(capacity: 256)
    commonKinds = .allocate(capacity: 256)
    for byte in 0..<256 {
      (classes + byte).initialize(to: SentenceClass.table[byte])
      (commonKinds + byte).initialize(to: CommonMark.table[byte])
      (ends + byte).initialize(to: SentenceRefinement.mayEnd(UInt8(byte)))
    }
  }

  deinit {
    classes.deallocate()
    ends.deallocate()
    commonKinds.deallocate()
  }

  /// Replaces `sentences` by those of a text, and marks the first token of each.
  ///
  /// Every token belongs to one sentence; a text of white space has none.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8, less than 4 GiB.
  ///   - tokens: all tokens of this text.
  /// - Complexity: O(*n*), without allocation once the arrays have grown.
  public func sentences(
    of text: UnsafeRawBufferPointer, tokens: inout [Token], into sentences: inout [Sentence]
  ) {
    sentences.removeAll(keepingCapacity: true)
    findBareBoundaries(of: text)
    guard let bytes = text.baseAddress else { return }
    tokens.withUnsafeMutableBufferPointer { tokens in
      guard let first = tokens.baseAddress, !tokens.isEmpty else { return }
      var refinement = SentenceRefinement(
        bytes: bytes, tokens: UnsafePointer(first), count: tokens.count)
      first.pointee.flags.formUnion(.sentenceStart)
      boundaries.withUnsafeBufferPointer { boundaries in
        var nextBoundary = 0
        for index in 1..<max(1, tokens.count) {
          let previous = first[index &- 1].place.end
          let token = first[index]
          // Boundaries inside a token are none: "a.\u{5D0}" is one word.
          while boundaries[nextBoundary] < previous { nextBoundary &+= 1 }
          let isBare = boundaries[nextBoundary] <= token.place.start
          let last = bytes.load(fromByteOffset: Int(previous) &- 1, as: UInt8.self)
          let isTooLong = index &- refinement.sentenceStart >= Self.longest
          if !isTooLong, !isBare, !ends[Int(last)],
            token.flags.isDisjoint(with: [.lineStart, .nonASCII])
          {
            continue
          }
          if isTooLong || refinement.breaks(before: index, isBare: isBare) {
            sentences.append(refinement.sentence(until: index))
            refinement.sentenceStart = index
            first[index].flags.formUnion(.sentenceStart)
          }
        }
      }
      sentences.append(refinement.sentence(until: tokens.count))
    }
  }
}
