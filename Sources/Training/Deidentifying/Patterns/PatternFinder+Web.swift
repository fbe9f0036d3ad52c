extension PatternFinder {
  /// Addresses of e-mail, and names on social media, by their sign.
  mutating func findAtSigns() {
    let letters = text.letters
    for at in 0..<text.count where letters[at] == 0x40 {
      var start = at
      while start > 0, Self.isLocal(letters[start - 1]) { start -= 1 }
      var end = at + 1
      // One blank on either side is a slip of the keyboard or of a scanner.
      if start == at, at > 1, letters[at - 1] == 0x20 {
        var before = at - 1
        while before > 0, Self.isLocal(letters[before - 1]) { before -= 1 }
        if before < at - 1, letters[before..<at - 1].contains(0x2E) {
          start = before
          if letters[end] == 0x20 { end += 1 }
        }
      }
      while end < text.count, Self.isDomain(letters[end]) { end += 1 }
      while end > at + 1, letters[end - 1] == 0x2E || letters[end - 1] == 0x2D { end -= 1 }
      // "@SUM(1+1)" is a formula.
      guard end - at > 2, letters[end] != 0x28 else { continue }
      if start < at {
        add(start..<end, .email, .words("e-mail"))
      } else {
        add(at..<end, .web, .words("user name"))
      }
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 48 < 10 || byte == LetterFolding.foreign
      || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 48 < 10 || byte == 0x2E || byte == 0x2D || byte == 0x5F
  }

  /// "Insta: kelly_x9", "snapchat kelly.m07": a name for a site, told by its digits or marks.
  mutating func userName(at i: Int) -> Int? {
    guard i + 1 < words.count, words[i + 1].start - words[i].fullEnd < 2,
      !words[i].traits.contains(.number), words[i].gap == .blank || words[i].gap == .other,
      isAfter(Self.sites, i, within: 3)
    else { return nil }
    var end = i + 1
    var isTold = false
    while end < words.count {
      let gap = text.letters[words[end - 1].fullEnd..<words[end].start]
      guard gap.isEmpty || gap.count == 1 && [0x5F, 0x2E].contains(gap.first) else { break }
      isTold = isTold || !gap.isEmpty || words[end].traits.contains(.number)
      end += 1
    }
    return isTold ? add(i, end, .web, .words("user name")) : nil
  }

  private static let sites = HashedWords(
    """
    snapchat snap insta instagram tiktok facebook fb twitter discord roblox xbox psn username gamertag
    handle user onlyfans telegram kik
    """)

  /// "192.168.0.12", "2001:db8::1": the address of a computer.
  mutating func network(at i: Int) -> Int? {
    let letters = text.letters
    if isNumber(i), i + 3 < words.count {
      let isFour = (i..<i + 4).allSatisfy { k in
        isNumber(k) && words[k].count <= 3 && value(k) < 256
          && (k == i
            || words[k].start == words[k - 1].end + 1 && letters[words[k].start - 1] == 0x2E)
      }
      if isFour { return add(i, i + 4, .web, .words("IP address")) }
    }
    guard words[i].count <= 4, letters[words[i].fullEnd] == 0x3A else { return nil }
    var (end, colons, isDouble) = (words[i].start, 0, false)
    while end < text.count, Self.isHexadecimal(letters[end]) || letters[end] == 0x3A {
      if letters[end] == 0x3A {
        colons += 1
        isDouble = isDouble || letters[end + 1] == 0x3A
      }
      end += 1
    }
    guard colons > 4 || isDouble && colons > 1, letters[end] <= 0x2F else { return nil }
    add(words[i].start..<end, .web, .words("IP address"))
    var next = i + 1
    while next < words.count, words[next].start < end { next += 1 }
    return next
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 48 < 10 || byte &- 97 < 6 }

  private static let schemes = HashedWords("http https ftp www")
  private static let endings = HashedWords(
    "com org net uk info me io ie eu gov nhs sch ac online app tv biz pl ro de fr link site")

  /// An address of the web: "www.…", "https://…", "mill-lane.sch.uk/news".
  mutating func web(at i: Int) -> Int? {
    let letters = text.letters
    var end: Int
    if Self.schemes.contains(words[i].hash) {
      guard [0x3A, 0x2E].contains(letters[words[i].fullEnd]) else { return nil }
      end = words[i].fullEnd
    } else {
      // The first word of a host name: a stop and a letter right behind it.
      guard !words[i].traits.contains(.number) || letters[words[i].end] == 0x2E else { return nil }
      end = words[i].fullEnd
      var hasEnding = false
      var j = i
      while j + 1 < words.count, words[j + 1].start - words[j].fullEnd == 1,
        [0x2E, 0x2D].contains(letters[words[j].fullEnd])
      {
        let isStop = letters[words[j].fullEnd] == 0x2E
        j += 1
        if isStop, Self.endings.contains(words[j].hash), !words[j].traits.contains(.capital) {
          hasEnding = true
        }
      }
      guard hasEnding, Self.endings.contains(words[j].hash) else { return nil }
      end = words[j].fullEnd
    }
    while end < text.count, letters[end] > 0x20,
      ![0x22, 0x29, 0x3E, 0x5D, 0x2C].contains(letters[end])
    {
      end += 1
    }
    while end > 0, [0x2E, 0x3B, 0x21, 0x3F].contains(letters[end - 1]) { end -= 1 }
    add(words[i].start..<end, .web, .words("web address"))
    var next = i + 1
    while next < words.count, words[next].start < end { next += 1 }
    return next
  }
}
