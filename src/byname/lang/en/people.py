"""English words about people: pronouns, kin, titles, nouns for a person, and what binds a name to a role."""

from __future__ import annotations

import re

# pronoun -> (grammatical person, gender, plural)
PRONOUNS: dict[str, tuple[int, str | None, bool]] = {
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), (1, None, False)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), (1, None, True)),
    **dict.fromkeys(("you", "your", "yours", "yourself", "ya"), (2, None, False)),
    **dict.fromkeys(("he", "him", "his", "himself"), (3, "m", False)),
    **dict.fromkeys(("she", "her", "hers", "herself"), (3, "f", False)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves", "em"), (3, None, True)),
}
CONTRACTED: dict[str, tuple[int, str | None, bool]] = {
    **dict.fromkeys(("im", "ive"), (1, None, False)),
    **dict.fromkeys(("hes",), (3, "m", False)),
    **dict.fromkeys(("shes",), (3, "f", False)),
    **dict.fromkeys(("theyll", "theyre", "theyve"), (3, None, True)),
}
"""Pronouns with their verb, as they are typed without an apostrophe."""
ENCLITIC = {("let", "'s"): "us", ("let", "’s"): "us"}
"""What two tokens are of which only the second is a pronoun, and which one: let's."""
NO_INITIALS = frozenset("u.s u.k u.n e.u a.m p.m i.e e.g p.s n.b d.c a.k.a i q".split())
"""Letters with stops that are no person's initials."""
POSSESSIVES = frozenset("my our his her their your its".split())
NUMBERED = frozenset(
    "point article section chapter part annex exhibit count volume class stage phase paragraph".split()
)
"""Nouns after which I is a number."""
RESTRICTS = frozenset("who whom that whose".split())
"""Words behind a noun that say which person it is."""
SOMEBODY = frozenset("someone somebody".split())
BOTH = frozenset(("both",))
MEMBERS = frozenset("one ones other others latter youngest eldest oldest elder younger".split())
CHILDREN = frozenset("eldest oldest youngest firstborn first-born elder younger".split())
"""Words for a child of whoever the possessive before them names."""
ONES = frozenset("one ones".split())
COUNTED = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety".split()
)
"""Numbers that stand for people whose noun is left out: the six."""
NOMINATIVES = frozenset("i he she we they im ive hes shes".split())
"""Pronouns that can only be a subject."""
APPOINTED = frozenset("appointed elected named made called crowned ordained declared".split())
"""Participles after which a role stands without as: was elected chairman."""
NAMING = frozenset("name full real first given is was as being".split())
"""Words between a possessive and somebody's name: his full name is."""
CALLERS = frozenset("whom all everybody everyone people they we".split())
"""Who calls somebody by another name: whom all call X."""
ALSO = frozenset("also known as called named nicknamed alias better or aka is was now then".split())
"""Words between two names of one person."""
REFLEXIVES = frozenset("myself ourselves himself herself themselves".split())
OBJECTS = frozenset("me us him them".split())

