"""English words for what somebody is by office or trade, and for how a text ties them to a body or a place."""

from __future__ import annotations

import re

from byname.lang.en.people import COMPANIONS, GENERIC, GENERIC_FEMALE, GENERIC_MALE, KIN, PARTIES

OFFICES = frozenset(
    "agent co-agent deputy-agent prosecutor judge justice president vice-president minister mayor rapporteur counsel commissioner "
    "director head chief chair chairman chairwoman chairperson secretary undersecretary governor ambassador registrar inspector dean "
    "rector principal representative owner co-owner expert notary commander headman treasurer founder co-founder spokesman "
    "spokeswoman spokesperson coordinator superintendent magistrate advocate-general attorney-general ombudsman chancellor adviser "
    "advisor officer executive manager editor supervisor trustee guardian curator bailiff warden captain leader deputy councillor "
    "senator consul delegate organiser organizer shareholder anchorman anchorwoman presenter personality celebrity scholar".split()
)
"""Nouns for an office, which somebody holds in or for something."""
TOO_WIDE = frozenset(
    "officer executive manager owner supervisor representative leader organiser organizer personality".split()
)
"""Those of them that say little without the words beside them."""
_OF_NO_TRADE = frozenset(
    "one other latter national citizen resident native inhabitant subject relative ancestor parent guest user holder receiver sender "
    "recipient speaker visitor newcomer beginner member supporter follower lover killer murderer offender robber thief liar loser "
    "winner survivor sufferer bearer elder stranger prisoner outsider character number matter father mother brother sister daughter "
    "customer consumer buyer seller user payer signatory debtor creditor donor heir successor predecessor neighbour neighbor person "
    "employer majority minority dictator tyrant despot younger elder older former poster battalion order paper letter water weather power border tower number".split()
)
NO_TRADES = (
    (GENERIC - OFFICES - {"soldier", "guard", "translator", "interpreter", "researcher", "author", "writer", "student", "pupil", "activist", "agent"})
    | frozenset(KIN) | GENERIC_MALE - {"businessman", "policeman", "fisherman", "salesman", "monk", "priest", "imam", "waiter", "actor", "fireman"}
    | GENERIC_FEMALE - {"businesswoman", "policewoman", "nun", "waitress", "actress", "midwife", "housewife", "stewardess"}
    | PARTIES | (COMPANIONS - {"teacher", "doctor", "lawyer", "driver", "translator", "interpreter", "guard", "student", "manager", "supervisor", "bodyguard"}) | _OF_NO_TRADE
)  # fmt: skip
"""Nouns for people that say nothing of what they do for a living."""
TRADE_ENDINGS = (
    "ist",
    "man",
    "woman",
    "maker",
    "keeper",
    "grapher",
    "smith",
    "worker",
    "er",
    "or",
    "ian",
    "nurse",
    "clerk",
    "muhtar",
)
"""Endings of nouns that mean a trade where a phrase is known to mean a person."""
PEOPLES = ("ian", "ist")
"""Endings of trades that faiths and peoples have as well, with a capital: an Orthodox Christian."""
LEADING = frozenset(
    "two three four five both all a an the this that his her their its my our your one of then now former current late certain same said another other new".split()
)
"""Small words before what somebody is."""
IN_OFFICES = frozenset({"under"})
"""Prepositions that an office can begin with: under secretary."""
TIES = frozenset(
    "of at for in with to from before on by under as within practising practicing working based employed serving elected appointed attached "
    "respect residing living".split()
)
"""Words that tie what somebody is to a body or a place."""
REPRESENTED = re.compile(r"\brepresented\b[^.;]{0,60}?\bby (?P<names>[^;:]*)$")
"""What stands before whoever speaks for somebody in a case."""
REPRESENTATIVE = "legal representative"
OFFICIAL = "government official"
LAWYER = "lawyer"
BAR = re.compile(r"\bbar(?: association)?$|^bar of\b")
"""What those are of who practise before courts."""
STATE_LAWYER = "government lawyer"
AGENT = re.compile(r"(?:co-|deputy )?agent\b")
"""What a state calls those who speak for it before a court."""
JUDGE = "judge"
DOCTORATE = "doctorate"
DEGREE = "university degree"
DOCTORATES = frozenset("dr prof professor doctor".split())
"""Titles of those who have mostly written a thesis."""
PART_OF = "{unit} of the {whole}"
HONORIFICS = frozenset("mr mrs ms miss mx sir madam dame lord lady saint st hon dr prof".split())
"""Titles that say nothing of what somebody does."""
POSSESSIVES = frozenset("their its our".split())
OF_BODY = frozenset("of from at with for".split())
"""Words between a name and the body that its bearer is of."""
BEFORE_APPOSITION = re.compile(
    r"\s*(?:\([^()]{0,60}\))?\s*,\s*(?:(?:both|all|two|three|four|the|respectively)\s+)*", re.IGNORECASE
)
"""What stands between the last name of a list and what all of them are."""
BETWEEN_NAMES = re.compile(r"\s*(?:\([^()]{0,60}\))?\s*(?:,|,?\s*and|&)\s*", re.IGNORECASE)
"""What stands between two names of a list."""
STATE = re.compile(
    r"^(?:co-|deputy )?agent\b|\b(?:government|ministry|minister|ambassador|state counsel|prosecutor|attorney-general|embassy|consul)\b"
)
"""What those do who act for a state."""
SITS = re.compile(
    r"^(?:vice-)?president of (?:the )?(?:\w+ )?(?:section|chamber|grand chamber)\b|^(?:ad hoc |elected )judge\b"
)
"""What the judges of an international court are."""
ELECTED = re.compile(
    r"\s*(?:who (?:was|had been) )?elected (?:in respect of|with respect to|for|on behalf of) (?:the )?"
)
"""What follows a judge whom a state has elected."""
STUDIED = re.compile(
    r"\b(?:agent|judge|justice|prosecutor|minister|ambassador|counsel|advocate|attorney|solicitor|barrister|notary|rapporteur|rector|dean|"
    r"ombudsman|registrar|physician|surgeon|psychiatrist|psychologist|economist|architect|lecturer|professor|scientist|legal \w+)\b|"
    r"^(?:vice-)?president of .*(?:court|section|chamber|tribunal)"
)
"""Offices and trades for which one mostly has studied at a university."""
OWNERS = frozenset({"owner", "co-owner", "landlord"})
PROPERTY = frozenset(
    "land plot parcel flat house home apartment field property building car vehicle half share part piece garden orchard cow goat dog".split()
)
"""What many own: whoever does is no owner by trade."""
OWNED_AS = frozenset(
    "registered legal lawful rightful previous car house home flat land dog property vehicle".split()
)
"""Words before "owner" that make it no trade."""
LIMBS = frozenset({"head", "chest", "chin"})
STRUCK = frozenset("to in on over against at across".split())
"""Offices that are parts of a body as well, and what stands before those."""
OTHERS = re.compile(
    r"\b(?:by|to|from|with|against|see|saw|met|heard|asked|told|for|of|than|through|called|hired|appointed|granted|requested|refused|denied|needed|fetched|consult\w*)"
    r"(?: (?:a|an|the|another|some|any|his|her|my|our|their)?)?(?: [\w-]+){0,2}\s*$",
    re.IGNORECASE,
)
"""What stands before an occupation that is somebody else's."""
OFFICE = re.compile(r"\b(?:agents?|counsel|minister|ministry)\b", re.IGNORECASE)
CLAUSE = re.compile(r"\b(?:who|whose|which|was|were|is|had|has|of|for|before)\b|\.\s+\w{4,}")
"""Words after which a name is no longer one of those by whom somebody is represented."""
DEFINES = re.compile(r"\s*\(\s*(?:hereinafter|together)?[\s,:]*[“\"‘']?\s*")
"""What stands between the last of several names and what a document calls them all."""
IN_TURN = "respectively"
BODIES_OF: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^((?:\S+ )*prosecutor)(?: general)?$"), r"\1's office"),
    (re.compile(r"^(?:deputy )?minister (of .+)$"), r"ministry \1"),
    (re.compile(r"^(?:deputy )?mayor of (.+)$"), r"municipality of \1"),
)
"""An office -> the body that whoever holds it works for."""
