public import Matching
public import Records
import TextCore

/// Reads a record: tokens, sentences, people, cues and scopes.
///
/// One for each worker.
public final class NoteAnnotator {
  private let lexicons: CompiledLexicons
  private let tokenizer: Tokenizer
  private let sentenceBreaker: SentenceBreaker
  private let matcher: Matcher
  private let words: RoleWords
  private let cues: CueTable
  private var draft = NoteDraft()
  private var stream = SymbolStream()
  private var people = NamedPeople()
  /// The tokens that may be names.
  private var nameTokens: [Int] = []
  private var clauses = Clauses()
  /// The tokens that open a clause, ascending.
  private var breaks: [Int] = []
  private var subjects = SubjectFinder()
  private var childTokens: [Token] = []

  private static let finders: [any ScopeFinder.Type] = [
    HeadingScopes.self, ReportScopes.self, QuotationScopes.self, ForwardScopes.self,
    ClauseScopes.self, QuestionScopes.self,
  ]

  /// An annotator that knows these lexicons.
  public init(_ lexicons: CompiledLexicons) {
    self.lexicons = lexicons
    tokenizer = Tokenizer(vocabulary: lexicons.vocabulary)
    sentenceBreaker = SentenceBreaker()
    matcher = Matcher(lexicons)
    words = RoleWords(lexicons)
    cues = CueTable(lexicons)
  }

  /// Reads what a record says.
  ///
  /// - Complexity: O(*n*) in the text's bytes for all practical purposes.
  public func annotate(_ record: Record) -> AnnotatedNote {
    // Taken out of the class while in use: a value in a local is read without any checks.
    var note = NoteDraft()
    swap(&note, &draft)
    defer { swap(&note, &draft) }
    note.columns = NoteColumns(record)
    people.begin([], text: UnsafeRawBufferPointer(start: nil, count: 0), words: words)
    record.withBytes(of: .child) { bytes in
      tokenizer.tokenize(bytes, into: &childTokens)
      people.begin(childTokens, text: bytes, words: words)
    }
    record.withText { text in
      tokenizer.tokenize(text, into: &note.tokens)
      sentenceBreaker.sentences(of: text, tokens: &note.tokens, into: &note.sentences)
    }
    record.withText { nameRoles(&note, $0) }
    match(&note)
    findScopes(&note)
    note.isAboutFamily = Family.isMeant(in: note)
    note.isAdministrative = Administrative.holds(note, cues: cues)
    return AnnotatedNote(note)
  }

  private func nameRoles(_ note: inout NoteDraft, _ text: UnsafeRawBufferPointer) {
    var people = people
    defer { self.people = people }
    nameTokens.removeAll(keepingCapacity: true)
    for index in note.tokens.indices where words.mayBeName(note.tokens[index]) {
      note.tokens[index].flags.insert(.name)
      nameTokens.append(index)
    }
    people.collect(
      nameTokens, of: note.tokens, sentences: note.sentences, text: text, words: words)
    note.roles.removeAll(keepingCapacity: true)
    note.roles.append(contentsOf: repeatElement(.none, count: note.tokens.count))
    let tokens = note.tokens
    note.roles.withUnsafeMutableBufferPointer { roles in
      for index in tokens.indices {
        let token = tokens[index]
        roles[index] = people.role(of: token) ?? words.role(token.word)
      }
    }
  }

  private func match(_ note: inout NoteDraft) {
    let people = people
    stream.fill(tokens: note.tokens, sentences: note.sentences) { index, token in
      var word = token.word
      if let role = people.role(of: token) {
        for named in words.named where named.role == role { word = named.word }
      }
      return Symbol(word: word, flags: token.flags, isName: token.flags.contains(.name))
    }
    matcher.match(stream, into: &note.matches)
    stream.trim()
    for match in note.matches {
      let role = words.role(ofPhrase: match)
      if role != .none { for token in match.tokens { note.roles[token] = role } }
    }
    note.facts.removeAll(keepingCapacity: true)
    var next = 0
    for sentence in note.sentences {
      var facts = SentenceFacts()
      let first = next
      while next < note.matches.count, note.matches[next].firstToken < sentence.endToken {
        next += 1
      }
      facts.matches = first..<next
      for index in sentence.tokens where !note.tokens[index].flags.contains(.mark) {
        facts.wordCount += 1
      }
      note.facts.append(facts)
    }
    subjects.settle(&note, childIsFemale: people.childIsFemale)
  }

  private func findScopes(_ note: inout NoteDraft) {
    note.scopes.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    for match in note.matches where cues.job(match) == .scopeEnd {
      breaks.append(match.tokens.lowerBound)
    }
    clauses.fill(
      tokens: note.tokens, sentences: note.sentences, roles: note.roles, breaks: breaks)
    var found: [Scope] = []
    var view = SentenceView(note: note, cues: cues, clauses: clauses)
    for index in note.sentences.indices {
      view.index = index
      let first = found.count
      for finder in Self.finders { finder.scopes(in: view, into: &found) }
      note.facts[index].scopes = first..<found.count
    }
    note.scopes = found
    for index in note.facts.indices { note.facts[index].isHeading = isHeading(index, of: note) }
    addEvidence(&note)
  }

  /// Whether one heading covers all words of a sentence.
  private func isHeading(_ index: Int, of note: NoteDraft) -> Bool {
    let sentence = note.sentences[index]
    return note.scopes(in: index).contains { scope in
      scope.kind == .heading
        && sentence.tokens.allSatisfy {
          (Int(scope.firstToken)..<Int(scope.endToken)).contains($0)
            || note.tokens[$0].flags.contains(.mark)
        }
    }
  }

  /// Evidence is seen across sentences, so its scopes are added when all else is known.
  private func addEvidence(_ note: inout NoteDraft) {
    EvidenceScopes.note(&note, cues: cues)
    let all = note.scopes
    note.scopes.removeAll(keepingCapacity: true)
    for index in note.facts.indices {
      let first = note.scopes.count
      note.scopes += all[note.facts[index].scopes]
      if let scope = EvidenceScopes.scope(note, index) { note.scopes.append(scope) }
      note.facts[index].scopes = first..<note.scopes.count
    }
  }
}
