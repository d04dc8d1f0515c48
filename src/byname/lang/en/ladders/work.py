"""Occupations, roles, ranks, and the bodies that people work in or belong to."""

from __future__ import annotations

_SECURITY = "member of the security services"
_STATE = "state employee"
_OFFICE, _WORKER = ("white-collar worker", "isco:2"), ("worker", "isco:2")
_HEALTH = (("health worker", "isco:22"), _WORKER)
_LEGAL = (("legal professional", "isco:261"), _OFFICE)
_MEDIA = (("media worker", "isco:264"), _OFFICE)
_TECHNICAL = (("technical specialist", "isco:21"), _OFFICE)
_TEACHING = (("teacher", "isco:23"), ("education worker", "isco:23"), _OFFICE)
_ARTS = (("worker in the arts", "isco:26"), _WORKER)
_SKILLED = (("skilled worker", "isco:3"),)
_SERVICE = (("service worker", "isco:51"), ("worker", "isco:5"))
_CATERING = ("catering worker", "isco:512")
_LAND = (("rural worker", "isco:6"),)
_TRADE = (("tradesman", "isco:7"),)
_CRAFT = (("craft worker", "isco:75"), *_TRADE)
_INDUSTRY = (("industrial worker", "isco:8"),)
_TRANSPORT = (("transport worker", "isco:83"), ("worker", "isco:8"))
_MANUAL = (("manual worker", "isco:9"),)

OCCUPATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "0": (("member of the armed forces", "isco:0"),),
    "1": (("manager", "isco:1"),),
    "111": (("official", "isco:11"), ("public servant", "isco:1")),
    "134": (("head of an institution", "isco:134"), ("manager", "isco:1")),
    "2": (_OFFICE,),
    "21": _TECHNICAL,
    "211": (("scientist", "isco:211"), *_TECHNICAL),
    "213": (("scientist", "isco:213"), *_TECHNICAL),
    "214": (("engineer", "isco:214"), *_TECHNICAL),
    "215": (("engineer", "isco:215"), *_TECHNICAL),
    "216": (("designer", "isco:216"), *_TECHNICAL),
    "22": _HEALTH,
    "221": (("doctor", "isco:221"), *_HEALTH),
    "222": (("nurse", "isco:222"), *_HEALTH),
    "2222": _HEALTH,
    "23": _TEACHING,
    "24": (("office worker", "isco:24"), _OFFICE),
    "25": (("computer specialist", "isco:25"), _OFFICE),
    "26": (_OFFICE,),
    "261": _LEGAL,
    "2611": (("lawyer", "isco:2611"), *_LEGAL),
    "2636": (("religious worker", "isco:2636"), _WORKER),
    "264": _MEDIA,
    "2641": (("writer", "isco:2641"), *_ARTS),
    "2643": (("linguist", "isco:2643"), _OFFICE),
    "265": (("performer", "isco:265"), *_ARTS),
    "2651": (("artist", "isco:2651"), *_ARTS),
    "2652": (("musician", "isco:2652"), ("performer", "isco:265"), *_ARTS),
    "2656": (("media worker", "isco:2656"), _OFFICE),
    "3": (("technician", "isco:3"),),
    "315": (("transport worker", "isco:315"), *_SKILLED),
    "32": (("health worker", "isco:32"), *_SKILLED),
    "33": (("office worker", "isco:33"), *_SKILLED),
    "335": (("official", "isco:335"), (_STATE, "isco:3")),
    "3355": ((_SECURITY, "isco:335"), (_STATE, "isco:3")),
    "34": _SKILLED,
    "341": (("office worker", "isco:341"), *_SKILLED),
    "342": (("sportsperson", "isco:342"),),
    "3431": (("media worker", "isco:343"), *_SKILLED),
    "3434": (("catering worker", "isco:3434"), *_SKILLED),
    "35": (("computer specialist", "isco:35"), *_SKILLED),
    "4": (("office worker", "isco:4"),),
    "51": _SERVICE,
    "512": (_CATERING, *_SERVICE),
    "513": (("catering worker", "isco:513"), *_SERVICE),
    "52": (("sales worker", "isco:52"), ("worker", "isco:5")),
    "522": (("trader", "isco:522"), ("sales worker", "isco:52"), ("worker", "isco:5")),
    "53": (("care worker", "isco:53"), ("worker", "isco:5")),
    "5411": (("emergency worker", "isco:54"), ("worker", "isco:5")),
    "5412": ((_SECURITY, "isco:54"), (_STATE, "isco:5")),
    "5413": ((_SECURITY, "isco:54"), (_STATE, "isco:5")),
    "54": (("security worker", "isco:54"), ("worker", "isco:5")),
    "6": _LAND,
    "61": (("farmer", "isco:61"), *_LAND),
    "612": (("livestock farmer", "isco:612"), ("farmer", "isco:61"), *_LAND),
    "621": (("forestry worker", "isco:621"), *_LAND),
    "6222": (("fishery worker", "isco:622"), *_LAND),
    "6223": (("fishery worker", "isco:622"), *_LAND),
    "7": _TRADE,
    "71": (("building worker", "isco:71"), *_TRADE),
    "72": (("metal worker", "isco:72"), *_TRADE),
    "723": (("repair worker", "isco:723"), *_TRADE),
    "73": (("craft worker", "isco:73"), *_TRADE),
    "732": (("print worker", "isco:732"), *_TRADE),
    "741": (("electrician", "isco:741"), *_TRADE),
    "75": _CRAFT,
    "751": (("food worker", "isco:751"), *_CRAFT),
    "752": (("woodworker", "isco:752"), *_CRAFT),
    "753": (("garment worker", "isco:753"), *_CRAFT),
    "8": _INDUSTRY,
    "811": (("mine worker", "isco:811"), *_INDUSTRY),
    "83": (("driver", "isco:83"), *_TRANSPORT),
    "831": (("railway worker", "isco:831"), *_TRANSPORT),
    "835": (("seafarer", "isco:835"), *_TRANSPORT),
    "9": _MANUAL,
    "911": (("cleaner", "isco:911"), *_MANUAL),
    "92": (("farm labourer", "isco:92"), *_MANUAL),
    "93": (("labourer", "isco:93"), *_MANUAL),
    "94": (("kitchen worker", "isco:94"), *_MANUAL),
    "95": (("street trader", "isco:95"), *_MANUAL),
    "962": _MANUAL,
}
"""For an ISCO-08 code or its longest listed beginning, wider words and the code that they are counted by.

Where the words say more than the code covers ("state employee"), the count errs on the safe side. A rung may have the
code of what was said where the words are wider all the same: a nun is counted as all religious workers are.
"""

