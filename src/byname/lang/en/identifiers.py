"""English words around numbers that name somebody: documents, cases, plates, telephones, accounts, streets."""

from __future__ import annotations

import re

from byname.lang.en.belongings import VEHICLES
from byname.lang.patterns import Patterns

PHONE = re.compile(
    r"(?:\b(?:tele)?phones?|\bmobiles?|\bcell(?:ular|phone)?s?|\btel\b|\bmob\b|\bfax|\bcall(?:s|ed|ing)?\b|\bdial(?:led|ing)?|\bring\b|\brang\b|\btext(?:ed)?\b|\bwhats\s?app|\bviber|\bsignal|\btelegram"
    r"|\bcontacts?\b|\bhotline|\bhelpline|\blandline|\bsms|\b(?:my|his|her|their|new|old|same)\s+number|\bhandset|\bsim\b|\breach(?:ed)?\b|\bping(?:ed)?\b|\bmessaged?\b|\bmsg\b|\bwrite\s+to|\bhit\s+(?:me|us)\s+up)[^\n]{0,28}$",
    re.IGNORECASE,
)
"""What stands before a telephone number, up to it."""

_PLATFORM = r"(?:Telegram|Skype|Signal|WhatsApp|Viber|Instagram|Insta|Twitter|Facebook|VK|VKontakte|TikTok|Discord|Wire|Threema|Session|GitHub|GitLab|Jabber|XMPP|Element|Matrix|ICQ|Snapchat|LinkedIn|Reddit|YouTube|Odnoklassniki|OK|Mastodon|Bluesky|WeChat|Line|Kik|Steam|Tinder|X)"
_ACCOUNT = r"(?:handle|account|id|ID|user ?name|nick(?:name)?|user|profile|channel|page|login|alias)"
_HANDLE = r"@?[A-Za-z\d_][\w.:#-]{1,38}\w"
_PLATFORM_BEGINNINGS = _PLATFORM[3:-1].replace("|", " ").lower()
_ACCOUNT_BEGINNINGS = "user handle nick screen login skype account"
HANDLES = Patterns([
    (_PLATFORM_BEGINNINGS, "handle", rf"\b{_PLATFORM}(?:\s+{_ACCOUNT})?\s*[:=]\s*[\"“‘'(]?(?P<x>{_HANDLE})(?=[\"”’'),;.\s]|$)"),
    (_PLATFORM_BEGINNINGS, "handle", rf"\b{_PLATFORM}\s+(?:{_ACCOUNT}\s+)?(?:is|was|as|under|under\s+the\s+name)?\s*[\"“‘'(]?(?P<x>@\w[\w.]{{1,38}}\w|(?=[\w.]*[\d_])[A-Za-z_][\w.]{{2,38}}\w)(?=[\"”’'),;.\s]|$)"),
    (_ACCOUNT_BEGINNINGS, "handle", rf"\b(?:user ?name|handle|nick(?:name)?|screen name|login|Skype|account name)\s*(?:is|was|:|=)?\s*[\"“‘'](?P<x>{_HANDLE})[\"”’']"),
    (_ACCOUNT_BEGINNINGS, "handle", r"\b(?:[Uu]ser ?name|[Hh]andle|[Nn]ick(?:name)?|[Ss]creen name|[Ll]ogin|[Aa]ccount name)\s*(?:is|was|:|=)?\s*(?P<x>(?=[\w.-]*[\d_])[A-Za-z_][\w.-]{2,38}\w)"),
    ("\" “ ‘ '", "handle", rf"[\"“‘'](?P<x>{_HANDLE})[\"”’']\s+on\s+{_PLATFORM}\b"),
    ("u", "handle", r"(?<![\w/])(?P<x>u/[\w-]{3,20})\b"),
])  # fmt: skip
"""A platform or a word for an account, and the account (group x)."""
ON_PLATFORM = re.compile(rf"\son\s+{_PLATFORM}\b")
HANDLE_ON_PLATFORM = re.compile(
    rf"(?<![\w@.])(?P<x>(?=[\w.]*[\d_])[A-Za-z_][\w.]{{2,38}})\s+on\s+{_PLATFORM}\b"
)
"""An account that is said to be on a platform; the words without which there is none come first, as they are found faster."""