# kin word -> (gender, plural, the relation seen from the other side)
KIN: dict[str, tuple[str | None, bool, str]] = {
    "mother": ("f", False, "child"), "father": ("m", False, "child"), "mum": ("f", False, "child"), "mom": ("f", False, "child"),
    "mama": ("f", False, "child"), "mummy": ("f", False, "child"), "papa": ("m", False, "child"), "dad": ("m", False, "child"),
    "daddy": ("m", False, "child"), "parents": (None, True, "child"), "parent": (None, False, "child"),
    "brother": ("m", False, "sibling"), "sister": ("f", False, "sibling"), "sibling": (None, False, "sibling"),
    "brothers": ("m", True, "sibling"), "sisters": ("f", True, "sibling"), "siblings": (None, True, "sibling"),
    "son": ("m", False, "parent"), "daughter": ("f", False, "parent"), "child": (None, False, "parent"), "sons": ("m", True, "parent"),
    "daughters": ("f", True, "parent"), "children": (None, True, "parent"), "kids": (None, True, "parent"), "kid": (None, False, "parent"),
    "baby": (None, False, "parent"), "twins": (None, True, "parent"), "toddler": (None, False, "parent"),
    "husband": ("m", False, "wife"), "wife": ("f", False, "husband"), "spouse": (None, False, "spouse"), "partner": (None, False, "partner"),
    "ex-husband": ("m", False, "ex-wife"), "ex-wife": ("f", False, "ex-husband"), "widow": ("f", False, "husband"), "widower": ("m", False, "wife"),
    "fiancé": ("m", False, "fiancée"), "fiancée": ("f", False, "fiancé"), "fiance": ("m", False, "fiancée"), "fiancee": ("f", False, "fiancé"),
    "girlfriend": ("f", False, "partner"), "boyfriend": ("m", False, "partner"), "bride": ("f", False, "husband"),
    "grandmother": ("f", False, "grandchild"), "grandfather": ("m", False, "grandchild"), "grandma": ("f", False, "grandchild"),
    "grandpa": ("m", False, "grandchild"), "granny": ("f", False, "grandchild"), "grandparents": (None, True, "grandchild"),
    "grandson": ("m", False, "grandparent"), "granddaughter": ("f", False, "grandparent"), "grandchild": (None, False, "grandparent"),
    "grandchildren": (None, True, "grandparent"), "uncle": ("m", False, "niece or nephew"), "aunt": ("f", False, "niece or nephew"),
    "aunts": ("f", True, "niece or nephew"), "uncles": ("m", True, "niece or nephew"), "auntie": ("f", False, "niece or nephew"),
    "cousin": (None, False, "cousin"), "cousins": (None, True, "cousin"), "nephew": ("m", False, "aunt or uncle"),
    "niece": ("f", False, "aunt or uncle"), "nephews": ("m", True, "aunt or uncle"), "nieces": ("f", True, "aunt or uncle"),
    "brother-in-law": ("m", False, "in-law"), "sister-in-law": ("f", False, "in-law"), "mother-in-law": ("f", False, "in-law"),
    "father-in-law": ("m", False, "in-law"), "son-in-law": ("m", False, "in-law"), "daughter-in-law": ("f", False, "in-law"),
    "stepmother": ("f", False, "stepchild"), "stepfather": ("m", False, "stepchild"), "stepson": ("m", False, "stepparent"),
    "stepdaughter": ("f", False, "stepparent"), "stepbrother": ("m", False, "stepsibling"), "stepsister": ("f", False, "stepsibling"),
    "godfather": ("m", False, "godchild"), "godmother": ("f", False, "godchild"), "family": (None, True, "family"),
    "families": (None, True, "family"), "relative": (None, False, "relative"), "relatives": (None, True, "relative"),
    "in-laws": (None, True, "in-law"), "hubby": ("m", False, "wife"), "wifey": ("f", False, "husband"),
}  # fmt: skip

FORMAL_KIN = {
    **dict.fromkeys("mum mom mama mamá mummy ma".split(), "mother"), **dict.fromkeys("dad papa daddy pa".split(), "father"),
    **dict.fromkeys("grandma granny nana".split(), "grandmother"), "grandpa": "grandfather", "auntie": "aunt",
}  # fmt: skip
"""What a child calls its kin -> the noun for them."""

# people one has, without being kin: they belong to whoever the possessive names
COMPANIONS = frozenset(
    "friend friends colleague colleagues comrade comrades neighbour neighbours neighbor neighbors boss lawyer lawyers roommate "
    "cellmate cellmates classmate classmates teammate teammates supervisor manager assistant translator interpreter driver "
    "landlord landlady teacher doctor commander superior superiors captor captors interrogator interrogators client clients "
    "patient patients pupil pupils student students employer employee employees bodyguard guard guards smuggler mentor".split()
)

