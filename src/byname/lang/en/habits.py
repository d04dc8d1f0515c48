"""English phrases for daily work, worship, schooling and origin by which neighbours know somebody, in the rows of TOLD in byname.lang.en.facts.

None of them names a trade, a faith or a birthplace: whoever teaches mathematics, fasts or says "my village" gives it away.
"""

from __future__ import annotations

from byname.lang.en.justice import NUMBER
from byname.lang.en.places import LANGUAGES

_TONGUE = "|".join(language.capitalize() for language in sorted(LANGUAGES))
_NAME = r"(?-i:[A-ZÀ-Ý])[\w’'-]+(?: (?:(?:of|de|del|al|el) )?(?-i:[A-ZÀ-Ý])[\w’'-]+)*"
_AT = r"(?: (?:at|in|on|for) (?:the |a |an |my |his |her |our )?[\w’'-]+(?: [\w’'-]+)?)?"
_END = (
    r"(?=[.,;:!?()“”\"\n—–]|\s(?:and|but|because|so|when|while|until|now|there|before|since|under|then)\b|$)"
)
_SUBJECT = (
    r"(?:mathematics|maths|physics|chemistry|biology|history|geography|literature|languages?|music|drawing|painting|singing|dancing|grammar|arithmetic|"
    r"geometry|algebra|philosophy|economics|law|medicine|reading|writing|sewing|chess|wrestling|swimming|gymnastics|(?-i:[A-Z])[a-z]+)"
)
_GOODS = (
    r"(?:crates|boxes|sacks|bags|barrels|lorries|trucks|ships|containers|wagons|flour|bricks|cement|sand|coal|stones?|timber|logs|water|milk|bread|dough|meat|fish|salt|cotton|wool|cloth|"
    r"carpets|shoes|clothes|uniforms|dishes|plates|pots|floors|stairs|windows|offices|houses|rooms|toilets|streets|cars|taxis|buses|hair|instruments|machines|engines|tyres|tires|"
    r"watches|radios|telephones|phones|roofs|pipes|cables|wells|graves|fields|vines|olives|tea|tobacco|grapes|apples|onions|tomatoes|vegetables|fruit|eggs|newspapers|letters|parcels|edges|metal|iron|scrap|leather|glass|tiles)"
)
_LABOUR = (
    r"(?:load(?:s|ed)?|unload(?:s|ed)?|carried|carries|wash(?:es|ed)?|clean(?:s|ed)|plait(?:s|ed)?|braid(?:s|ed)?|cut(?:s)?|boil(?:s|ed)|bak(?:es|ed)|sort(?:s|ed)|pack(?:s|ed)|pick(?:s|ed)|"
    r"sew(?:s|ed)|press(?:es|ed)|iron(?:s|ed)|repair(?:s|ed)|mend(?:s|ed)|weld(?:s|ed)|polish(?:es|ed)|laid|lays|dug|digs|deliver(?:s|ed)|sold|sells|gut(?:s|ted)|knead(?:s|ed)|stack(?:s|ed)|peel(?:s|ed)|"
    r"weav(?:es)|wove|dye(?:s|d)|grind(?:s)|ground|scrub(?:s|bed)|sweep(?:s)|swept|mop(?:s|ped))"
)
_WHO = r"(?:I|he|she|they|who|and|now|(?<!that )(?<!which )(?:had|have|has)|then|mother|father|wife|husband|sister|brother|son|daughter|aunt|uncle|(?-i:[A-Z])[\w’'-]+)"
_FIRM = (
    r"(?:hospital|clinic|dispensary|health post|factory|plant|mine|mill|workshop|bakery|restaurant|canteen|hotel|pharmacy|warehouse|depot|port|railway|newspaper|radio station|library|museum|archive|bank|"
    r"farm|registry|orphanage|care home|kindergarten|school|college|laundry|nursery|shop|garage|prison|colony|court|company|firm|cooperative|charity|agency|theatre|orchestra|brewery|sawmill|quarry)"
)
_BESIDE = r"(?: (?:of|in|at|by|near|beside|behind|under|for|on|with|above|opposite) [^.;,:()“”\"\n]{3,40})?"
_SCHOOL = r"(?:school|university|college|institute|academy|lyc[ée]e|gymnasium|seminary|conservatory|conservatoire|faculty|polytechnic|madrasa)"
_PRAYER = r"(?:fajr|dhuhr|zuhr|asr|maghrib|isha|friday|morning|evening|night)"