_NUMERAL = r"(?=[A-Za-zА-ЯІЇЄ\d/.:-]{0,14}\d)[A-Za-zА-ЯІЇЄ\d]{1,24}(?:[-/.:–][A-Za-z\d]{1,24}){0,6}(?:\s\d{2,8}(?:-\d{1,6})*(?!\w|,\d))*"
_SPACED = r"[A-ZА-Я]{1,3}(?:\s\d{2,4}){2,4}"
_NUMBER = r"(?:numbers?|nos?\b\.?|nrs?\b\.?|№|#|n°|n(?=\s\d)|codes?|ids?\b|IDs?\b|details|data|records?|references?|index|series|registration|ref\b\.?)"
_LINK = r"(?:\s*(?:is|was|were|are|of|under|with|such\s+as|like|including|reads?|marked|bearing|e\.g\.,?|i\.e\.,?|pattern|embedded|the|a|=|[:,;(\[\"“”‘’'«—–-])\s*)*"
_DOCUMENT = (
    r"(?:passports?|driv(?:ing|er['’]?s?|ers['’]?)['’]?\s+licen[cs]es?|licen[cs]es?|identity\s+(?:cards?|documents?)|identification|ID\s+cards?|(?:national|personal|tax|state)\s+(?:ID|identification|identity|code|number)|I\.?D\.?"
    r"|cases?|dockets?|files?|dossiers?|applications?|complaints?|claims?|petitions?|appeals?|communications?|indictments?|warrants?|protocols?\s+of\s+(?:arrest|detention)|registration|records?|patients?|MRN|medical\s+records?|hospital|chart|accounts?|cards?|badges?"
    r"|service|military\s+(?:ID|ticket|card)|tax(?:payer)?|social\s+security|SSN|insurance|NHS|policy|contracts?|invoices?|tickets?|bookings?|tracking|transactions?|references?|ref\b\.?|serial|IMEI|SIM|VIN|membership|member|student|employee|staff|personnel|prisoner|inmate"
    r"|detainee|visas?|residence\s+permits?|permits?|certificates?|diplomas?|degrees?|user|profile|customer|client|UNHCR|asylum|Home\s+Office|ARC|BAMF|alien|A-number|PESEL|INN|RNOKPP|RNTRC|SNILS|UNP|NIP|IBAN|plots?|parcels?|cadastral|deeds?|wallet|order|request|report|incident|FIR)"
)
_DOCUMENT_FORM = rf"(?<![\w-])(?P<word>(?i:{_DOCUMENT}))(?:\s+(?i:{_NUMBER})|\s+(?:card|file|book|ID|form|permit|licen[cs]e))*{_LINK}(?:\s*(?i:{_NUMBER})(?=\s))?\s*(?P<x>{_SPACED}|{_NUMERAL})(?![\w/])"
_NUMBERED = (
    rf"(?<![\w-])(?P<word>(?:[Nn]os?\.|[Nn]umbers?|№|[Nn]r\.?|N°|#)\s?)(?P<x>{_SPACED}|{_NUMERAL})(?![\w/])"
)
_PART_OF_A_PLACE = (
    r"(?<![\w-])(?P<word>(?:[Cc]onsent |[Aa]pplication )?[Ff]orm|[Bb]rigade|[Bb]lock|[Bb]arracks?|[Cc]ell|[Ww]ard|[Bb]ed|[Bb]unk|[Ff]lat|[Aa]partment"
    r"|[Aa]pt\.|[Bb]adge|[Ll]ocker|[Tt]ent|[Cc]abin|[Cc]ontainer|[Cc]aravan|[Bb]arge|[Ss]helter)"
    r"\s(?:[Nn]o\.?\s|[Nn]umber\s|#)?(?P<x>(?:[A-Z]{1,3}-?)?\d{1,5}(?:-\d{1,4})?[A-Z]?)(?![\w’'/%-])(?!\.\d)"
)
"""A cell, a block, a form that somebody is in or has signed, by its number: few people share it."""
_DOCUMENT_BEGINNINGS = (
    "passport driving drivers licence license identity identification id i national personal tax state case docket file dossier "
    "application complaint claim petition appeal communication indictment warrant protocol registration record patient mrn "
    "medical hospital chart account card badge service military social ssn insurance nhs policy contract invoice ticket booking "
    "tracking transaction reference ref serial imei sim vin member student employee staff personnel prisoner inmate detainee visa "
    "residence permit certificate diploma degree user profile customer client unhcr asylum home arc bamf alien a pesel inn rnokpp "
    "rntrc snils unp nip iban plot parcel cadastral deed wallet order request report incident fir"
)
_PART_BEGINNINGS = (
    "consent application form brigade block barrack cell ward bed bunk flat apartment apt badge locker tent cabin container caravan "
    "barge shelter"
)
ANNOUNCED = Patterns(
    [
        (_DOCUMENT_BEGINNINGS, ("document", 3), _DOCUMENT_FORM),
        ("no nos number nr n № #", ("numbered", 4), _NUMBERED),
        (_PART_BEGINNINGS, ("part", 1), _PART_OF_A_PLACE),
    ]
)
"""A word for a document, or for a number, what links it to its number, and the number (group x); how many digits it has at least."""
LISTED = re.compile(
    r"(?:\s*[,;]\s*(?:and\s+)?|\s+(?:and|or)\s+)(?:[Nn]os?\.\s*)?(?P<x>(?=[\w/.-]*\d\d)[\dA-Z][\w/.-]*\d)(?![\w/])"
)
"""A further number of a list."""
LIST_END = re.compile(r"\s*(?:[,;.)]|$|and\s(?:nos?\.\s)?\d)")
"""What stands after a short number of a list."""
LAW = re.compile(
    r"(?:\b(?:[Aa]cts?|[Ll]aws?|[Dd]ecrees?|[Dd]irectives?|[Rr]egulations?|[Pp]rotocols?|[Rr]ules?|[Aa]rticles?|[Ss]ections?|[Rr]esolutions?|[Oo]rdinances?|Code|[Ss]tatutes?|[Bb]ills?|[Cc]onvention|[Aa]mendments?|[Cc]onstitution"
    r"|[Gg]azette|[Tt]reaty|[Cc]hapter|[Pp]aragraphs?|[Pp]ages?|[Pp]art|[Ss]chedule|[Aa]nnex|[Ff]orm|[Ii]ssue|[Vv]ol(?:ume)?|[Bb]ook|Series|[Ss]chool|[Cc]olony|[Pp]rison|[Cc]ourt|[Uu]nit|[Bb]us|[Tt]ram|[Ll]ine|[Rr]oom|[Cc]ell|[Ff]actory|IK|SIZO)\b[^.;\n]{0,12}(?:[Nn]os?\.\s?)?|§+\s*)$"
)
"""What stands before a number of the law or of a house, not of a person."""

