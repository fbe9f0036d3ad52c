import Testing
import Training

/// Identifiers as the United Kingdom writes them.
@Suite("Patterns of the United Kingdom")
struct PatternTests {
  @Test(
    "what is one, and what it is called",
    arguments: [
      ("NHS 943 476 5919", "[NHS number]"), ("999 000 0018", "[NHS number]"),
      ("NI QQ 12 34 56 A", "[National Insurance number]"),
      ("ab123456c", "[National Insurance number]"),
      ("UPN B801200005001", "[UPN]"), ("LS8 4AB", "[postcode]"), ("sw1a 1aa", "[postcode]"),
      ("M1 1AE", "[postcode]"), ("EC1A 1BB", "[postcode]"), ("LS84AB", "[postcode]"),
      ("GIR 0AA", "[postcode]"), ("07700 900 123", "[telephone]"),
      ("+44 7700 900123", "[telephone]"),
      ("0113 496 0123", "[telephone]"), ("kelly.m@example.co.uk", "[e-mail]"),
      ("www.example.org/page", "[web address]"), ("https://example.com/a?b=c", "[web address]"),
      ("mill-lane.sch.uk", "[web address]"), ("@kelly_m07", "[user name]"),
      ("AB12 CDE", "[vehicle registration]"), ("reg P417 RTW", "[vehicle registration]"),
      ("LS24C00123", "[reference]"), ("crime ref 13/12345/24", "[reference]"),
      ("CAD 4512", "[reference]"), ("NMC 12A3456B", "[reference]"), ("GMC 7012345", "[number]"),
      ("CR/002916/25", "[reference]"), ("REF DC/150125/881", "REF [reference]"),
      ("CRIS 4402118/25", "[number]"),
      ("part plate GN19. Victim", "part plate [vehicle registration]. Victim"),
      ("nk08 xqt", "[vehicle registration]"), ("LOG 412 OF 08/01/25", "LOG [reference] OF [Day"),
      ("seen 3 may by", "seen [Day"), ("On 07/10 he", "On [Day"),
      ("01632 960112 29th January 2025", "[telephone] [Day"),
      ("2 Alma Street, Tolbrook TK1 3BD", "[address] [postcode]"),
      ("lives at 30 acorn way now", "lives at [address] now"),
      ("14 Mill Lane", "[address]"), ("Flat 3, 14 mill lane", "[address]"),
      ("Hyde Park Road", "[address]"),
      ("22 Hyde Park Terrace", "[address]"), ("12/03/2025", "[Day 0]"),
      ("12th March 2025", "[Day 0]"),
      ("12 Mar '25", "[Day 0]"), ("12 March 10am", "[Day 0] 10am"),
      ("the 12 Mar 10.30", "[Day 0] 10.30"),
      ("seen on 3/4", "on [Day"), ("home 1/12", "home [Day"), ("since 2/9", "since [Day"),
      ("first 5/11", "first [Day"),
      ("core group 11/12", "group [Day"), ("March 12th", "[Day 0]"),
      ("crime number is 123456", "[number]"), ("file AB 12345", "[reference]"),
      ("account no 1234", "[reference]"), ("log number 0123", "[reference]"),
      ("order of 14/3", "order of [Day 2]"), ("passport by 14/3", "passport by [Day 2]"),
      ("2025-03-12", "[Day 0]"), ("12.03.25", "[Day 0]"),
      ("St Mary's Primary School", "[School 1]"), ("Little Acorns Nursery", "[Nursery 1]"),
      ("Bradford Royal Infirmary", "[Hospital 1]"), ("Picton Medical Centre", "[Centre 1]"),
      ("12 Canal Tce", "[address]"), ("9 Oak Cl", "[address]"), ("7 Elm Gdns", "[address]"),
      ("2 Queens Ct", "[address]"), ("6 Birch Wk", "[address]"), ("8 Rose Mws", "[address]"),
      ("1 Sea Pde", "[address]"), ("10 Long Row", "[address]"), ("11 The Mount", "[address]"),
      ("13 Hill Brow", "[address]"), ("15 Salt Ginnel", "[address]"), ("Canal Tce", "[address]"),
      ("a flat on larch rise", "on [address]"), ("a move to canal tce", "to [address]"),
      ("a house on station road", "on [address]"), ("14 larch rise", "[address]"),
      ("a place at st kits primary", "at [School 1]"), ("life at st kit's", "at [School 1]"),
      ("days at larch rise nursery", "at [Nursery 1]"),
      ("a place at oakfield primary school", "at [School 1]"),
      ("days at Tiny Toes", "at [Organisation 1]"),
      ("him above the Dog & Partridge", "above the [Organisation 1]"),
      ("dad in hmp hull", "in [Prison 1]"), ("a school called st roberts", "called [School 1]"),
      ("him at the Tabernacle of Fire", "the [Place of worship 1]"),
      ("him in The Fleece", "in [Organisation 1]"), ("Our Lady of Sorrows", "[School 1]"),
      ("Ryland Street Family Court", "[Court 1]"), ("Fife Council", "[Council 1]"),
      ("Flat 9, Pemberton Court, N22", "[address]"),
      ("5 Tenter Hill, WF1 4QQ", "[address], [postcode]"),
      ("police 25/0991743", "police [reference]"),
      ("plate MK66, a red one", "plate [vehicle registration],"),
      ("On 11 Dec 2024", "On [Day -91]"),
      ("sort code 12-34-56", "sort code [sort code]"), ("sc 20 45 67", "sc [sort code]"),
      ("20-45-67 12345678", "[sort code] [number]"), ("account 1234 5678", "account [number]"),
      ("GB29 NWBK 6016 1331 9268 19", "[bank account]"), ("4929 1234 5678 9012", "[number]"),
      ("192.168.0.12", "[IP address]"), ("10.1.2.3", "[IP address]"),
      ("2001:db8::1", "[IP address]"),
      ("snapchat: kelly.m07", "snapchat: [user name]"), ("insta kelly_x9", "insta [user name]"),
      ("943 476 5918", "[number]"), ("943-476-5918", "[number]"), ("seen 9/10", "seen [Day"),
      ("ward 7", "[Ward 1]"), ("HMP Wandsworth", "[Prison 1]"),
    ])
  func found(_ form: String, _ label: String) {
    let text = Masking.text("It is about \(form) as we said.")
    #expect(text.contains(label), "\(text)")
    #expect(text.hasSuffix(" as we said."), "\(text)")
  }