TRADES_BY_WORD: tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    (("maker", "binder", "mender", "builder", "tuner", "smith", "wright", "weaver", "knitter", "carver", "calligrapher", "restorer"), _CRAFT),
    (("seller", "vendor", "merchant", "dealer", "hawker", "monger"), (("sales worker", "isco:52"), ("worker", "isco:5"))),
    (("boatman", "ferryman", "rider", "signalman", "railwayman", "raftsman", "skipper", "haulier"), _TRANSPORT),
    (("burner", "puddler", "stoker", "timberman", "furnaceman", "driller", "pitman"), _INDUSTRY),
    (("picker", "sweeper", "carrier", "laundress", "washer", "sorter", "packer", "walker"), _MANUAL),
    (("oboist", "flautist", "tenor", "soprano", "drummer", "piper", "accordionist", "clarinettist"), OCCUPATIONS["2652"]),
    (("schoolmaster", "schoolmistress", "tutor"), _TEACHING),
    (("dispatcher", "adjuster", "operator", "timekeeper"), (("office worker", "isco:4"),)),
    (("urologist", "oncologist", "cardiologist", "neurologist", "dermatologist"), OCCUPATIONS["221"]),
)  # fmt: skip
"""For a trade that the table of occupations does not have, wider words by the end of its last word."""

COLLECTIVES = {
    "member of the security services": "security services", "state employee": "state service",
    "member of the armed forces": "armed forces", "health worker": "health service", "official": "authorities",
    "security worker": "security sector", "emergency worker": "emergency services", "legal professional": "legal profession",
    "media worker": "media", "teacher": "education system", "education worker": "education system", "service worker": "service sector",
    "public servant": "public service",
}  # fmt: skip
"""What a rung of an occupation becomes where the text names a body of people, not a person."""

_STAFF = ("member of the {unit}'s staff", 20, 150)
_EMPLOYEE = "employee of the {unit}"
_MEMBER = "member of the {unit}"

