"""English words around proper names: what makes a capitalised run a person, an organisation, or neither."""

from __future__ import annotations

import re

_KINDS = {
    "military": "regiment battalion brigade division legion corps army armies forces navy guard unit squadron company platoon militia detachment fleet "
    "guards commandos insurgents",
    "police": "police gendarmerie militsiya constabulary sheriff omon gubopik",
    "government": "ministry department office bureau agency service administration committee commission council inspectorate "
    "secretariat directorate parliament assembly senate municipality embassy consulate government authority registry kgb fsb "
    "intelligence house duma congress rada politburo municipality",
    "court": "court tribunal judiciary chamber panel prosecutor’s prosecutor's",
    "prison": "prison colony jail penitentiary gulag camp sizo",
    "school": "university institute school college academy lyceum gymnasium faculty seminary conservatory polytechnic kindergarten "
    "madrasa nursery",
    "hospital": "hospital clinic polyclinic sanatorium maternity hospice infirmary",
    "party": "party movement front bloc coalition alliance",
    "media": "newspaper newsroom news radio television tv channel magazine press times post herald gazette tribune daily weekly "
    "broadcaster portal podcast",
    "church": "church mosque monastery temple cathedral parish diocese convent synagogue congregation archdiocese",
    "ngo": "association federation foundation fund society league organisation organization network initiative watch alliance "
    "cooperative co-operative union charity coalition collective centre center rights aid relief",
    "company": "company corporation corp ltd inc llc plc gmbh ag bank holding holdings factory plant mill mine refinery works "
    "enterprise firm airlines railway railways shipyard supermarket restaurant hotel farm brewery bakery textiles industries "
    "construction logistics pharmacy mining energy oil gas steel insurance consulting partners associates studio",
    "other": "club team group orchestra theatre theater museum library choir band ensemble stadium airport cemetery",
}

ORGANISATION_WORDS: dict[str, str] = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""A word that makes the name that contains it an organisation's -> the kind of organisation."""

BODIES_BEFORE_A_NAME = frozenset(
    "university college institute academy school hospital department ministry police council association federation relations union committee party society "
    "foundation bureau agency news times post".split()
)
"""The last words of a body behind which a report names somebody of it."""
STRONG_LOWER = frozenset(
    "regiment battalion brigade division legion corps army forces police prison colony university institute school college "
    "academy hospital clinic newspaper magazine party movement union factory plant mill mine refinery bank company club theatre "
    "ministry court church mosque monastery".split()
)
"""Organisation words that belong to the name before them even in lower case: the Kalina regiment."""

CONNECTORS = frozenset("of for on and the de la du del des in to against & y".split())
"""Words that may stand inside an organisation's name."""

PARTICLES = frozenset(
    "de da di do dos das del della van der den von zu bin ibn ben bint al el la le du abu ter ten af av y arap wa uulu uly ogly oglu oğlu kyzy qyzy qizi gyzy".split()
)
"""Words that may stand inside a person's name."""

PATRONYMIC = frozenset("uulu uly ogly oglu oğlu kyzy qyzy qizi gyzy".split())
"""Whose child somebody is, behind the name: "Turdakun Usubali uulu"."""
SHORT_NAMES = frozenset("md mst mohd mhd muhd".split())
"""Given names that are mostly written short, with a stop."""
ACRONYMS = frozenset("ngo un eu us tv sms vip cv id".split())
"""Short forms that are names where only their first letter is a capital: Ngo Thi Minh."""
TWO_PARTICLES = frozenset(
    {
        ("de", "la"),
        ("de", "las"),
        ("de", "los"),
        ("van", "der"),
        ("van", "den"),
        ("van", "de"),
        ("von", "der"),
    }
)
"""Two small words that may stand inside a person's name together."""

CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday christmas easter ramadan eid nowruz passover lent advent".split()
)

PLACE_PREPOSITIONS = frozenset(
    "in at from to near into around outside inside towards toward through via across within outskirts".split()
)
PLACE_WORDS = frozenset(
    "region district oblast province city village town county state republic valley river lake mountain mountains street avenue "
    "road square island islands desert sea bay peninsula border governorate prefecture canton raion settlement hamlet suburb "
    "quarter neighbourhood neighborhood airport station camp crossing checkpoint bridge port".split()
)