SAID_TO_BE_ONE = re.compile(r"\b[Nn](?:os?\b|umbers?\b)|№|#")
"""What makes two years with a stroke between them the number of a case: "no. 1910/2009"."""
BANK = re.compile(
    r"[SB](?<!\w.)(?:WIFT|IC)(?:/(?:SWIFT|BIC))?(?:[\s-]code)?(?:\s(?:is|was))?\s?[:=]?\s(?P<x>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?!\w)"
)
"""The code of a bank behind the word for one."""

PLATE = Patterns(
    [
        (
            "0 A",
            "plate",
            r"(?<=[\s:(,\"“‘'])(?=[A-ZА-Я\d -]{0,9}\d)(?=[A-ZА-Я\d -]{0,9}[A-ZА-Я])[A-ZА-Я\d]{1,4}(?:[ -]?[A-ZА-Я\d]{1,5}){1,2}(?![\w-])",
        )
    ],
    re.compile(r"[A-ZА-Я\d](?<=[\s:(,\"“‘'].)(?=[ -]?[A-ZА-Я\d])"),
)
BEFORE_PLATE = re.compile(
    rf"(?:{VEHICLES}|(?:licen[cs]e|number|registration)?\s*plates?|registration|registered\s+as|reg\.?|car|vehicle|van|minibus|bus|lorry|truck|ambulance|motorbike|motorcycle|pickup|pick-up|jeep|taxi)(?:\s+(?:number|no\.?))?[\s:(,]{{1,3}}(?:was\s+|is\s+|with\s+|reading\s+|bearing\s+)?[\"“‘']?$"
)
"""A plate, and what stands before it, up to it."""

