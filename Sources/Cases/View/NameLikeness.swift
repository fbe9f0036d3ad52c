/// Whether two names may be two ways to write one.
enum NameLikeness {
  /// Whether given names are a letter apart ("Calum", "Callum"), or one is short for the other
  /// ("Tony", "Anthony"), and no family name speaks against it.
  static func mayBeOne(_ a: String, _ b: String) -> Bool {
    let (one, other) = (words(a), words(b))
    guard let first = one.first, let second = other.first, first != second,
      isOneLetterApart(first, second) || isShort(first, second)
    else { return false }
    guard one.count > 1, other.count > 1, let last = one.last, let second = other.last else {
      return true
    }
    return last == second || isOneLetterApart(last, second)
  }

  private static func words(_ name: String) -> [String] {
    name.split(separator: " ").map { PersonName.first(String($0)) }
  }

  /// A letter more, a letter less, another letter, or two that changed places; of names of five
  /// letters or more, for "Lee" and "Leo" are two people.
  static func isOneLetterApart(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.count <= b.count ? (Array(a), Array(b)) : (Array(b), Array(a))
    guard short.count >= 5 || short.count == 4 && long.count == 5, long.count - short.count <= 1
    else { return false }
    let front = zip(short, long).prefix { $0 == $1 }.count
    let (rest, more) = (short.dropFirst(front), long.dropFirst(front))
    if short.count < long.count { return Array(rest) == Array(more.dropFirst()) }
    if Array(rest.dropFirst()) == Array(more.dropFirst()) { return true }
    guard rest.count > 1 else { return false }
    let swapped = [rest[front + 1], rest[front]] + rest.dropFirst(2)
    return swapped == Array(more)
  }

  private static func isShort(_ a: String, _ b: String) -> Bool {
    groups.contains { $0.contains(a) && $0.contains(b) }
  }

  /// Each line is one name and what people make of it.
  private static let groups: [Set<String>] = [
    ["alexander", "alex", "alec", "sandy", "lex"], ["alfred", "alf", "alfie"],
    ["andrew", "andy", "drew"], ["anthony", "antony", "tony", "ant"],
    ["benjamin", "ben", "benji"], ["bradley", "brad"], ["charles", "charlie", "chas", "chuck"],
    ["christopher", "chris", "kit"], ["daniel", "dan", "danny"], ["david", "dave", "davy"],
    ["dominic", "dom"], ["edward", "ed", "eddie", "ted", "teddy", "ned"], ["francis", "frank"],
    ["frederick", "fred", "freddie"], ["gareth", "gaz"], ["gary", "gaz"],
    ["geoffrey", "jeffrey", "geoff", "jeff"], ["gregory", "greg"], ["harold", "harry", "hal"],
    ["henry", "harry", "hal"], ["isaac", "ike", "zac"], ["jacob", "jake"],
    ["james", "jim", "jimmy", "jamie"], ["john", "johnny", "jack", "jon"],
    ["jonathan", "jon", "jonny"], ["joseph", "joe", "joey"], ["joshua", "josh"],
    ["kenneth", "ken", "kenny"], ["laurence", "lawrence", "larry", "laurie"],
    ["leonard", "len", "lenny", "leo"], ["matthew", "matt"], ["michael", "mike", "mick", "micky"],
    ["mohammed", "muhammad", "mohamed", "mohammad", "mo"], ["nathan", "nate"],
    ["nathaniel", "nat", "nate"], ["nicholas", "nick", "nicky"], ["oliver", "ollie", "olly"],
    ["patrick", "pat", "paddy"], ["peter", "pete"], ["philip", "phillip", "phil"],
    ["raymond", "ray"], ["richard", "rick", "ricky", "dick", "rich", "richie"],
    ["robert", "rob", "robbie", "bob", "bobby", "bert"], ["ronald", "ron", "ronnie"],
    ["samuel", "sam", "sammy"], ["stephen", "steven", "steve", "ste"],
    ["stuart", "stewart", "stu"],
    ["theodore", "theo", "ted"], ["thomas", "tom", "tommy"], ["timothy", "tim"],
    ["victor", "vic"], ["vincent", "vince", "vinny"], ["walter", "wally", "walt"],
    ["william", "will", "bill", "billy", "willie", "liam"], ["zachary", "zac", "zach", "zak"],
    ["catherine", "katherine", "kathryn", "kate", "katie", "kathy", "cath"],
    ["christine", "christina", "chris", "tina"], ["deborah", "debbie", "deb"],
    ["elizabeth", "liz", "lizzie", "beth", "betty", "eliza"], ["jacqueline", "jackie", "jacqui"],
    ["jennifer", "jen", "jenny"], ["josephine", "jo", "josie"],
    ["margaret", "maggie", "meg", "peggy"],
    ["patricia", "pat", "trish", "patsy"], ["rebecca", "becky", "becca"],
    ["samantha", "sam"], ["susan", "sue", "susie"], ["victoria", "vicky", "tori"],
  ]
}
