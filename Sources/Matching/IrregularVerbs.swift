/// The forms of verbs that are not made by rule: facts of English.
enum IrregularVerbs {
  /// Every form by base form, the regular present forms included.
  static let forms: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let base = words[0]
      let fixed = ["be", "can"].contains(base) ? [base] : Inflection.regularPresent(base)
      forms[base] = fixed + words.dropFirst().filter { !fixed.contains($0) }
    }
    return forms
  }()

  /// A base form and its irregular forms to a line.
  private static let table = """
    be am is are was were been being
    have has had having
    do does did done doing
    go goes went gone going
    say said
    see saw seen
    tell told
    feel felt
    think thought
    know knew known
    get got gotten
    give gave given
    take took taken
    make made
    come came
    find found
    keep kept
    leave left
    let let
    begin began begun
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen
    cling clung
    creep crept
    cut cut
    deal dealt
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    fight fought
    flee fled
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    grow grew grown
    hang hung hanged
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    lay laid
    lead led
    lean leant leaned
    learn learnt learned
    lie lay lain lied
    light lit
    lose lost
    mean meant
    meet met
    mistake mistook mistaken
    pay paid
    put put
    quit quit
    read read
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    sell sold
    send sent
    set set
    shake shook shaken
    shine shone
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    smell smelt smelled
    speak spoke spoken
    spend spent
    spill spilt spilled
    spin spun
    spit spat
    split split
    spoil spoilt spoiled
    spread spread
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    strike struck
    suck sucked
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    teach taught
    tear tore torn
    throw threw thrown
    understand understood
    upset upset
    wake woke woken waked
    wear wore worn
    weep wept
    win won
    withdraw withdrew withdrawn
    write wrote written
    become became become
    break broke broken
    bite bit bitten
    bleed bled
    blow blew blown
    burn burnt burned
    bend bent
    bind bound
    breed bred
    cost cost
    dig dug
    dream dreamt dreamed
    fit fit fitted
    fly flew flown
    grind ground
    kneel knelt kneeled
    leap leapt leaped
    lend lent
    overcome overcame
    oversleep overslept
    seek sought
    sew sewed sewn
    spell spelt spelled
    spring sprang sprung
    stink stank stunk
    swallow swallowed
    undo undid undone
    wind wound winded
    undertake undertook undertaken
    outgrow outgrew outgrown
    misunderstand misunderstood
    mishear misheard
    rewrite rewrote rewritten
    retell retold
    foresee foresaw foreseen
    can could can't cannot cant couldn't couldnt
    bet bet
    beat beat beaten
    bear bore borne
    arise arose arisen
    awake awoke awoken
    """
}
