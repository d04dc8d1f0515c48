"""Occupations, roles, ranks, and the bodies that people work in or belong to."""

from __future__ import annotations

_SECURITY = ("member of the security services", "isco:54")
_STATE = ("state employee", "isco:5")
_PROFESSIONAL = ("professional", "isco:2")
_HEALTH = (("health worker", "isco:22"), _PROFESSIONAL)
_LEGAL = (("legal professional", "isco:261"), _PROFESSIONAL)
_MEDIA = (("media worker", "isco:264"), ("professional in law or culture", "isco:26"), _PROFESSIONAL)
_TECHNICAL = (("technical specialist", "isco:21"), _PROFESSIONAL)
_FARM = (("farmer", "isco:61"), ("worker on the land", "isco:6"))
_CRAFT = (("tradesman", "isco:7"),)

OCCUPATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "0": (("member of the armed forces", "isco:0"),),
    "1": (("manager", "isco:1"),),
    "111": (("official", "isco:11"), ("manager", "isco:1")),
    "2": (_PROFESSIONAL,),
    "21": _TECHNICAL,
    "22": _HEALTH,
    "221": (("doctor", "isco:221"), *_HEALTH),
    "222": (("nurse", "isco:222"), *_HEALTH),
    "23": (("teacher", "isco:23"), _PROFESSIONAL),
    "24": (("office professional", "isco:24"), _PROFESSIONAL),
    "25": (("computer specialist", "isco:25"), _PROFESSIONAL),
    "26": (("professional in law or culture", "isco:26"), _PROFESSIONAL),
    "261": _LEGAL,
    "264": _MEDIA,
    "265": (("artist", "isco:265"), ("professional in law or culture", "isco:26"), _PROFESSIONAL),
    "3": (("technician", "isco:3"),),
    "32": (("health worker", "isco:32"), ("trained specialist", "isco:3")),
    "33": (("office worker", "isco:33"), ("trained specialist", "isco:3")),
    "335": (("official", "isco:335"), ("state employee", "isco:3")),
    "34": (("trained specialist", "isco:3"),),
    "35": (("computer specialist", "isco:35"), ("trained specialist", "isco:3")),
    "4": (("office worker", "isco:4"),),
    "5": (("service worker", "isco:5"),),
    "51": (("service worker", "isco:51"), ("worker in services or sales", "isco:5")),
    "52": (("sales worker", "isco:52"), ("worker in services or sales", "isco:5")),
    "53": (("care worker", "isco:53"), ("worker in services or sales", "isco:5")),
    "5411": (("emergency worker", "isco:54"), ("service worker", "isco:5")),
    "5412": (_SECURITY, _STATE),
    "5413": (_SECURITY, _STATE),
    "54": (("security worker", "isco:54"), ("service worker", "isco:5")),
    "6": (("worker on the land", "isco:6"),),
    "61": _FARM,
    "7": _CRAFT,
    "71": (("building worker", "isco:71"), *_CRAFT),
    "72": (("metal worker", "isco:72"), *_CRAFT),
    "741": (("electrician", "isco:741"), *_CRAFT),
    "8": (("industrial worker", "isco:8"),),
    "83": (("driver", "isco:83"), ("worker with machines or vehicles", "isco:8")),
    "9": (("manual worker", "isco:9"),),
}
"""For an ISCO-08 code or its longest listed beginning, wider words and the code that they are counted by.

Where the words say more than the code covers ("state employee"), the count errs on the safe side.
"""

COLLECTIVES = {
    "member of the security services": "security services", "state employee": "state service",
    "member of the armed forces": "armed forces", "health worker": "health service", "official": "authorities",
    "security worker": "security sector", "emergency worker": "emergency services", "legal professional": "legal profession",
    "media worker": "media", "teacher": "education system", "service worker": "service sector",
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

ROLES: tuple[tuple[frozenset[str], tuple[tuple[str, int, int], ...]], ...] = (
    (frozenset("mayor governor minister prosecutor councillor commissioner ambassador deputy".split()), (("official", 50, 5000),)),
    (frozenset("leader organiser organizer founder co-founder chair chairman chairwoman chairperson president coordinator activist".split()), (("activist", 50, 5000),)),
    (frozenset("commander commandant captain".split()), (("officer", 30, 3000),)),
    (
        frozenset("secretary spokesman spokeswoman spokesperson officer assistant head director manager chief editor accountant principal deputy-director".split()),
        (("member of staff", 20, 1000),),
    ),
)  # fmt: skip
"""Wider words for a role whose unit is not known, by a word of it."""

ORGANISATIONS = (
    "armed forces", "security service", "intelligence service", "border guard", "national guard", "news agency", "radio station",
    "television channel", "television station", "news site", "trade union", "human rights group", "police department", "police station",
    "detention centre", "detention center", "penal colony", "city council", "investigative committee", "military academy", "medical centre",
    "regiment", "battalion", "brigade", "division", "platoon", "squadron", "fleet", "army", "navy", "air force", "militia", "police",
    "ministry", "department", "agency", "committee", "commission", "council", "parliament", "embassy", "consulate", "court", "prison",
    "colony", "party", "movement", "coalition", "union", "association", "foundation", "charity", "newspaper", "magazine", "channel",
    "radio", "television", "bank", "factory", "plant", "mine", "refinery", "shipyard", "company", "firm", "corporation", "holding",
    "hospital", "clinic", "university", "academy", "institute", "college", "faculty", "school", "kindergarten", "church", "parish",
    "monastery", "mosque", "synagogue", "museum", "theatre", "theater", "library", "orchestra", "club", "team", "hotel", "restaurant",
    "shop", "cooperative", "farm", "network", "group", "centre", "center", "service", "unit", "office", "organisation", "organization",
)  # fmt: skip
"""Words that say what kind of body a name is of, longer ones first where one is inside the other."""

KINDS_OF_ORGANISATION = {
    "org:military": "military unit", "org:company": "company", "org:party": "political group", "org:media": "news outlet",
    "org:government": "state body", "org:school": "place of education", "org:hospital": "medical institution",
    "org:ngo": "civic organisation", "org:church": "religious community", "org:police": "law enforcement agency",
    "org:court": "court", "org:prison": "place of detention", "org:other": "organisation",
}  # fmt: skip
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
