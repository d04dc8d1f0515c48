"""English phrases that say somebody's trade by what they are called or what they do day by day, in the rows of byname.lang.en.facts."""

from __future__ import annotations

_MAKERS = (
    r"(?:[a-z]*(?:ographer|igrapher|ologist|urgist|icist|keeper|maker|smith|wright|monger|master|mistress|binder|setter|breeder|grower)|"
    r"cutter|fitter|welder|painter|weaver|spinner|dyer|tailor|turner|miner|baker|butcher|carpenter|mason|plumber|roofer|glazier|potter|printer|"
    r"herder|fisher|sailor|rower|porter|loader|sorter|packer|picker|sweeper|cleaner|washer|dresser|carer|minder|tutor|coach|trainer|seamstress|"
    r"laundress|stewardess|compositor|conductor|operator|inspector|auditor|surveyor|machinist|stoker|puddler|shepherd|sexton|sacristan|muezzin|"
    r"cook|gardener|watchman|blacksmith|barber|hairdresser|clerk|foreman|forewoman|labourer|laborer|apprentice|trader|vendor|seller|peddler|"
    r"[a-z]{4,}(?<!wo)(?<!hu)(?<!ger)man(?<!gentleman)|(?!young|old|poor|good|big|dead|rich|other|tall|kind|wise|free|best|same|only|first|last|sick|blind|deaf|lame|small|short|thin|strange|white|black|married|single|lonely)[a-z]{3,} man)"
)
_BEFORE = r"(?:\b(?:am|is|was|been|being|become|became|i['’]?m|he['’]?s|she['’]?s)\s(?:also |now |then |really |once |still |by trade |originally )*|,\s)"
_DAILY = (
    r"(?:sorts?|grows?(?! up)|mops?|fr(?:y|ies)|carr(?:y|ies)|sweeps?|digs?|mends?|stitch(?:es)?|welds?|announces?|tends?|"
    r"keeps? (?=bees|goats|sheep|cows|hens)|sew(?:ed|s)? (?=in\b|at\b|for\b)|take[sn]? in (?=sewing|washing|laundry)|took in (?=sewing|washing|laundry)|"
    r"mopped|sewed|herded|fished|peddled|ploughed)"
)

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("occupation", "subject", "", rf"{_BEFORE}(?:an?|the) (?P<phrase>(?:(?:retired|former|young|old|trained|qualified|independent|private) )?(?:[a-z’'-]+ ){{0,2}}?{_MAKERS}(?: of [a-z]+)?)(?=[.,;:!?()”\"]|\s(?:and|but|in|at|by|for|from|on|who|with)\b|$)"),
    ("occupation", "subject", "", rf"\b(?:I|he|she|who|now|and|still|mother|father|wife|husband|sister|brother|son|daughter|(?-i:[A-Z])[\w’'-]+)\s+(?:now |still |also )?(?P<phrase>{_DAILY}\s*(?!of\b|me\b|him\b|her\b|it\b|them\b|us\b|that\b|when\b|if\b|and\b|not\b|so\b|like\b|up\b|out\b|over\b|off\b|down\b|away\b|back\b)(?:the |a |an )?[\w’'-]+(?: (?:at|in|on|for) (?:the |a |an |my |his |her )?[\w’'-]+){{0,2}})"),
    ("occupation", "subject", "", r"\bwho (?P<phrase>(?:teaches|nurses|fishes|farms|drives|sews|bakes|weaves|cleans|cooks|sings|paints)(?: (?:at|in|for) (?:the |a )?[\w’'-]+)?)(?=[.,;])"),
)  # fmt: skip