_CAP = r"(?!(?:On|In|At|The|From|To|And|Of|Near|Our|My|His|Her|This|That|When|Then|By|For|I|He|She|We|They)\b)[^\W\d_a-zà-öø-ÿ][\w’'.-]*"
_STREET = r"(?:Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq|Terrace|Ter|Close|Court|Ct|Crescent|Cres|Place|Pl|Way|Row|Gardens|Grove|Hill|Highway|Hwy|Parkway|Pkwy|Embankment|Quay|Alley|Mews|Walk|Park|Rise|Circle|Cir|Trail|Loop|Passage|Prospect|Prospekt|Prospekte|Praspekt|Avenue|Chaussee|Lane|Path|View|Green|Yard|Wharf|Gate)\b(?:\.(?=,|\s[a-z]))?"
_HOUSE = r"\d{1,5}\s?[A-Za-zА-я]?\b(?:\s?[-–/]\s?\d{1,4}[A-Za-z]?)?"
_ROOM = r"(?:,?\s+(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite|[Rr]oom|[Kk]v\.?|[Bb]uilding|[Bb]ldg\.?|[Ee]ntrance|[Ff]loor|m\.)\s?(?:no\.?\s)?#?\w?-?\d{1,4}\w?)"
_STREET_BEGINNINGS = (
    "ul vul al pl pr prosp bulv bul os per prov nab ulitsa ulica vulica vulitsa vulytsia prospekt praspekt pereulok calle via rue "
    "avenida rua piazza ул вул пр"
)
ADDRESSES = Patterns([
    ("0 flat apartment", "address", rf"(?<![\w.,/-])(?:[Ff]lat\s\w{{1,4}},?\s|[Aa]partment\s\w{{1,4}},?\s)?{_HOUSE},?\s(?:(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\.?\s)?(?:{_CAP}\s){{1,4}}{_STREET}{_ROOM}{{0,3}}"),
    ("A", "address", rf"(?<![\w-])(?:{_CAP}\s){{1,3}}(?:Street|Road|Avenue|Lane|Boulevard|Square|Prospekt|Prospect|Embankment),?\s(?:[Nn]o\.\s?)?{_HOUSE}{_ROOM}{{0,3}}(?![\w%])"),
    (_STREET_BEGINNINGS, "address", rf"(?<![\w-])(?:ul|[Vv]ul|al|pl|pr|prosp|bulv|bul|os|per|prov|nab|ulitsa|ulica|vulica|vulitsa|vulytsia|[Pp]rospekt|[Pp]raspekt|[Pp]ereulok|[Cc]alle|[Vv]ia|[Rr]ue|[Aa]venida|[Rr]ua|[Pp]iazza|[Uu]lica|[Uu]l|УЛ|ул|вул|пр)\.?\s(?:(?:de|la|del|di|da|św|sv|gen|gen\.|św\.)\.?\s)*{_CAP}(?:\s{_CAP}){{0,3}},?\s(?:[Nn]o\.\s?|d\.\s?|dom\s|bldg\.?\s)?{_HOUSE}{_ROOM}{{0,3}}(?![\w%])"),
    (_STREET_BEGINNINGS, "address", rf"(?<![\w-])(?:ul|[Vv]ul|ulitsa|ulica|vulica|vulitsa|vulytsia|[Uu]lica|[Uu]l)\.?\s{_CAP}(?:\s{_CAP}){{0,2}}"),
    ("A", "address", r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]+(?:straße|strasse|str\.|gasse|weg|allee|platz|gatan|gata|vej|straat|laan|gade|katu|utca|gatvė|iela)\s\d{1,4}[a-z]?\b"),
    ("0", "address", rf"(?<![\w-])\d{{1,4}}(?:\sbis)?,?\s(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Qq]uai)\s(?:de\s|du\s|des\s|la\s|l['’])*{_CAP}(?:[\s-]{_CAP}){{0,3}}"),
    ("flat apartment apt", "address", rf"(?<![\w-])(?:[Ff]lat|[Aa]partment|[Aa]pt\.?)\s(?:no\.?\s)?\d{{1,4}}[A-Za-z]?,?\s(?:(?:house|building|block|at|in)\s)?{_HOUSE},?\s(?:{_CAP}\s){{1,4}}{_STREET}"),
    ("p po", "address", r"(?<![\w-])(?i:P\.?\s?O\.?\sBox)\s\d{1,6}\b"),
    ("A", "address", r"(?<![\w-])(?:GIR\s?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[A-Z])?|\d[A-Z])\s\d[ABD-HJLNP-UW-Z]{2})\b"),
    ("0", "address", rf"(?<![\w.,/-])(?:\d\d-\d{{3}}|\d{{5,6}})(?=\s(?!January|February|March|April|May|June|July|August|September|October|November|December){_CAP}\b(?:,|\.|\s*$|\n))"),
    ("A", "street", rf"(?<![\w-])(?:{_CAP}\s){{1,3}}(?:Street|Road|Avenue|Boulevard|Lane|Prospekt|Embankment|Crescent)\b"),
])  # fmt: skip
"""Addresses and postcodes; a street without a house number is a place, not an address."""