UNITS: dict[str, tuple[tuple[str, int, int], ...]] = {
    "squad": ((_MEMBER, 8, 12),),
    "platoon": ((_MEMBER, 20, 50),),
    "battalion": (_STAFF, (_MEMBER, 300, 1000)),
    "regiment": (_STAFF, (_MEMBER, 500, 3000)),
    "brigade": (_STAFF, (_MEMBER, 2000, 5000)),
    "division": (_STAFF, (_MEMBER, 5000, 15000)),
    "army": (_STAFF, (_MEMBER, 10000, 200000)),
    "unit": ((_MEMBER, 30, 1000),),
    "detachment": ((_MEMBER, 30, 300),),
    "ministry": ((_EMPLOYEE, 200, 3000),),
    "department": ((_EMPLOYEE, 20, 500),),
    "agency": ((_EMPLOYEE, 50, 2000),),
    "committee": ((_MEMBER, 5, 500),),
    "council": ((_MEMBER, 10, 200),),
    "parliament": ((_MEMBER, 100, 500),),
    "office": ((_EMPLOYEE, 5, 200),),
    "embassy": ((_EMPLOYEE, 10, 200),),
    "court": ((_EMPLOYEE, 10, 200),),
    "prison": ((_EMPLOYEE, 50, 500),),
    "colony": ((_EMPLOYEE, 50, 500),),
    "party": (("official of the {unit}", 20, 500), (_MEMBER, 500, 50000)),
    "union": (("official of the {unit}", 10, 200), (_MEMBER, 200, 20000)),
    "movement": (("activist of the {unit}", 20, 500), ("supporter of the {unit}", 200, 50000)),
    "group": ((_MEMBER, 10, 200),),
    "organisation": ((_EMPLOYEE, 5, 200),),
    "organization": ((_EMPLOYEE, 5, 200),),
    "association": ((_MEMBER, 20, 1000),),
    "foundation": ((_EMPLOYEE, 5, 100),),
    "newspaper": ((_EMPLOYEE, 10, 300),),
    "magazine": ((_EMPLOYEE, 5, 100),),
    "channel": ((_EMPLOYEE, 10, 300),),
    "company": ((_EMPLOYEE, 10, 1000),),
    "firm": ((_EMPLOYEE, 5, 300),),
    "bank": ((_EMPLOYEE, 50, 2000),),
    "factory": ((_EMPLOYEE, 50, 3000),),
    "plant": ((_EMPLOYEE, 100, 5000),),
    "mine": ((_EMPLOYEE, 100, 3000),),
    "hospital": ((_EMPLOYEE, 50, 2000),),
    "clinic": ((_EMPLOYEE, 5, 200),),
    "school": ((_EMPLOYEE, 20, 150),),
    "university": ((_EMPLOYEE, 100, 3000),),
    "faculty": ((_EMPLOYEE, 20, 300),),
    "church": ((_MEMBER, 20, 1000),),
    "parish": ((_MEMBER, 50, 2000),),
    "mosque": ((_MEMBER, 50, 2000),),
    "village": (("resident of the {unit}", 50, 2000),),
}
"""For the kind of body that a role is in: wider roles, and how many hold them at a time (5 % and 95 %).

Military units from RISK.md A.2 (7); the others are round guesses, wide on purpose.
"""

_OFFICIAL = ("official", 50, 5000)
_STAFF_MEMBER = ("member of staff", 20, 1000)
_OFFICE_HOLDER = ("office-holder", 50, 5000)

ROLES: tuple[tuple[frozenset[str], tuple[tuple[str, int, int], ...]], ...] = (
    (frozenset("governor provincial regional oblast".split()), (("regional official", 20, 2000), _OFFICIAL)),
    (frozenset("mayor councillor alderman deputy-mayor".split()), (("local official", 20, 3000), _OFFICIAL)),
    (frozenset("ambassador consul attaché envoy diplomat".split()), (("diplomat", 20, 2000), _OFFICIAL)),
    (frozenset("minister".split()), (("government official", 20, 3000), _OFFICIAL)),
    (frozenset("prosecutor commissioner deputy ombudsman official delegate".split()), (_OFFICIAL,)),
    (frozenset("organiser organizer coordinator activist campaigner".split()), (("activist", 50, 5000),)),
    (
        frozenset("leader founder co-founder chair chairs chairman chairwoman chairperson president vice-president treasurer keeper representative elder".split()),
        (_OFFICE_HOLDER,),
    ),
    (frozenset("commander commandant captain".split()), (("officer", 30, 3000),)),
    (
        frozenset("head director manager chief principal dean rector superintendent deputy-director executive".split()),
        (("senior member of staff", 10, 300), _STAFF_MEMBER),
    ),
    (
        frozenset("secretary spokesman spokeswoman spokesperson officer assistant editor accountant clerk registrar staff".split()),
        (_STAFF_MEMBER,),
    ),
)  # fmt: skip
"""Wider words for a role whose unit is not known, by a word of it."""