GENERIC_MALE = frozenset(
    "man boy gentleman lad guy businessman policeman fisherman spokesman salesman craftsman serviceman chairman countryman "
    "cameraman postman workman fireman monk priest imam waiter actor prince king lord nobleman congressman layman foreman "
    "watchman boatman".split()
)
GENERIC_FEMALE = frozenset(
    "woman girl lady businesswoman policewoman spokeswoman saleswoman servicewoman chairwoman nun waitress actress princess "
    "queen midwife schoolgirl housewife ballerina heroine landlady stewardess".split()
)
GENERIC = frozenset(
    "person individual adult teenager youth youngster pensioner survivor victim witness source informant respondent interviewee "
    "participant applicant claimant plaintiff defendant accused complainant petitioner appellant respondent suspect detainee "
    "prisoner inmate convict captive hostage refugee migrant asylum-seeker exile deportee returnee resident villager citizen "
    "civilian passer-by bystander neighbour neighbor friend colleague comrade companion newcomer stranger visitor guest fighter "
    "volunteer activist protester protestor demonstrator dissident rebel militant insurgent deserter conscript recruit veteran "
    "supporter member leader follower believer orphan caregiver beneficiary patient donor tenant passenger motorist pedestrian "
    "perpetrator attacker assailant abductor kidnapper gunman sniper torturer interrogator officer official investigator agent "
    "guard warden jailer captor soldier commander smuggler trafficker insider whistleblower whistle-blower informer speaker "
    "author writer narrator interviewer interpreter translator researcher man woman boy girl lady gentleman guy child "
    "baby infant toddler employee worker colleague boss owner founder president minister prime-minister king queen opponent "
    "traitor compatriot native local foreigner immigrant emigrant expatriate student pupil classmate "
    "graduate candidate parent spouse sibling bride groom newlywed celebrity athlete champion".split()
)
PERSON_ENDINGS = (
    "ist",
    "man",
    "woman",
    "men",
    "women",
    "maker",
    "keeper",
    "grapher",
    "smith",
    "lady",
    "binder",
    "monger",
)
THINGS = frozenset(("pacemaker", "coffeemaker", "spellbinder", "ringbinder"))
"""Endings of nouns that mean a person, where a tagger has read one."""
PLURAL_ONLY = frozenset(
    "others people men women boys girls children kids persons police officials troops villagers residents locals civilians "
    "guards parents relatives gunmen policemen servicemen businessmen fishermen militia paramilitaries authorities "
    "countrymen newlyweds crew".split()
)
GROUPS = frozenset(
    "couple group team crowd unit squad patrol crew gang family families household delegation "
    "collective elders".split()
)

ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "fighter volunteer soldier troop serviceman combatant recruit", "protester protestor demonstrator", "detainee prisoner inmate captive",
        "villager resident local inhabitant", "migrant refugee asylum-seeker", "worker employee staff", "officer policeman police official",
        "guard warden jailer", "student pupil", "nurse doctor medic", "child kid boy girl",
    )
)  # fmt: skip
"""Nouns by which one group is called in turn."""
TELLING = frozenset(
    "first second third fourth elder eldest older oldest younger youngest other another former late deputy senior junior chief".split()
)
"""Modifiers that tell people of one noun apart."""
FURTHER = frozenset("other another second third fourth fifth next".split())
"""Modifiers of somebody who comes after one of the same noun."""

