/// Abbreviations of children's services and what they stand for.
///
/// Everyday ones that any reader knows (GP, A&E, NHS, DOB) are not in it.
public enum Glossary {
  /// One abbreviation.
  public struct Entry: Sendable, Equatable {
    /// In lower case: "cin", "t/c".
    public let abbreviation: String
    /// What it may stand for, in lower case, the likeliest first.
    public let expansions: [String]
    /// It is a word or a name too, so that only capitals show what is meant.
    public let onlyInCapitals: Bool
  }

  /// All abbreviations, by field.
  ///
  /// Read as bytes: as characters it would be a fifth of the start of a run.
  public static let entries: [Entry] = Array(table.utf8).split(separator: 10).compactMap { line in
    guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let meanings = line[line.index(after: colon)...].split(separator: UInt8(ascii: ";"))
    let abbreviation = line[..<colon].drop { $0 == UInt8(ascii: "=") }
    return Entry(
      abbreviation: String(decoding: abbreviation, as: UTF8.self).lowercased(),
      expansions: meanings.map {
        String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      },
      onlyInCapitals: line.first == UInt8(ascii: "="))
  }

  /// A line an abbreviation; `=` before one that counts in capitals only, `;` between meanings.
  private static let table = """
    # People of the family
    foc: father of child; father of the child; father of children
    moc: mother of child; mother of the child; mother of children
    =FOB: father of baby; father of the baby
    =MOB: mother of baby; mother of the baby
    =MO: mother
    =FA: father
    =BF: breast fed; breast feeding; birth father; boyfriend; bottle fed
    mgm: maternal grandmother; maternal gran; maternal nan
    mgf: maternal grandfather; maternal grandad
    pgm: paternal grandmother; paternal gran; paternal nan
    pgf: paternal grandfather; paternal grandad
    mgp: maternal grandparent; maternal grandparents
    =PGP: paternal grandparent; paternal grandparents
    mggm: maternal great grandmother
    pggm: paternal great grandmother
    =MIL: mother in law
    =FIL: father in law
    =BIL: brother in law
    =SIL: sister in law
    =YP: young person; young people
    =LO: little one
    =UBB: unborn baby
    =PR: parental responsibility
    =SG: special guardian; special guardianship
    nok: next of kin
    uasc: unaccompanied asylum seeking child; unaccompanied asylum seeking children
    =GRT: gypsy roma traveller; gypsy roma and traveller
    =FC: foster carer; foster care
    # Social work
    sw: social worker; social work
    asw: assistant social worker; approved social worker; allocated social worker
    ssw: senior social worker; supervising social worker
    psw: principal social worker
    nqsw: newly qualified social worker
    aysw: assessed year social worker; assessed year in employment
    asye: assessed and supported year in employment
    fsw: family support worker
    ehw: early help worker
    =EHP: early help practitioner; early help plan
    ehm: early help module; early help manager
    =TM: team manager
    =ATM: assistant team manager
    ptl: practice team leader; practice lead
    dcs: director of children's services
    iro: independent reviewing officer
    cpc: child protection conference; child protection chair
    =CPP: child protection plan
    =LADO: local authority designated officer; designated officer
    edt: emergency duty team
    =OOH: out of hours
    csc: children's social care; children social care; children's services
    =LA: local authority
    =CS: children's services; children's social care
    =ASC: adult social care; autism spectrum condition
    =MASH: multi agency safeguarding hub; safeguarding hub
    =MAST: multi agency support team
    =SPA: single point of access
    =SPOA: single point of access
    =EH: early help
    eha: early help assessment
    =CAF: common assessment framework
    =TAF: team around the family
    =TAC: team around the child
    =TAM: team around me
    cin: child in need; children in need
    =CIC: child in care; children in care
    =LAC: looked after child; looked after children
    =CLA: child looked after; children looked after
    =CP: child protection; cerebral palsy
    icpc: initial child protection conference; initial conference
    rcpc: review child protection conference; review conference
    ricpc: review child protection conference
    cgm: core group meeting
    marf: multi agency referral form; referral form
    c&f: child and family; children and families
    s17: section 17; section seventeen
    s20: section 20; section twenty
    s31: section 31
    s37: section 37
    s38: section 38
    s7: section 7
    s47: section 47; section forty seven
    s76: section 76
    =NFA: no further action
    nfi: no further information; no further involvement
    nfv: no further visit; no further visits; next follow up visit; next family visit
    =SOS: signs of safety
    =SAR: subject access request; safeguarding adult review
    csp: child safety plan; community safety partnership
    =CSPR: child safeguarding practice review; practice review
    lscp: local safeguarding children partnership; safeguarding children partnership
    lscb: local safeguarding children board; safeguarding children board
    =SCR: serious case review
    =GCP: graded care profile
    gcp2: graded care profile
    =PAMS: parenting assessment manual
    =FGC: family group conference; family group conferences
    =FGDM: family group decision making
    =FNP: family nurse partnership
    =PLO: public law outline
    =LPM: legal planning meeting; legal gateway meeting
    =LGM: legal gateway meeting
    =LBP: letter before proceedings
    =SGO: special guardianship order
    =RAA: regional adoption agency
    =ADM: agency decision maker
    =IFA: independent fostering agency
    =LAAC: looked after and adopted children
    =PA: personal adviser; personal advisor; personal assistant; physical abuse
    =CAIT: child abuse investigation team
    =MFH: missing from home
    =RHI: return home interview
    =RHC: return home conversation
    =CSE: child sexual exploitation
    =CCE: child criminal exploitation; criminal exploitation
    =CSA: child sexual abuse
    =CSAE: child sexual abuse and exploitation
    hsb: harmful sexual behaviour
    =FGM: female genital mutilation
    =HBA: honour based abuse; honour based
    =NRM: national referral mechanism
    nrpf: no recourse to public funds; no recourse
    =CWD: children with disabilities; child with disabilities; children with disability
    =DCT: disabled children's team; disabled children team
    =DFG: disabled facilities grant
    =IFS: intensive family support
    =SDQ: strengths and difficulties questionnaire
    =RIC: risk indicator checklist
    # Domestic abuse and police
    =DA: domestic abuse
    =DV: domestic violence
    dva: domestic violence and abuse
    =DASH: domestic abuse stalking; stalking and harassment
    =DARA: domestic abuse risk assessment
    idva: independent domestic violence adviser; domestic violence advisor; domestic abuse advisor
    isva: independent sexual violence adviser; sexual violence advisor
    dvpn: domestic violence protection notice; protection notice
    dvpo: domestic violence protection order; protection order
    dvds: domestic violence disclosure scheme; clare's law
    dapn: domestic abuse protection notice
    =NMO: non molestation order; non mol
    marac: multi agency risk assessment conference; risk assessment conference
    mappa: multi agency public protection arrangements; public protection arrangements
    =MATAC: multi agency tasking
    ppn: police protection notice; public protection notice; police notification; police notice
    =PPD: public protection department
    =PPU: public protection unit
    =PVP: protecting vulnerable people; protecting vulnerable persons
    =PPO: police protection order; police protection
    =BWV: body worn video
    =OIC: officer in the case; officer in case; officer in charge
    =NPI: not in the public interest; no public interest
    abh: actual bodily harm
    gbh: grievous bodily harm
    =IPV: intimate partner violence
    =PCSO: police community support officer; community support officer
    =DS: detective sergeant; downs syndrome; down's syndrome
    =DI: detective inspector
    =DCI: detective chief inspector
    =DC: detective constable
    =ABE: achieving best evidence
    vri: video recorded interview
    misper: missing person
    =RUI: released under investigation
    =CPS: crown prosecution service; child psychology service
    =PNC: police national computer
    =PACE: police and criminal evidence
    =VAWG: violence against women and girls
    =SARC: sexual assault referral centre
    =ASB: anti social behaviour
    =SHPO: sexual harm prevention order
    =RSO: registered sex offender
    =OM: offender manager
    =UPW: unpaid work
    =RAR: rehabilitation activity requirement
    =HDC: home detention curfew
    =BBR: building better relationships
    =ETE: education training and employment
    yot: youth offending team
    =YJS: youth justice service
    =YOS: youth offending service
    =PO: probation officer; police officer
    # Courts
    =EPO: emergency protection order
    =ICO: interim care order
    =CO: care order; carbon monoxide
    =CAO: child arrangements order
    =PSO: prohibited steps order; prohibited steps
    =DOLS: deprivation of liberty safeguards; deprivation of liberty
    =IRH: issues resolution hearing
    =CMH: case management hearing
    =FCMH: further case management hearing
    =FHDRA: first hearing dispute resolution
    cafcass: children and family court advisory
    =CG: children's guardian; child's guardian; core group
    =LIP: litigant in person
    =FDAC: family drug and alcohol court
    =SWET: social work evidence template
    # Health visiting, midwifery and child health
    hv: health visitor; health visiting
    hvt: health visiting team; health visitor team
    cnn: community nursery nurse; nursery nurse
    scphn: specialist community public health nurse
    =SN: school nurse; staff nurse
    =HCA: healthcare assistant; health care assistant
    mw: midwife; midwives; midwifery
    cmw: community midwife; community midwives
    =MSW: maternity support worker
    =CCN: community children's nurse; community children's nursing
    =CPN: community psychiatric nurse
    =ANP: advanced nurse practitioner
    =ENP: emergency nurse practitioner
    =SHO: senior house officer
    =PCHR: personal child health record; red book
    hcp: healthy child programme; healthcare professional; health care professional
    nbv: new birth visit
    =ANV: antenatal visit
    =ANC: antenatal clinic
    =PN: postnatal
    pnmh: perinatal mental health
    pnd: postnatal depression; post natal depression
    epds: edinburgh postnatal depression scale; edinburgh scale
    =PHQ: patient health questionnaire
    phq9: patient health questionnaire
    gad7: generalised anxiety disorder; anxiety score
    =GAD: generalised anxiety disorder
    asq: ages and stages questionnaire; ages and stages
    =NBO: newborn behavioural observation
    =NBAS: neonatal behavioural assessment
    nipe: newborn and infant physical examination; newborn infant physical examination
    =BW: birth weight
    =HC: head circumference
    =OFC: occipital frontal circumference; occipitofrontal circumference; head circumference
    =EDD: estimated due date; expected date of delivery; estimated date of delivery
    =LMP: last menstrual period
    =USS: ultrasound scan; ultrasound
    =LSCS: lower segment caesarean section; caesarean
    =NVD: normal vaginal delivery; vaginal delivery
    =SVD: spontaneous vaginal delivery; vaginal delivery
    =SFH: symphysis fundal height; fundal height
    =FHR: fetal heart rate; foetal heart rate
    =FHH: fetal heart heard; foetal heart heard
    =FMF: fetal movements felt; foetal movements felt
    =FM: fetal movements; foetal movements; fine motor
    =GTT: glucose tolerance test
    =CTG: cardiotocograph; heart trace
    =IUGR: intrauterine growth restriction
    =SGA: small for gestational age
    =PPH: postpartum haemorrhage
    =EBM: expressed breast milk; expressed milk
    =EBF: exclusively breast fed; exclusively breastfed
    =CMPA: cow's milk protein allergy; cows milk protein allergy; milk allergy
    =GORD: gastro oesophageal reflux; reflux disease
    =FTT: failure to thrive
    =NICU: neonatal intensive care unit; neonatal intensive care; neonatal unit
    scbu: special care baby unit; special care
    nnu: neonatal unit
    =PICU: paediatric intensive care unit; paediatric intensive care
    =CAU: children's assessment unit; child assessment unit
    =PAU: paediatric assessment unit
    =ED: emergency department
    =MIU: minor injuries unit
    =SUDI: sudden unexpected death in infancy; sudden unexpected death
    =SIDS: sudden infant death syndrome; sudden infant death
    =NAI: non accidental injury; non accidental
    =AHT: abusive head trauma
    =ICON: infant crying is normal
    =NAS: neonatal abstinence syndrome
    fasd: foetal alcohol spectrum disorder; foetal alcohol; fetal alcohol
    =FAS: foetal alcohol syndrome; fetal alcohol syndrome
    =NG: nasogastric
    =PEG: percutaneous endoscopic gastrostomy; gastrostomy
    =GMFCS: gross motor function
    =NAD: no abnormality detected; nothing abnormal detected; no abnormalities
    =PMH: past medical history; perinatal mental health
    =FH: family history; fundal height
    =DH: drug history
    =HI: head injury
    =GM: gross motor
    =UHV: universal health visiting
    =BCG: tuberculosis
    =SALT: speech and language therapy; speech and language therapist; speech and language
    slt: speech and language therapy; speech and language therapist; speech and language
    =OT: occupational therapist; occupational therapy
    =DNA: did not attend
    dna'd: did not attend
    wnb: was not brought
    =CDC: child development centre
    =CDOP: child death overview panel
    =IHA: initial health assessment
    =RHA: review health assessment
    =LARC: long acting reversible contraception
    # Mental health and substance misuse
    =MH: mental health
    camhs: child and adolescent mental health; adolescent mental health
    cmht: community mental health team; community mental health
    pnmht: perinatal mental health team; perinatal mental health
    =EIP: early intervention in psychosis
    =CRHT: crisis resolution and home treatment; crisis team
    =HTT: home treatment team
    =IAPT: improving access to psychological therapies; talking therapies
    amhp: approved mental health professional
    =MHA: mental health act
    =MCA: mental capacity act
    eupd: emotionally unstable personality disorder; unstable personality
    =PD: personality disorder
    =DSH: deliberate self harm; self harm
    =TLOC: loss of consciousness
    =CBT: cognitive behavioural therapy; cognitive behaviour therapy
    =DBT: dialectical behaviour therapy; dialectical behavioural therapy
    emdr: eye movement desensitisation
    =ASD: autism spectrum disorder; autistic spectrum disorder; autism
    =PDA: pathological demand avoidance
    =ODD: oppositional defiant disorder
    =LD: learning disability; learning difficulties; learning disabilities
    =MLD: moderate learning difficulties; moderate learning difficulty
    =SLD: severe learning difficulties; severe learning difficulty
    =CLDT: community learning disability team
    =ETOH: alcohol
    =IVDU: intravenous drug user; intravenous drug use
    =NRT: nicotine replacement therapy; nicotine replacement
    =OST: opiate substitution; opioid substitution
    =CGL: change grow live
    =BBV: blood borne virus; blood borne viruses
    # Education
    =DSL: designated safeguarding lead; safeguarding lead
    =DDSL: deputy designated safeguarding lead; deputy safeguarding lead
    ehcp: education health and care plan; education health care plan
    =EHCNA: education health and care needs assessment
    =EHE: elective home education; electively home educated; home educated
    =SEN: special educational needs
    =SEND: special educational needs
    senco: special educational needs coordinator; special educational needs co ordinator
    sendco: special educational needs
    =EWO: education welfare officer
    =DT: designated teacher
    =EP: educational psychologist; education psychologist
    =EYFS: early years foundation stage
    =PEP: personal education plan
    =PRU: pupil referral unit
    =CME: children missing education; child missing education
    =NEET: not in education employment or training; not in education
    =EAL: english as an additional language; additional language
    =ELSA: emotional literacy support assistant; emotional literacy
    =HLTA: higher level teaching assistant
    =LSA: learning support assistant
    =AP: alternative provision
    =FSM: free school meals
    =PSA: parent support adviser; parent support advisor
    =VSH: virtual school head; virtual school
    # Housing, money and what notes shorten
    =TA: temporary accommodation; teaching assistant
    =HMO: house in multiple occupation
    =RSL: registered social landlord
    =DHP: discretionary housing payment
    =UC: universal credit
    =PIP: personal independence payment
    =DLA: disability living allowance
    =ESA: employment and support allowance
    dwp: department for work and pensions; department of work and pensions
    =NTQ: notice to quit
    =FIS: family information service
    t/c: telephone call; phone call; telephone contact
    h/v: home visit
    =TC: telephone call; phone call; telephone contact
    o/v: office visit
    s/v: statutory visit; supervised visit
    p/c: phone call; police constable
    s/b: seen by
    o/e: on examination
    n/k: not known
    d/c: discharge; discharged
    b/f: breast fed; breast feeding; breastfed; bottle fed
    f/u: follow up
    u/s: ultrasound
    r/v: review
    n/r: no reply; no response
    a/n: antenatal
    p/n: postnatal
    s/w: social worker
    m/w: midwife; midwives
    h/o: history of
    d/w: discussed with
    """
}
