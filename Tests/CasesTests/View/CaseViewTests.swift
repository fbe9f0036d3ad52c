@testable import Cases
import Records
import Testing

/// Cases made up to show one thing each.
@Suite struct CaseViewTests {
  private func view(_ texts: String...) throws -> CaseView {
    let notes = texts.enumerated().map { index, text in
      (text: text, columns: [Record.Column.date: "2025-03-0\(index + 1)", .child: "Milo Reed"])
    }
    return CaseView(name: "A", records: try KnownCase.read(notes))
  }

  @Test func aFatherWhoIsNowhereStandsInTheLedger() throws {
    let view = try view("Milo rolled over and laughed at mum.")
    #expect(view.carers.map(\.relation) == [.father])
    #expect(view.carers.allSatisfy { $0.name == nil && $0.mentions.isEmpty })
  }

  @Test func twoUnnamedMenAreNotTakenForOne() throws {
    let view = try view(
      "Mum's partner, Lee Marsh, let me in.", "A male answered the door and gave no name.")
    #expect(view.carers.contains { $0.name == "Lee Marsh" && $0.mentions.count == 1 })
    #expect(view.carers.contains { $0.name == nil && $0.relation == .man })
  }

  @Test func aNameAloneIsKnownFromAnotherRecord() throws {
    let view = try view("I met Dad, Callum Reed, at work.", "Callum has asked for new shifts.")
    #expect(view.carers.first?.name == "Callum Reed")
    #expect(view.carers.first?.mentions.map(\.record) == [0, 1])
  }

  @Test(
    arguments: [
      ("She sleeps with nan, Leanne on the settee.", .grandmother, nil, ["Leanne"]),
      ("I met nan, Leanne, at home.", .grandmother, "Leanne", []),
      ("Spoke to Josh's mum Denise at home.", .grandmother, nil, ["Josh"]),
      ("Dad (Lee Hill) spoke to me.", .father, "Lee Hill", []),
      ("Dad (Callum) spoke to me.", .father, "Callum", []),
      ("Dad (Monday) spoke to me.", .father, nil, ["Monday"]),
    ] as [(String, PersonMention.Relation, String?, [String])])
  func onlyAnIntroductionGivesAName(
    _ text: String, _ relation: PersonMention.Relation, _ name: String?, _ others: [String]
  ) throws {
    let carers = try view(text).carers
    if let name {
      #expect(carers.contains { $0.relation == relation && $0.name == name })
    }
    for other in others {
      #expect(!carers.contains { $0.relation == relation && $0.name == other })
    }
  }

  @Test func aNameBehindAnAgencyIsNoFather() throws {
    let view = try view(
      "Rang MASH from outside, 17.20, spoke to Kofi: strategy discussion tomorrow 9.30. Kofi wrote it "
        + "down, he will ring back.\nDad: \"In Fife, got a new family.\" Not spoken to by anybody.")
    #expect(!view.carers.contains { $0.name == "Kofi" })
    #expect(view.carers.contains { $0.relation == .father && $0.name == nil })
  }

  @Test(arguments: [
    ("Calum Reed", "Callum"), ("Anthony Reed", "Tony"), ("Stephen Reed", "Steven Reed"),
  ])
  func namesThatMayBeOneAreJoinedWithAWordOnIt(_ first: String, _ second: String) throws {
    let view = try view("I met Dad, \(first), at work.", "I met Dad, \(second), at home.")
    let fathers = view.carers.filter { $0.relation == .father }
    #expect(fathers.count == 1)
    #expect(fathers.first?.mentions.map(\.record) == [0, 1])
    #expect(fathers.first?.spellings.count == 1)
  }

  @Test(arguments: [
    // Side by side in one record; other family names; too short to be a slip.
    ["I met Dad, Calum Reed, at work. Uncle Callum Reed came too.", "I met Dad, Calum Reed."],
    ["I met Dad, Calum Reed, at work.", "I met Dad, Callum Harper, at home."],
    ["I met Dad, Lee Reed, at work.", "I met Dad, Leo Reed, at home."],
  ])
  func namesOfTwoPeopleAreNotJoined(_ texts: [String]) throws {
    let view = try view(texts[0], texts[1])
    #expect(view.carers.allSatisfy { $0.spellings.isEmpty })
    #expect(view.carers.count { $0.name != nil } == 2)
  }

  @Test(arguments: [
    ("callum", "calum", true), ("stephen", "stehpen", true), ("stephen", "stephon", true),
    ("lee", "leo", false), ("jon", "john", false), ("aaron", "baron", true),
    ("anna", "annie", false),
    ("marie", "maria", true), ("", "", false), ("abcde", "abcdefg", false),
  ])
  func aLetterMakesNoOther(_ a: String, _ b: String, _ isOne: Bool) {
    #expect(NameLikeness.isOneLetterApart(a, b) == isOne)
    #expect(NameLikeness.isOneLetterApart(b, a) == isOne)
  }

  @Test func anActionInOtherWordsIsTheSameAgain() throws {
    let view = try view(
      "HV to ring the GP about the weigh-in by 3 May.",
      "HV to phone the surgery, GP, to talk through weigh-in results by 30 May.")
    let action = view.actions.first { $0.times.count == 2 }
    #expect(action?.isReworded == true)
    #expect(action?.state == .repeated)
  }

  @Test func anotherActionOfTheSameWorkerIsAnother() throws {
    let view = try view(
      "HV to ring the GP about the weigh-in by 3 May.",
      "HV to refer mum to the perinatal team by 30 May.")
    #expect(view.actions.allSatisfy { $0.times.count == 1 })
  }

  @Test func whatMumSaysOfHimIsNoMeeting() throws {
    let view = try view("Mum spoke to Dad last night. Mum says Dad is good with him.")
    #expect(view.carers.first?.relation == .father)
    #expect(view.carers.first?.met.isEmpty == true)
  }

  @Test func seenAloneWeighsMost() throws {
    let view = try view(
      "Milo was seen alone in his bedroom.", "Milo was not seen alone.", "Mum was seen alone.")
    #expect(view.seen.alone.map(\.record) == [0])
  }

  @Test func aLaterRecordJoinsIncidentsUp() throws {
    let view = try view(
      "Milo had a bruise on his left cheek.", "Milo had a bruise on his right arm.",
      "This is the third bruise since January, and together they worry me.")
    let injuries = view.incidents.first { $0.kind == .injury }
    #expect((injuries?.places.count ?? 0) >= 2)
    #expect(injuries?.joined?.record == 2)
  }

  @Test func markedQuestionsAreAnsweredFromTheRecords() throws {
    let view = try view("Milo rolled over, reached for my keys and laughed.")
    let answers = PanelQuestion.all.map { $0.answer(in: view) }
    #expect(answers[0].evidenced == Share(1, of: 1))
    #expect(answers[1].evidenced.count == 0)
    let injury = PanelQuestion.all.firstIndex { $0.text.contains("injury") }
    #expect(injury.map { answers[$0].applies } == false)
  }

  @Test func manyRecordsOfOneCaseStandInOrder() throws {
    var facts = try KnownCase.read([("Milo laughed.", [:])])[0]
    let records = (0..<4_000).map { number in
      facts.number = number
      facts.day = number % 3 == 0 ? nil : 20_000 - number
      return facts
    }
    let view = CaseView(name: "A", records: records)
    #expect(view.records.count == 4_000)
    #expect(view.undated == 1_334)
    #expect(view.records.prefix(2_666).allSatisfy { $0.day != nil })
    #expect(
      view.records.suffix(1_334).map(\.number) == stride(from: 0, to: 4_000, by: 3).map { $0 })
  }
}