PEOPLE_OR_MONEY = re.compile(
    r"\s?(?:people|persons|soldiers|men|women|children|euros?|dollars?|hryvnias?|r(?:o)?ubles?|zlotys?|pounds|lira|Turkish|Polish|Swedish|Austrian|million|billion|thousand|km|met|kg|tons|tonnes|%|€|\$|£|EUR|USD|PLN|UAH|RUB|TRL|TRY|BYN|GBP)"
)
"""What stands after a long number that counts something."""
CURRENCY = re.compile(
    r"(?:[$€£₴₽¥₹]|\b(?:EUR|USD|PLN|UAH|RUB|TRL|TRY|BYN|GBP|SEK|ATS|DEM|CZK|HUF|ITL|FRF))\s?$"
)

REGIONS: dict[str, str] = {
    "BY": "belarus belarusian belarusians minsk", "UA": "ukraine ukrainian ukrainians kyiv kiev", "RU": "russia russian russians moscow",
    "PL": "poland polish poles warsaw", "LT": "lithuania lithuanian lithuanians vilnius", "LV": "latvia latvian riga", "EE": "estonia estonian tallinn",
    "GE": "georgia georgian tbilisi", "AM": "armenia armenian yerevan", "AZ": "azerbaijan azerbaijani baku", "KZ": "kazakhstan kazakh almaty",
    "KG": "kyrgyzstan kyrgyz bishkek", "UZ": "uzbekistan uzbek tashkent", "TJ": "tajikistan tajik dushanbe", "TM": "turkmenistan turkmen",
    "MD": "moldova moldovan", "RO": "romania romanian bucharest", "BG": "bulgaria bulgarian sofia", "HU": "hungary hungarian budapest",
    "CZ": "czech czechia prague", "SK": "slovakia slovak bratislava", "DE": "germany german germans berlin", "AT": "austria austrian vienna",
    "CH": "switzerland swiss geneva", "FR": "france french paris", "BE": "belgium belgian brussels", "NL": "netherlands dutch amsterdam",
    "GB": "britain british uk england london scotland wales", "IE": "ireland irish dublin", "ES": "spain spanish madrid", "PT": "portugal portuguese lisbon",
    "IT": "italy italian rome", "GR": "greece greek athens", "TR": "turkey turkish istanbul ankara", "SE": "sweden swedish stockholm",
    "NO": "norway norwegian oslo", "DK": "denmark danish copenhagen", "FI": "finland finnish helsinki", "RS": "serbia serbian belgrade",
    "HR": "croatia croatian zagreb", "BA": "bosnia bosnian sarajevo", "XK": "kosovo kosovar", "AL": "albania albanian tirana", "SI": "slovenia slovenian",
    "US": "american america washington california texas u.s.", "CA": "canada canadian toronto ontario", "AU": "australia australian sydney melbourne",
    "NZ": "zealand auckland", "IN": "india indian delhi mumbai", "PK": "pakistan pakistani karachi", "BD": "bangladesh bangladeshi dhaka",
    "AF": "afghanistan afghan kabul", "IR": "iran iranian tehran", "IQ": "iraq iraqi baghdad", "SY": "syria syrian damascus", "LB": "lebanon lebanese beirut",
    "JO": "jordan jordanian amman", "IL": "israel israeli", "PS": "palestine palestinian gaza", "EG": "egypt egyptian cairo", "LY": "libya libyan",
    "TN": "tunisia tunisian", "DZ": "algeria algerian", "MA": "morocco moroccan", "SD": "sudan sudanese khartoum", "ET": "ethiopia ethiopian addis",
    "ER": "eritrea eritrean asmara", "SO": "somalia somali mogadishu", "KE": "kenya kenyan nairobi", "UG": "uganda ugandan kampala", "RW": "rwanda rwandan",
    "CD": "congo congolese kinshasa", "CM": "cameroon cameroonian", "NG": "nigeria nigerian lagos", "GH": "ghana ghanaian accra", "ZA": "africa johannesburg",
    "ZW": "zimbabwe zimbabwean harare", "CN": "china chinese beijing", "HK": "hong", "TW": "taiwan taiwanese", "JP": "japan japanese tokyo", "KR": "korea korean seoul",
    "PH": "philippines filipino manila", "VN": "vietnam vietnamese", "TH": "thailand thai bangkok", "MM": "myanmar burmese yangon", "ID": "indonesia indonesian jakarta",
    "MY": "malaysia malaysian", "LK": "sri lankan colombo", "NP": "nepal nepali", "MX": "mexico mexican", "BR": "brazil brazilian", "VE": "venezuela venezuelan caracas",
    "CO": "colombia colombian bogota", "CU": "cuba cuban havana", "NI": "nicaragua nicaraguan managua", "SA": "saudi", "AE": "emirates dubai", "YE": "yemen yemeni",
}  # fmt: skip
"""Words that make a national telephone number of a country likely, by its ISO 3166 code."""

ACRONYMS = frozenset(
    "US UK EU UN USA UAE USSR TV PM AM OK ID IDP IDPS DC LA NY UKR RF BBC CNN FSB KGB MP MPS NGO ICC ECHR NATO OSCE ICRC MSF HRW AI IT HR PR CEO DNA HIV AIDS PTSD "
    "CCTV GPS SIM SMS PC CD DVD PDF VPN FM LTD RPG APC IED UAV SUV ATM ER ICU GP PHD BA MA MD II III IV VI VII VIII IX XI XII AD BC CE BCE PS NB RE".split()
)
"""Capital letters that are a word of their own before they are anybody's initials."""

OF_CAMERAS = frozenset(
    "img dsc dscn pxl vid mov whatsapp screenshot signal telegram viber facebook instagram twitter youtube screen scan dcim docx readme config admin url http https www "
    "utf ocr jpeg burst pano mvimg voice unnamed blog wiki webpage pdf docs bbc cnn covid".split()
)
"""Words of file names that no dictionary has and that name nobody."""