  @Test(
    "what is none",
    arguments: [
      "=@SUM(1+1)", "Item 13. 9.30 Teams", "aged 8/12", "2/1 ratio", "session 2/6",
      "on 1/2 a tablet", "3/7 ago", "scored 7/10", "1/2 a cup",
      "happy 9/10 today", "a 7/10 day", "feeling safe 8/10", "policy 2024/25", "policy 2024-2025",
      "to see before I close", "a happy 1st birthday", "1ST BIRTHDAY TODAY FOR HIM",
      "call at 6.15am",
      "on the main road", "on main road", "in care home", "at mainstream school",
      "in a flat by the park",
      "at an overcrowded nursery", "at breakfast club", "at 10:30:45", "v1.2.3",
      "the years 2023 2024 2025",
      "She met her friend on snapchat today",
      "order 2 3 4", "a file of 140 pages", "hospital 2.45 today", "log 2022 was lost",
      "He took 3/4 of the bottle.",
      "5oz at 10.30, 8.15kg, 50th centile.",
      "Year 4, Level 2, Key Stage 1.",
      "Age 0-5 service; 24/7 line.", "She owes £1250 in all.", "A 2 hour drive, 5 minutes away.",
      "S47 and s20 explained.", "No 1 on the list, 3 of 12.", "Visit 2 of 6 at 14:30.",
      "The family court and the crown court.", "A primary school place.", "He is 13, she is 4.",
      "Hep B and vitamin D given.", "the road outside, one way", "Temperature 38.5, pulse 120.",
    ])
  func notFound(_ text: String) {
    #expect(Masking.text(text) == text)
  }
}