TITLES: dict[str, str | None] = {
    **dict.fromkeys(
        "mr monsieur herr señor senor sr don brother father fr sheikh shaykh mullah imam sir lord king prince papa uncle boss".split(),
        "m",
    ),
    **dict.fromkeys(
        "mrs ms miss madam mama madame mme frau señora senora sra doña dona sister lady queen princess dame".split(),
        "f",
    ),
    **dict.fromkeys(
        "dr doctor prof professor captain capt lieutenant lt colonel col general gen major maj sergeant sgt corporal private pvt admiral "
        "commander officer inspector detective judge justice senator president minister chancellor governor mayor ambassador "
        "bishop archbishop pastor reverend rev rabbi comrade nurse teacher director chief deputy secretary chairman warden lawyer "
        "advocate attorney prosecutor investigator agent mx saint st hon engineer auntie aunt uncle tante abu um umm bint haji hajji".split(),
        None,
    ),
}
TITLE_NOUNS = {
    "dr": "doctor", "prof": "professor", "capt": "captain", "sgt": "sergeant", "lt": "lieutenant", "gen": "general", "col": "colonel",
    "maj": "major", "rev": "reverend", "fr": "father", "sen": "senator",
}  # fmt: skip
"""Titles that are short forms of nouns."""
TITLE_MODIFIERS = frozenset(
    "senior junior chief deputy first second third vice lieutenant lt major maj brigadier staff master former acting assistant private corporal warrant petty".split()
)
"""Words that make a title longer: Senior General, Deputy Director."""
TEKNONYMS = frozenset("abu um umm".split())
"""Words before the name of a child that make it the name of a parent."""
PUBLIC_TITLES = frozenset("president chancellor king queen pope tsar emperor".split())
OFFICIAL_HEADS = frozenset(
    "judge justice prosecutor minister governor president chancellor ambassador senator registrar commissioner magistrate "
    "ombudsman mayor general deputy-minister".split()
)
ANYBODY = frozenset("man woman boy girl lady gentleman".split())
"""Nouns by which anybody can be taken up again."""
_CHILDREN = "son daughter boy girl baby toddler newborn grandson granddaughter"
NARROWER = {
    "child": _CHILDREN.split(), "kid": _CHILDREN.split(), "baby": _CHILDREN.split(),
    "doctor": "surgeon obstetrician gynaecologist gynecologist anaesthetist psychiatrist physician gp paediatrician medic".split(),
    "teacher": "schoolmaster schoolmistress schoolteacher lecturer professor".split(), "lawyer": "advocate attorney counsel barrister".split(),
}  # fmt: skip
"""Noun -> narrower ones by which the same person may have been told before."""
PARTIES = frozenset(
    "applicant accused claimant defendant complainant petitioner appellant deponent author undersigned interviewee".split()
)
"""Nouns for the one person whom a proceeding or a statement is about."""
OFFICERS = frozenset(
    "judge justice prosecutor counsel lawyer advocate attorney registrar clerk agent interpreter translator officer expert president".split()
)
"""Nouns for those who take part in a proceeding by their office."""
CODED = frozenset(
    "witness applicant detainee informant respondent participant source interviewee victim survivor patient prisoner case person "
    "subject defendant complainant child employee colleague officer guard interviewer speaker".split()
)
ALIAS_CUES = (
    "call sign", "callsign", "call-sign", "nom de guerre", "nickname", "nicknamed", "alias", "a.k.a.", "aka", "also known as",
    "known as", "pseudonym", "code name", "codename", "goes by", "went by", "code-named", "codenamed", "real name", "calls himself",
    "calls herself", "called himself", "called herself", "name changed", "name has been changed", "not his real name",
    "not her real name", "maiden name", "née", "born", "alias of",
)  # fmt: skip

# words that may stand between a determiner and a person's noun although they are no nouns themselves
ADJECTIVES = frozenset(
    "young younger youngest old older oldest elder eldest elderly middle-aged little small tall short thin big senior junior "
    "chief deputy former ex current new late only own first second third other another last next same local national regional "
    "foreign pregnant sick disabled wounded injured blind deaf poor rich single married unmarried divorced widowed retired "
    "unemployed wanted armed masked uniformed plain-clothes plainclothes drunk dead missing detained arrested imprisoned jailed "
    "exiled displaced stateless anonymous unnamed unidentified unknown prominent well-known famous leading independent "
    "opposition pro-democracy political human-rights religious ethnic ordinary common fellow best close closest dear beloved "
    "good bad brave medical military civil public private primary secondary high-school female male white black gay lesbian "
    "transgender trans bisexual beautiful strong quiet tired frightened desperate several many few some most all both two three "
    "four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands barely nearly almost about around over "
    "further more additional remaining volunteer dissident police army prison government state factory hospital school "
    "university village town border riot traffic undercover special intelligence security".split()
)
DETERMINERS = frozenset(
    "a an the this that these those his her their my our your its another every each some any no one two three four five six "
    "seven eight nine ten eleven twelve several many few both all most certain".split()
)
WIDENING = frozenset("the these those his her my their our all".split())
"""Determiners that stand before another one: the two men, all my friends."""
DEFINITE = frozenset("the this that these those".split())