NAMING_PAIRS = frozenset(
    {
        ("i", ","),
        ("i", "am"),
        ("i", "'m"),
        ("i", "’m"),
        ("name", "is"),
        ("name", "was"),
        ("known", "as"),
        ("from", ":"),
        ("name", ":"),
        ("call", "me"),
        ("calls", "me"),
        ("called", "me"),
        ("call", "her"),
        ("call", "him"),
        ("calls", "her"),
        ("calls", "him"),
        ("called", "her"),
        ("called", "him"),
        ("goes", "by"),
        ("went", "by"),
        ("name", "as"),
    }
)
"""Two words before a name that say that it is one."""
NAME_PREFIXES = frozenset(
    "abdel abdul abd abu abou ibn ben bin bint ould mac mc o oul um umm haji hajji hadji al-haj mullah don doña dona ma daw u ko saw nai naw maung sayed sayyid seyed syed mohammad muhammad mohamed".split()
)
"""Words that begin a person's name in some part of the world without being a given name everywhere."""
NOT_PERSONS = frozenset(
    "prize award order medal block line operation war treaty act law programme program plan project agreement convention cup festival day sector zone gate "
    "hall ward floor room cell tower building clause version model class type pass id series case road street avenue lane boulevard highway bridge river lake "
    "mountain mountains valley forest sea ocean island islands hill hills beach bay gulf canal dam square park garden gardens market mall port harbour harbor "
    "airport station camp prison zone hotel café cafe bar house palace castle tower gate plaza stadium app platform website party circle society week month year "
    "code register bulletin report review journal news times group number phase stage season studio edition committee state province region district "
    "county emergency declaration fund pass visa card permit licence license certificate directive regulation protocol resolution chapter section "
    "olympics paralympics olympiad championship championships tournament marathon jubilee carnival parade exhibition summit t-shirt shirt jersey "
    "cap hat uniform badge sticker poster flag banner logo".split()
)
"""Words that end the name of a thing, a place or a body, never a person's."""

THINGS_AHEAD = frozenset("cyclone hurricane typhoon storm operation ship ferry trawler yacht".split())
"""Words in front of the name of a thing that could be a person's."""
NAMING = frozenset("named called nicknamed alias aka codenamed code-named known baptised christened".split())
GREETINGS = frozenset(f"good {part}" for part in "morning afternoon evening night day".split())
SALUTATIONS = frozenset(
    "dear hello hi hey dearest regards sincerely yours love respectfully faithfully".split()
)
CAPTIONS = frozenset(
    "image images photo photos photograph video audio caption credit screenshot source".split()
)
"""Words that a caption begins with."""
INTERJECTIONS = frozenset("uh erm hm hmm mm mhm ooh yeah nope".split())
"""Words that people utter, but for those that are also a surname somewhere: Huh, Hunh, Yep, Aha, Yay."""
NOT_NAMES = (
    CAPTIONS
    | INTERJECTIONS
    | frozenset(
        "nb ps i dear yes no ok okay god allah lord sir madam mr mrs ms dr internet facebook telegram whatsapp instagram twitter youtube "
        "google viber signal skype tiktok vk zoom email e-mail sms tv dna hiv aids covid covid-19 pdf id vip usb gps cv ngo ngos un eu "
        "nato uk usa us ussr gdr ddr sfry frg bbc cnn article section chapter annex appendix table figure page paragraph part question answer note "
        "subject date from to cc bcc re fwd regards sincerely yours best thanks hello hi islam christianity judaism buddhism bible "
        "koran quran internet convention constitution code act law protocol january february march april may june july august "
        "september october november december south north east west northern southern eastern western central european english "
        "north-east north-west south-east south-west marxist communist soviet nazi agent registrar".split()
    )
)

NAMESAKE = re.compile(
    r"\b(?:another|a different|a second|the other|(?:his|her|my|their|the) namesake,?)\s+$", re.IGNORECASE
)
"""What says that somebody else has the name that follows."""
BORN_AS = re.compile(r"(?:\bn[eé]e|\bborn|\bformerly|\bmaiden name(?: (?:is|was))?)\s+$", re.IGNORECASE)
"""What stands before the name that somebody had earlier."""