_NUMBERS = "0 a an eight eighteen eighty eleven few fifteen fifty five forty four fourteen nine nineteen ninety one several seven seventeen seventy six sixteen sixty some ten thirteen thirty three twelve twenty two"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    # what one does all day
    ("taught teaches", "occupation", "subject", rf"\b(?P<phrase>(?:taught|teach(?:es|ing)?) (?:the )?{_SUBJECT}(?:{_AT}))(?=\W|$)(?! to (?-i:[a-z]+ )+)"),
    ("and aunt brother daughter father had has have he husband i mother now she sister son then they uncle who wife A", "occupation", "subject", rf"\b{_WHO} (?:also |still |now |only )?(?P<phrase>{_LABOUR} (?:the |a |all |their |tie-dye |raw |old )?(?:[a-z-]+ )?{_GOODS}{_AT}){_END}"),
    ("driven drives drove guarded guards", "occupation", "subject", rf"\b(?P<phrase>(?:dr(?:ives|ove|iven)|guards|guarded) (?:a|an|the) (?:[a-z]+ ){{0,2}}(?:bus|taxi|lorry|truck|ambulance|tram|train|tractor|van|minibus|crane|yard|warehouse|gate|depot|factory|car park)){_END}"),
    ("a am as is was ,", "rank", "subject", r"\b(?:as|was|am|is|a soldier,|,) (?P<phrase>an? (?:private|conscript|corporal|lance corporal|sergeant|ensign|lieutenant|captain|major|colonel|warrant officer|cadet))(?=[.,;]|$)"),
    # what one believes
    ("after at before fasted fasting fasts holy namaz oath praise prayer rosary thanks", "religion", "subject", rf"\b(?P<phrase>(?:after|before|at) (?:the )?{_PRAYER} prayers?|prayer (?:mat|rug|beads|cap)|(?:fasting|fasts|fasted)(?: (?:for|in|during) (?:Ramadan|Lent))?|oath on the (?:Holy )?(?:Qur[’']?an|Koran|Bible|Gospel|Torah)|(?:Praise(?: be)?|Thanks(?: be)?) to (?:God|Allah)|rosary|holy communion|namaz)(?=\W|$)"),
    ("sing sings sang pray prays prayed read reads", "religion", "subject", rf"\b(?P<phrase>(?:sings?|sang|prays?|prayed|reads?) (?:still )?from (?:the|a|an|her|his|my) (?:{_NAME} )?(?:book|hymnal|hymn book|psalter|missal|Bible|Koran|Qur[’']an))(?=\W|$)"),
    # what one learnt
    (_NUMBERS, "education", "subject", rf"\b(?P<phrase>{NUMBER} (?:years|months|winters|terms|semesters) (?:of|at|in) (?:(?:the|a|an) )?(?:[\w’'-]+ ){{0,3}}?{_SCHOOL})(?=\W|$)"),
    ("eighth eleventh gold ninth silver tenth twelfth", "education", "subject", rf"\b(?P<phrase>(?:eighth|ninth|tenth|eleventh|twelfth) grade (?:at|in) {_NAME}|(?:gold|silver) medall?ist of (?:the |a )?(?:[\w’'-]+ ){{0,3}}?{_SCHOOL})(?=\W|$)"),
    ("graduated is master studying trained was with", "education", "subject", rf"\b(?P<phrase>(?:graduated )?with a red diploma|master[’']s(?: degree)? in [a-z]+|(?:was |is )?studying [a-z]+, (?:first|second|third|fourth|fifth|sixth) year|trained (?:at|in) {_NAME})(?=\W|$)"),
    # whose people, from where, in what language
    ("a an", "birthplace", "subject", rf"\b(?:an?) (?:young |old |tall |small )?(?:(?-i:[A-Z])[a-zà-ÿ]+|man|woman|boy|girl|lad|fellow) from (?P<phrase>(?:a (?:village|town) (?:near|outside|above|below|in) )?{_NAME})(?=[.,;:)]| (?:who|whom|whose|called|and|with)\b)"),
    ("my our the", "birthplace", "subject", rf"\b(?P<phrase>(?:my|our) (?:(?:old |native |home )(?:village|township|town|aul|hamlet|kishlak)(?:, {_NAME})?|(?:village|township|aul|hamlet|kishlak), {_NAME})|the (?:village|town|house|street) where (?:I|he|she|they) (?:was|were) born)(?=\W|$)"),
    ("corrects forget forgot in learns practises sorry with", "language", "subject", rf"\b(?:sorry for|corrects?|learn(?:s|ing|t|ed)?|practis(?:es|ed)|forget(?:s|ting)?|forgot|in|with) (?P<phrase>(?:my|his|her|our|their) (?:bad |poor |broken |little )?(?-i:{_TONGUE}))(?=[.,;:!?)]| (?:and|but|is|was)\b|$)"),
    ("language languages", "language", "subject", r"\b(?-i:L)anguages?: (?P<phrase>[^.;\n]{3,40})"),
    ("counts dreams reads speaks swears teaches writes", "language", "subject", rf"\b(?P<phrase>(?:teaches|speaks|swears|dreams|reads|writes|counts) in (?:{NUMBER} languages|[a-z]+ languages))(?=\W|$)"),
    # for whom, with whom, where
    ("cashier cleaner clerk cook doctor driver guard job laundress nurse pharmacist porter shift taught teacher teller waiter waitress work years", "employer", "subject", rf"\b(?:teller|guard|cashier|clerk|cook|cleaner|nurse|doctor|driver|work(?:s|ed|ing)?|taught|teacher|pharmacist|job|porter|laundress|waiter|waitress|shifts?|years)(?:, | )(?:at|in|for|of) (?P<phrase>(?:an?|our|this) (?:[\w’'-]+ ){{0,3}}?{_FIRM}{_BESIDE})(?=\W|$)"),
    ("assigned attached posted transferred", "employer", "subject", rf"\b(?:posted|assigned|transferred|attached|seconded) (?:to|at) (?P<phrase>(?:the|a) (?:[\w’'-]+ ){{1,3}}?(?:section|unit|company|platoon|department|office|service|workshop|team|ward|battalion|brigade)(?: (?:at|of|in) (?:the )?{_NAME})?)(?=\W|$)"),
    ("activist chairman chairwoman driver fighter guard medic member organiser secretary soldier treasurer", "affiliation", "subject", rf"\b(?:activist|chair(?:man|woman)?|fighter|medic|members?|organi[sz]er|secretary|soldier|treasurer) (?:with|of|in|for) (?P<phrase>the {_NAME}(?: [a-z]+[’'] {_NAME})?)(?=\W|$)"),
    ("deposition place statement testimony", "location", "subject", rf"\b(?:(?-i:P)lace: |(?:statement|testimony|deposition)[^.;\n]{{0,30}} taken (?:at|in) )(?P<phrase>{_NAME}(?:, {_NAME})*)"),
    ("came crossed escaped fled got smuggled went", "migration", "subject", rf"\b(?P<phrase>(?:crossed|escaped|smuggled|went over|got over|came over|fled) (?:in)?to {_NAME})(?=\W|$)"),
    ("waiting", "migration", "subject", rf"\b(?P<phrase>waiting for (?:an |the )?(?:answer|visa|papers|permit|decision) from {_NAME})(?=\W|$)"),
    # what they got and what they were before
    ("get gets given got received", "legal_history", "subject", rf"\b(?:gets?|got|given|received) (?P<phrase>{NUMBER}(?: and a half)? (?:years|months)(?: (?:of|in|for) [^.;,:()\"\n]{{3,40}})?)(?=[.,;:!?)]| (?:and|but)\b|$)"),
    (_NUMBERS, "legal_history", "subject", rf"\b(?P<phrase>{NUMBER}(?: and a half)? (?:years|months|days) for (?:a|an|the|his|her|my|one) (?:comment|post|photograph|picture|song|poem|letter|flag|ribbon|like|repost|donation|leaflet|drawing|badge|slogan|joke|word|interview|article)\b[^.;,:()“”\"\n]{{0,30}})(?=\W|$)"),
    ("used", "biography", "subject", r"\b(?P<phrase>used to (?:work|drive|speak|sing|play|teach|run|sell|read|write|repair|mend|train|keep|guard|cook|bake|sew|fly|sail|fish|herd|farm|nurse|translate|announce|paint|dance|box|wrestle) [^.;,:()“”\"\n]{3,40})(?=\W|$)"),
)  # fmt: skip
