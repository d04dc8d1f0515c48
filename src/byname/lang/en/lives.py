"""English phrases for schooling, years of service, merits and habits that tell one life from another, in the rows of TOLD in byname.lang.en.facts."""

from __future__ import annotations

import re

from byname.lang.en.justice import NUMBER as _NUMBER
from byname.lang.en.places import FAITHS, LANGUAGES

_TONGUE = "|".join(language.capitalize() for language in sorted(LANGUAGES))
_FAITH = "|".join(
    [re.escape(word) for word in sorted(FAITHS) if not word.endswith("s")]
    + [
        "jehovah[’']s witness(?:es)?",
        "uniate",
        "greek catholic",
        "methodist",
        "presbyterian",
        "anglican",
        "jain",
        "evangelical",
        "animist",
        "old believer",
        "born-again",
        "seventh[- ]day adventist",
    ]
)
_TITLE = r"(?:Corporal|Sergeant|Major|Captain|Colonel|General|Lieutenant|Father|Sister|Brother|Mr|Mrs|Ms|Miss|Dr|Doctor|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Close|Street|Road|Lane|Avenue)\\b"
_FIRM = (
    r"(?:hospital|clinic|dispensary|polyclinic|factory|plant|mine|mill|washery|glassworks|steelworks|works|workshop|bakery|restaurant|canteen|hotel|pharmacy|warehouse|depot|port|harbour|railway|"
    r"newspaper|radio station|station|library|museum|archive|bank|seed bank|farm|registry|ministry|embassy|court|orphanage|care home|nursing home|kindergarten|school|college|refinery|shipyard|slaughterhouse|"
    r"laundry|nursery|customs|police|fire brigade|road gang|company|firm|cooperative|co-operative)"
)
_OWN = r"(?:my|his|her|their|our)"
_NAME = r"(?:the )?(?-i:[A-Z])[\w’'-]+(?: (?:of |de |del |du )?(?-i:[A-Z])[\w’'-]+)*"
_SCHOOL = r"(?:school|schools|university|college|institute|academy|lyc[ée]e|gymnasium|seminary|conservatory|conservatoire|faculty|polytechnic|madrasa|kindergarten|boarding school)"
_YEAR = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|last|\d(?:st|nd|rd|th))"

