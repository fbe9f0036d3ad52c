/// What tells who is meant without a name: twins, a press report, a rare injury.
enum RareDetails {
  /// In the order of the text, every place of each, since a passage may be any part of it.
  static func find(_ scan: NoteScan, _ lists: NameLists) -> [DeidentifiedText.RareDetail] {
    var found: [DeidentifiedText.RareDetail] = []
    let words = scan.words
    for i in words.indices {
      guard let phrases = lists.rare(beginningWith: words[i].hash) else { continue }
      for phrase in phrases {
        let end = i + 1 + phrase.rest.count
        guard end <= words.count,
          zip(words[i + 1..<end], phrase.rest).allSatisfy({ $0.hash == $1 })
        else { continue }
        let range = scan.text.bytes(words[i].start..<words[end - 1].end)
        found.append(DeidentifiedText.RareDetail(what: phrase.what, range: range))
      }
    }
    return found
  }
}