SPEECH_VERBS = frozenset(
    "said says say saying told tells tell telling added adds add recalled recalls recall remembered remembers explained explains "
    "explain asked asks ask answered answers replied replies reply stated states wrote writes write continued continues insisted "
    "insists admitted admits confessed whispered shouted shouts cried joked laughed sighed noted notes argued argues claimed claims "
    "testified testifies declared declares confirmed confirms warned warns complained complains described describes concluded "
    "concludes observed remarked announced repeated repeats begged pleaded swore stressed emphasised emphasized reported reports "
    "alleged alleges believes believed thought thinks mused reflected reflects demanded yelled screamed murmured muttered "
    "responded responds urged assured assures boasted revealed reveals pointed promised quipped agreed denied denies maintains "
    "maintained submits submitted quoted calls called texted typed messaged interjected interrupted nodded smiled shrugged".split()
)
SPEECH_NOUNS = frozenset("according statement words voice quote interview".split())

# verbs whose subject is hardly ever anything but a person
PERSON_VERBS = SPEECH_VERBS | frozenset(
    "lives lived live works worked worships prays prayed studied studies married divorced died dies born fled flees escaped joined "
    "enlisted volunteered served retired resigned graduated grew walked ran slept ate cooked taught teaches feels felt knew knows "
    "hopes hoped wants wanted fears feared loves loved hates hated refused refuses wept weeps smiles laughs realised realized "
    "decided decides remembers dreamed dreams hid hides moved moves returned returns woke suffered suffers survived envisaged "
    "arrived left arrives applied heard saw watched looked tried managed kept got went came sat stood met began started stopped "
    "is was has had would could did does can will may might".split()
)
INTRODUCES = re.compile(
    r"(?:\b(?:[Mm]y (?:full |real )?name is|I am called|[Tt]hey call me|I['’]m|I am|I,|[Tt]his is|[Ii]t is|[Tt]he undersigned,?|[Ss]igned,?(?: by)?:?)\s+(?:(?:Mr|Mrs|Ms|Dr|Sgt|Captain)\.? )?)$"
)
"""What stands before the narrator's own name."""
ASKS = re.compile(r"^(?!.*\b(?:I|my)\b).*\b(?:you|your)\b.*\?$", re.IGNORECASE)
"""A line of an interview that asks the one who answers."""
SENT_BY = (
    r"\s*(?:from|sender|statement of|testimony of|name|full name|deponent|signed)\b[^:]{0,20}:\s*[\"“‘']?$"
)
"""The beginning of a line on which the narrator's name stands."""
CALLED = frozenset("me him her them us himself herself".split())
CALLING = frozenset("call calls called calling name named nicknamed dubbed".split())
"""Verbs that give somebody a name: they call her X."""
ADDRESSES = frozenset(
    "sir madam doctor professor teacher comrade brother sister mother father mama papa mum dad mummy daddy uncle auntie aunt "
    "grandmother grandfather grandma grandpa son daughter child boy girl man lady friend dear darling love boss chief captain officer "
    "commander major colonel sergeant judge neighbour neighbor cousin old-timer lad".split()
)
"""Words by which one speaks to somebody."""
NUMBERED_PEOPLE = re.compile(r"[WRPID]-?\d{1,2}")
"""Witnesses, respondents, participants, informants and detainees by letter and number."""