_SAID_OF = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in "is was am are were im shes hes both and or an a practising devout born lapsed".split()
    )
    + r"|(?<=[’'][sm] )|(?<=[,(] )|(?<=[(]))"
)
"""What stands before a word that says what somebody is."""

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("0 after class eighth eleventh fifth final first form fourth grade in last left ninth second seventh since sixth standard tenth third twelfth year", "education", "subject", rf"\b(?P<phrase>(?:in|after|since|finished|left school after) (?:the |her |his |my )?{_YEAR}[- ](?:grade|form|class|year)(?: (?:of|at) [^.;,:]{{3,30}})?|(?:grade|class|form|standard|year) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}})|class of \d{{4}}|{_YEAR}[- ]year (?:student|pupil|medical student)(?: of [^.;,:]{{3,24}})?)\b"),
    ("a attend began completed educated enrolled entered expelled finished graduated leaving left pupil qualified schooling starts student trained", "education", "subject", rf"\b(?P<phrase>(?:finished|completed|entered|left|began|begins|started|starts|attend(?:s|ed)?|expelled from|leaving) (?:the |a |an |{_OWN} )?(?:\w+ ){{0,3}}?{_SCHOOL}(?: (?:of|in|at) (?:the )?(?-i:[A-Z])[\w’'-]+)?(?: in \d{{4}})?|(?:graduated from|studied at|schooling at|studying at|studies at|educated at|enrolled at|qualified at|a place at|a scholarship (?:to|at)|student at|pupil at|trained at) (?:(?:the |a |an )?(?:\w+ ){{0,3}}?{_SCHOOL}(?: (?:of|in|at) (?:the )?(?-i:[A-Z])[\w’'-]+)?|{_NAME}|[a-z]+)(?: in \d{{4}})?)\b"),
    ("can could degree diploma elementary graduate her higher his incomplete learnt legal medical my never no our primary pupil qualified schoolboy secondary student taught technical their university vocational", "education", "subject", rf"\b(?P<phrase>(?:students?|pupils?|graduates?) (?:of|in) (?!the)[a-z]+(?: [a-z]+)?|(?:vocational|secondary|higher|primary|elementary|technical|incomplete|university|medical|legal) education|school(?:boy|girl)|(?:learn(?:t|ed)|taught (?:himself|herself|myself)) (?:his |her |my |the )?(?:law|trade|letters|[a-z]+) (?:in|from|at) (?:a |an |the )?(?:prison|night|evening|monastery|army|village|mission|night|old)[^.;,:]{{0,24}}|degree in [a-z]+|diploma|never went to school|no schooling|(?:could|can) not read|cannot read|qualified (?:in|as) [^.;,]{{3,24}}|{_OWN} (?:schooling|studies|degree|diploma))\b"),
    # what they believe, whose people they are, what they speak
    ("adventist ahmadi alawite alevi anglican animist atheist baha baptist born buddhist catholic christian evangelical greek hindu islam ismaili jain jehovah jew lutheran mennonite methodist mormon muslim old orthodox pentecostal presbyterian protestant quaker seventh shia sikh sunni uniate yarsan zoroastrian", "religion", "subject", rf"{_SAID_OF}\b(?P<phrase>(?:{_FAITH})s?)(?=[.,;:)]| (?:and|but|so|like|who|of|by|from|in|too|since)\b)"),
    ("adventist ahmadi alawite alevi anglican animist atheist baha baptist belong born buddhist catholic christian converted deacon elder evangelical evening fasts friday goes greek hindu islam ismaili jain jehovah jew lector lutheran member mennonite methodist mormon muslim night old orthodox pentecostal pray preach protestant quaker read seventh shia sikh sing sunni uniate was went worship yarsan zoroastrian", "religion", "subject", rf"\b(?P<phrase>(?:{_FAITH}) (?:priest|nun|monk|family|household|woman|man|girl|boy|school|faith|church|father|mother)|(?:belong(?:s|ed)? to|members? of|goes to|went to|prays? (?:at|in)|prayed (?:at|in)|worships? (?:at|in)|baptised (?:in|at)|baptized (?:in|at)|elder of|deacon of|lector (?:at|in)) (?:the |a |an |our |my )?(?:[\w’'-]+ ){{0,3}}?(?:church|mosque|synagogue|temple|chapel|parish|congregation|gurdwara|monastery|prayer house|choir)|converted to [a-z]+|was baptised|was baptized)\b"),
    ("a an", "ethnicity", "subject", r"\b(?P<phrase>an? (?-i:[A-ZÀ-Ý])[\w’'-]{2,}(?= (?:woman|man|girl|boy|nun|mother|father|widow|widower|refugee|herder|elder|family|household|grandmother|grandfather|couple)\b))"),
    ("a an", "ethnicity", "subject", rf"{_SAID_OF}(?P<phrase>an? (?!{_TITLE})(?-i:[A-ZÀ-Ý][a-zà-ÿ’'-]{{2,}}))(?=[.,;)]| (?:and former|from|by birth|like|yes)\b)"),
    ("answer broadcast counts dream interview newspaper poems pray preached published sang separately sing songs statement swear write wrote", "language", "subject", r"\b(?:broadcasts?|writes?|wrote|sings?|sang|prays?|prayed|preach(?:es|ed)|publish(?:es|ed)|statement|interviews?|interviewed|answers?|answered|swears?|dreams?|counts|separately|poems|songs|newspaper)(?: [\w’'-]+){0,2},? in (?P<phrase>(?-i:[A-ZÀ-Ý])[\w’'-]+(?:(?: and| or|,) (?-i:[A-ZÀ-Ý])[\w’'-]+)?)(?=[.,;:)]| (?:through|with|without|only|at|for)\b)"),
    ("any broken fluent good her his interpreter little my no only our poor some speaks their through", "language", "subject", rf"\b(?P<phrase>(?:little|no|any|some|broken|poor|only|fluent) (?-i:{_TONGUE})\b(?! [a-z]*(?:passport|card|name|wife|husband|friend|colleague|accent))|{_OWN} (?:mother|native|first) (?:tongue|language) (?:is|was) [\w’'-]+|interpreter[^.;\n]{{0,14}}\((?-i:[A-Z])\w+\)|through an interpreter|speaks with [\w’'-]+ accent)"),
    # where they serve and what they live by
    ("0 battalion belong brigade company division ex former member platoon regiment squadron unit", "affiliation", "subject", r"\b(?P<phrase>(?:unit|brigade|battalion|regiment|company|platoon|division|squadron)(?: no\.?| number)? \d{1,6}|\d{1,4}(?:st|nd|rd|th) (?:[a-z]+ ){0,2}(?:brigade|battalion|regiment|company|division|army|squadron)|belong(?:s|ed)? to (?:no|a) [^.;,]{3,30}|(?:ex-|former )?members? of (?:the|a|an) (?:[\w’'-]+ ){0,2}(?:group|union|party|club|choir|cooperative|co-operative|council|committee|guard|association|crew|band|congregation|brotherhood|movement|cell))\b"),
    ("been clerk coach cook doctor driver employed engineer guard hand hired is man miner nurse of teacher was welder were woman work years", "employer", "subject", rf"\b(?:is|was|were|been|work(?:s|ed|ing)?|coach|doctor|nurse|cook|teacher|guard|driver|cleaner|engineer|clerk|hand|man|woman|miner|welder|employed|hired|of service|years)(?: now)? (?:with|at|for|of) (?P<phrase>the (?:[\w’'-]+ ){{0,3}}?{_FIRM}(?: (?:of|in|at) (?-i:[A-Z])[\w’'-]+)?)(?=\W|$)"),
    ("did does earn has have live made make went", "occupation", "subject", r"\b(?P<phrase>(?:earn(?:s|ed|ing)?|makes?|made) (?:a|an|his|her|my|their) living (?:by |from |as )?[^.;,:()“”\"\n]{3,40}|liv(?:es?|ed) (?:by|from|off) (?:[a-z]+ing|the)\b[^.;,:()“”\"\n]{0,24}|went (?:down the (?:mine|pit)|to sea|on the (?:lorries|buses|boats|railway|trams)|into service)|(?:did|does) the (?:filing|books|cooking|cleaning|laundry|washing|accounts)|(?:has|have) since (?:packed|picked|sold|driven|cleaned|worked|taught|washed|sewn|carried) [^.;,:()“”\"\n]{3,30})(?=\W|$)"),
    ("0 a after an did eight eleven fifty five for four had half have nine one served seven since six some spent ten thirty three twelve two with", "biography", "subject", rf"\b(?P<phrase>(?:(?:for|served|spent|after|did|had|have|with) )(?:the last |nearly |almost |about |over |more than |his |her |my )?{_NUMBER} years(?: (?:in|on|at|as|with|of|for|under|before|behind|among) [^.;,:()“”\"\n]{{2,30}})?|{_NUMBER} years (?:in|on|at|as|with|a|an|before|of (?:service|work|teaching)) [^.;,:()“”\"\n]{{2,30}}|half a century|since {_NUMBER} years)(?=\W|$)"),
    ("began first joined left put started went", "biography", "subject", rf"\b(?P<phrase>(?:went in|began|begun|started|went to work|went to sea|first (?:worked|went)|left school|joined|put to work)(?: [a-z]+)? (?:at|aged|when (?:I|he|she) was) (?:{_NUMBER})(?! o[’']clock))\b"),
    ("award certificate champion goalkeeper laureate medal perfect veteran volunteer winner", "biography", "subject", r"\b(?P<phrase>champion(?: (?:of|in|at) [^.;,:]{3,30})?|medal(?:s|list|ist)?|laureate|winner of [^.;,:]{3,30}|veteran of [^.;,:]{3,24}|goalkeeper (?:of|for) [^.;,:]{3,30}|certificate of merit|perfect pitch|award of [^.;,:]{3,24}|volunteer(?:s|ed)? (?:at|for|with|in) [^.;,:]{3,24})(?=\W|$)"),
    ("brought buried copied counted delivered mapped photographed played posted printed published raised ran recorded rowed saved signed taught trained treated wrote", "biography", "subject", rf"\b(?P<phrase>(?:trained|taught|delivered|buried|posted|signed|counted|copied|wrote|brought|mapped|treated|photographed|recorded|published|printed|saved|played|raised|rowed|ran) (?:some |about |over |more than )?(?!(?:a|an|one)\b){_NUMBER} (?!o[’']clock|times|years|months|days|hours|minutes)[a-z]+(?: [a-z]+)?)"),
    ("am first her his in is my the was", "biography", "subject", r"\b(?P<phrase>(?:in )?(?:my|his|her) (?:first|second|third|fourth|fifth|last) (?:post|posting|election|job|season|term|novel|album|command|case|mission|winter (?:in|at)|year (?:in|at|as))|(?:was |am |is )?(?:the )?first (?:to [a-z]+|from (?:my|his|her|our|the) [a-z]+)(?: [^.;,:()“”\"\n]{2,24})?)(?=\W|$)"),
)  # fmt: skip