ORGANISATIONS = (
    "armed forces", "security service", "intelligence service", "border guard", "national guard", "news agency", "radio station",
    "television channel", "television station", "news site", "trade union", "human rights group", "police department", "police station",
    "secondary school", "primary school", "boarding school", "music school", "football club", "sports club", "chess club", "youth centre",
    "radio orchestra", "dental clinic", "health centre", "savings cooperative", "military hospital", "railway company",
    "detention centre", "detention center", "penal colony", "city council", "investigative committee", "military academy", "medical centre",
    "regiment", "battalion", "brigade", "division", "platoon", "squadron", "fleet", "army", "navy", "air force", "militia", "police",
    "government", "ministry", "department", "agency", "committee", "commission", "council", "parliament", "embassy", "consulate", "court", "prison",
    "colony", "party", "movement", "coalition", "union", "association", "foundation", "charity", "newspaper", "magazine", "channel",
    "radio", "television", "bank", "factory", "plant", "mine", "refinery", "shipyard", "company", "firm", "corporation", "holding",
    "hospital", "clinic", "university", "academy", "institute", "college", "faculty", "school", "kindergarten", "church", "parish",
    "monastery", "mosque", "synagogue", "museum", "theatre", "theater", "library", "orchestra", "club", "team", "hotel", "restaurant",
    "shop", "pharmacy", "dispensary", "maternity", "laboratory", "workshop", "depot", "glassworks", "works", "sawmill", "mill", "garage", "bakery", "salon",
    "café", "cafe", "bar", "market", "railways", "railway", "barracks", "choir", "band", "stud", "sacco", "lycée", "gymnasium", "kitchen", "chapel", "temple", "convent",
    "cooperative", "farm", "network", "group", "centre", "center", "service", "unit", "office", "organisation", "organization",
)  # fmt: skip
"""Words that say what kind of body a name is of, longer ones first where one is inside the other."""

KINDS_OF_ORGANISATION = {
    "org:military": "military unit", "org:company": "company", "org:party": "political group", "org:media": "news outlet",
    "org:government": "state body", "org:school": "place of education", "org:hospital": "medical institution",
    "org:ngo": "civic organisation", "org:church": "religious community", "org:police": "law enforcement agency",
    "org:court": "court", "org:prison": "place of detention", "org:other": "organisation",
}  # fmt: skip
UNKNOWN_KIND = "org:other"
CLASS_OF_KIND = {
    **dict.fromkeys(("hospital", "clinic", "dispensary", "pharmacy", "maternity", "medical centre", "health centre", "laboratory"), "medical institution"),
    **dict.fromkeys(("school", "university", "academy", "institute", "college", "faculty", "kindergarten", "lycée", "gymnasium"), "place of education"),
    **dict.fromkeys(("church", "parish", "monastery", "mosque", "synagogue", "chapel", "temple", "convent"), "religious community"),
    **dict.fromkeys(("police", "police department", "police station", "militia"), "law enforcement agency"),
    **dict.fromkeys(("regiment", "battalion", "brigade", "division", "platoon", "squadron", "barracks"), "military unit"),
    **dict.fromkeys(("newspaper", "magazine", "channel", "radio station", "television channel", "television station", "news site", "news agency"), "news outlet"),
    **dict.fromkeys(("government", "ministry", "parliament", "embassy", "consulate", "city council"), "state body"),
    **dict.fromkeys(("penal colony", "prison", "detention centre", "detention center"), "place of detention"),
    **dict.fromkeys(("trade union", "human rights group", "charity", "foundation"), "civic organisation"),
    **dict.fromkeys(
        ("bank", "factory", "plant", "mine", "refinery", "shipyard", "firm", "corporation", "holding", "hotel", "restaurant", "shop", "workshop", "glassworks",
         "works", "sawmill", "mill", "garage", "bakery", "salon", "café", "cafe", "bar", "farm", "stud", "railway company"),
        "company",
    ),
}  # fmt: skip
"""What bodies of a kind are, where the text has not said it of the one that it names."""
ORGANISATION = "organisation"
WHOLE_FORCES = {
    "army": "armed forces",
    "navy": "armed forces",
    "air force": "armed forces",
    "fleet": "armed forces",
}
"""What holds a body that is larger than the unit that its kind would make of it."""

RANKS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset("general marshal admiral brigadier".split()), ("senior officer", "officer", "service member")),
    (
        frozenset("colonel lieutenant-colonel commodore".split()),
        ("senior officer", "officer", "service member"),
    ),
    (
        frozenset("major captain lieutenant commander ensign cadet warrant".split()),
        ("officer", "service member"),
    ),
    (frozenset("sergeant corporal private recruit conscript sailor soldier".split()), ("service member",)),
)
