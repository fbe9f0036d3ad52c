import Context
import Matching
import TextCore

extension NoteReading {
  /// What is to be done, and what is told as done, each by the words that tell it from others.
  func fillActions(
    _ facts: inout RecordFacts, _ found: SentenceFindings, _ quotes: inout QuoteList
  ) {
    for sentence in note.sentences.indices where !note.facts[sentence].isHeading {
      let isAction =
        found.has("outcome-action", in: sentence) || found.has("vague-action", in: sentence)
      let isDone = note.matches(in: sentence).contains {
        cues.past.contains($0.rule) && isFact($0, in: sentence)
      }
      guard isAction || isDone else { continue }
      let words = keyWords(of: sentence, isGeneral: isAction)
      guard !words.isEmpty, let quote = quotes.index(of: sentence) else { continue }
      let mention = RecordFacts.ActionMention(sentence: quote, words: words)
      if isAction { facts.actions.append(mention) } else { facts.deeds.append(mention) }
    }
  }

  /// The beginnings of words that say what is done: not who, not when, and no word of every plan.
  ///
  /// - Parameter isGeneral: whether the words of every plan are taken where there are no others.
  private func keyWords(of sentence: Int, isGeneral: Bool) -> [String] {
    // A sentence has few words: looking through them is faster than hashing each.
    var special: [String] = []
    var general: [String] = []
    for token in note.sentences[sentence].tokens {
      let flags = note.tokens[token].flags
      guard flags.contains(.letters), !flags.contains(.number) else { continue }
      let role = note.roles[token]
      guard role == .none || role == .agency else { continue }
      guard note.tokens[token].place.count >= 3, !Self.common.contains(note.tokens[token])
      else { continue }
      // "refer", "referral" and "referred" are one.
      let stem = beginning(of: token)
      if Self.verbs.contains(stem) {
        if !general.contains(stem) { general.append(stem) }
      } else if !special.contains(stem) {
        special.append(stem)
      }
    }
    if special.isEmpty, isGeneral { return general.sorted() }
    return special.sorted()
  }

  /// The first five letters of a token, folded.
  private func beginning(of token: Int) -> String {
    let place = note.tokens[token].place
    let bytes = UnsafeRawBufferPointer(rebasing: text[Int(place.start)..<Int(place.end)])
    // A byte is a letter where all are ASCII; letters are slow to find.
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return String(String(decoding: Folding.folded(bytes), as: UTF8.self).prefix(5))
    }
    let count = min(5, bytes.count)
    return String(unsafeUninitializedCapacity: count) { letters in
      // As ``Folding`` does with ASCII.
      for index in 0..<count {
        let byte = bytes[index]
        letters[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
      }
      return count
    }
  }

  /// Words of every plan, by their beginnings.
  private static let verbs = Set([
    "compl", "conti", "ensur", "arran", "suppo", "provi", "under", "carry", "make", "made", "doing",
    "done", "monit", "engag", "consi", "obtai", "updat", "follo", "needs", "need", "agree", "actio",
    "plan", "plans", "took", "take", "give", "given", "have", "been", "ask", "asked", "speak",
  ])

  private static let common = Spellings([
    "the", "and", "for", "with", "that", "this", "will", "was", "were", "has", "had", "from", "not",
    "are", "but", "her", "his", "him", "she", "they", "them", "their", "who", "what", "when",
    "which",
    "then", "than", "into", "onto", "over", "out", "about", "before", "after", "until", "again",
    "also",
    "next", "last", "week", "weeks", "day", "days", "month", "months", "today", "tomorrow", "visit",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",
    "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march", "april",
    "may",
    "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "by", "to", "at", "on", "of",
    "in",
    "can", "could", "should", "would", "must", "shall", "still", "yet", "now", "all", "any", "each",
    "its", "it's", "i'll", "we'll", "there", "here", "some", "more", "very", "just", "only", "both",
    "being", "our", "your", "you", "said", "told", "says", "because", "so", "if",
  ])
}
