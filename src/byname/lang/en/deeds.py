"""English phrases for what people do, suffer, keep and hold, in the rows of byname.lang.en.facts.

They are told apart from the substance of a testimony by being habits, offices, injuries or what only one person has done.
"""

from __future__ import annotations

_OWN = r"(?:my|his|her|their|our)"
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|several)(?:-\w+)?"
_BODY = (
    r"(?:arms?|legs?|hands?|foot|feet|head|face|back|chest|shoulders?|fingers?|eyes?|ears?|knees?|ribs?|stomach|spine|neck|jaw|nose|cheekbone|"
    r"teeth|tooth|kidneys?|lungs?|heart|skull|wrists?|ankles?|toes?|hips?|skin|forehead|cheek|thigh|forearm|eyebrow|toenails|fingernails|collarbone)"
)
_WORKPLACE = (
    r"(?:hospital|clinic|polyclinic|factory|plant|mine|mill|office|school|university|college|court|workshop|laborator(?:y|ies)|lab|works|bakery|restaurant|"
    r"hotel|shop|pharmacy|warehouse|port|railway|depot|newspaper|station|substation|kindergarten|library|museum|bank|farm|market|unit|brigade|registry|"
    r"archive|prison|ministry|embassy|mosque|church|orphanage|garage|refinery|shipyard|slaughterhouse|nursery)"
)
_SHELTER = (
    r"(?:convent|container|monastery|shelter|hotel|hostel|tent|basement|cellar|camp|dormitory|barracks|mosque|church|flat|apartment|quarters|shed|barn|attic|"
    r"reception centre|reception center|guesthouse|safe house|caravan|garage)"
)
_NAMED = r"(?: (?:of|in|at|near|on) (?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*)?"
_JAIL = r"(?:prison|cell|cells|detention|custody|held|detained|jail|jailed|colony|captivity|arrest\w*|imprison\w+|sentenc\w+|remand)"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("occupation", "subject", "", r"\b(?:I|he|she|who|now|and|still|mother|father|wife|husband|sister|brother|son|daughter|(?-i:[A-Z])[\w’'-]+)\s+(?:now |still |also )?(?P<phrase>(?:sells?|wash(?:es)?|cleans?|sews?|drives?|repairs?|bakes?|teach(?:es)?|delivers?|cooks?|herds?|weaves?|packs?|picks?)\s(?!me\b|him\b|it\b|them\b|us\b|that\b|when\b|if\b|and\b|not\b|so\b|for me\b|like\b|up\b|out\b|off\b|down\b|away\b|over\b|back\b)(?:(?:at|in|on|for|as|nights) )?(?:the |a |an )?[\w’'-]+(?: (?:at|in|on|of|for) (?:the |a |an |my |his |her )?[\w’'-]+){0,3})"),
    ("occupation", "subject", "", r"\b(?:has|have|had|'ve|’ve)\s(?:\w+ly )?(?P<phrase>driven an? (?:\w+ )?(?:taxi|bus|truck|lorry|tram|train|cab|rickshaw)|(?:driven|taught|sold|sewn|nursed|fished|farmed)(?: \w+)? (?:since|for) \w+(?: years)?)"),
    ("occupation", "subject", "soldier", r"\b(?P<phrase>signed up to fight|enlisted|conscripted|drafted into the (?:army|military))\b"),
    ("role", "subject", "", r"\b(?P<phrase>(?:put )?in charge of (?:the |a |all )?[\w’'-]+(?: of (?:the )?[\w’'-]+)?)"),
    ("role", "subject", "", r"\b(?P<phrase>(?:runs?|headed|heads|leads?|presided over|chaired|chairs|commanded|manages|managed|coordinates?|edited|edits|represented|represents|supervised|oversaw) (?:the|a|an|its|our) (?!(?:door|light|window|boy|girl|child|same|rest|way)\b)(?:[\w’'-]+ ){0,3}?[\w’'-]+(?: (?:of|for|in|at|against) (?:the |a )?[\w’'-]+){0,4})"),
    ("employer", "subject", "", rf"\b(?:work(?:s|ed|ing)?|jobs?|employed|serv(?:es?|ed|ing)|nurse|doctor|surgeon|engineer|driver|teacher|chemist|midwife|technician|laboratory|constable|officer|clerk|guard|cook|cleaner|employee|colleagues?|stationed|posted|attached|assigned|hired)\b[^.;]{{0,40}}?\b(?:at|in|for|with|from|by|to|of)\s+(?P<phrase>(?:the|a|an) (?:(?!and )[\w’'-]+ ){{0,4}}?{_WORKPLACE}{_NAMED})"),
    ("employer", "subject", "", rf"(?:^|[.;] )(?-i:[A-Z])?\w* ?[Aa]t (?P<phrase>the (?:regional|district|city|central|military|local|provincial|state|main) {_WORKPLACE}{_NAMED})"),
    ("affiliation", "subject", "", r"\b(?P<phrase>(?:the |a |an |our |my )?(?:same )?(?:[\w-]+ ){0,2}(?:wrestling|football|chess|boxing|sports|church|prayer|reading|youth|women’s|workers’|student|students’|farmers’) (?:club|team|school|association|union|group|circle|choir))\b"),
    ("location", "subject", "", rf"\b(?:sleeps?|slept|sleeping|liv(?:e|es|ed|ing)|hid|hides|hiding|stay(?:s|ed|ing)?|held|kept|still|lies|is) (?:now |together )?(?:in|at) (?P<phrase>(?:(?:a|an|the|his|her|my|our) )(?:[\w’'-]+ ){{0,2}}?{_SHELTER}{_NAMED})"),
    ("residence", "subject", "", rf"\b(?:liv(?:e|es|ed|ing)|shares?|shared|rent(?:s|ed)?|moved (?:in)?to) (?:in |at |into )?(?P<phrase>(?:a|an|the|his|her|my|our|one) (?:[\w’'-]+ ){{0,2}}?(?:room|flat|apartment|house|quarters|dormitory|caravan|village|quarter|district|neighbourhood){_NAMED})"),
    ("identifier", "subject", "", r"\b(?:card|passport|number|licence|license|file|badge|account|phone)\s(?:number )?(?:ends|ending|that ends|begins|beginning) (?:in|with) (?P<phrase>[\d-]{2,})"),
    ("account", "subject", "", r"(?<![\w@./])(?P<phrase>(?=\w*\d)[a-z]+(?:_[a-z\d]+)+)(?![\w@])"),
    # health
    ("health", "subject", "", rf"\b(?P<phrase>(?:cannot|can['’]t|could not|couldn['’]t|can no longer|unable to|could no longer) (?:move|close|open|lift|bend|raise|use|feel|see|hear|walk|stand|sleep|work|breathe)(?: (?:with )?{_OWN} (?:\w+ ){{0,2}}?{_BODY}| properly| alone)?)"),
    ("health", "subject", "", rf"\b(?P<phrase>(?:\w+ )?(?:bullet|shrapnel|burns?|wounds?|scars?|fractures?|tumou?r|pains?|swelling|infection|metal plate|blow|stitches) (?:in|on|through|of|to|across|down) (?:(?:my|his|her|the) )?(?:(?:left|right|lower|upper) )?{_BODY})"),
    ("health", "subject", "", rf"\b(?P<phrase>(?:pulled|knocked|tore|torn) out (?:\w+ ){{0,3}}{_OWN} {_BODY}|(?:pulled|knocked) out (?:\w+ ){{0,2}}(?:toenails|fingernails|teeth))"),
    ("health", "owner", "", rf"\b(?P<phrase>(?:{_OWN} )?(?:left|right|one) {_BODY} (?:is |was |are |were |only )?(?:gone|swollen|broken|burned|deaf|blind|rings|useless|numb|missing))"),
    ("health", "subject", "", r"\b(?P<phrase>(?:lost|losing) the (?:hearing|sight|use|feeling) (?:of|in) (?:one|(?:my|his|her) (?:left |right )?) ?\w+)"),
    ("health", "subject", "", r"\b(?P<phrase>(?:a |the )?cough(?:s|ed)? (?:that|blood)[\w ]{0,20}|on (?:dialysis|insulin|oxygen|medication)(?: since \d{4})?|ha(?:s|ve|d) sugar|pacemaker|limps?|died of (?:the |a |an )?\w+|malnourished|suicidal|tried to kill (?:himself|herself|myself)|miscarried)\b"),
    # law
    ("legal_history", "subject", "", rf"^(?=.*\b{_JAIL}\b).*?\b(?P<phrase>(?:for |after |spent )?(?:almost |nearly |over |about )?{_COUNT} (?:days|weeks|months|years)(?: and \w+ (?:days|weeks|months))?)\b"),
    ("legal_history", "subject", "", r"\b(?P<phrase>(?:a )?charges? of [\w’'-]+(?: [\w’'-]+){0,2}|put on (?:a|the) (?:list|blacklist)|wanted list|on the run|in hiding|under investigation|travel ban|house arrest)\b"),
    # learning, family, kept things, deeds
    ("education", "subject", "", r"\b(?P<phrase>in the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|last) (?:form|grade|year|class)|at (?:school|university|college) with \w+|(?:finished|completed) (?:\w+ )?(?:grades?|classes|years? of school)|(?:learned|learnt) to read(?: and write)?|(?:first|second|third|fourth|final)[ -]year (?:student|pupil)s?(?: of [\w’'-]+(?: [\w’'-]+)?)?|trained in (?-i:[A-Z])[\w’'-]+)\b"),
    ("children", "subject", "", r"\b(?:has|have|had|having|with|raising|and(?! an? (?:boy|girl|child)\b))\s+(?P<phrase>(?:a|one|two|three|four|five|six|seven|\d+) (?:\w+ )?(?:sons?|daughters?|boys?|girls?|child|children|kids|little ones|twins)(?: and (?:a|one|two|three|four) (?:\w+ )?(?:sons?|daughters?|boys?|girls?))?(?:, born in [\w ]{3,20})?)\b"),
    ("marital_status", "subject", "married", r"\b(?:has|have|had) (?P<phrase>a (?:wife|husband))\b"),
    ("family", "subject", "", r"\b(?:the|a|am|is|was) (?:\w+ )?(?P<phrase>(?:mother|father|son|daughter|sister|brother|widow|grandson|granddaughter|nephew|niece|cousin|uncle|aunt) of (?:the |an? |my |his |her )?[\w’'-]+(?: [\w’'-]+){0,3})"),
    ("family", "subject", "", r"\b(?P<phrase>ha(?:s|d|ve) buried (?:an?|one|two|three|four|five|both|my|his|her|their) (?:\w+ )?(?:sons?|daughters?|children|child|husbands?|wife|wives|brothers?|sisters?|parents)|raised (?:me|him|her) alone|brought up by (?:my|his|her) \w+)\b"),
    ("possession", "subject", "", r"\b(?:keeps?|kept|has|have|had|owns?|hid|carr(?:y|ies|ied)|took|sold)\s+(?P<phrase>(?!(?:a|an|the) (?:list|register|logs?|photographs|copies|recordings?)\b(?! of))(?:a|an|the|my|his|her|copies of|photographs of) (?:[\w’'-]+ ){0,3}?(?:list|register|diary|notebook|log|logs|logbook|exercise book|photographs|copies|recordings?|flash drive|memory card|gold(?! (?:tooth|teeth|ring|chain))|jewellery|rucksack|dacha|plot|orchard|cows)\b(?: of (?:the )?[\w’'-]+(?: [\w’'-]+){0,2})?)"),
    ("possession", "owner", "", rf"\b(?P<phrase>{_OWN} (?:\w+ )?(?:dacha|rucksack|gold|jewellery|plot|orchard|garden|vineyard|herd|donkey|stall|sewing machine))\b"),
    ("possession", "subject", "", r"\b(?P<phrase>plays? the [\w’'-]+)\b"),
    ("biography", "subject", "", r"\b(?P<phrase>(?:the |an? )?(?:second|third|fourth|fifth) (?:woman|man|person|member|doctor|nurse|journalist|officer|female \w+|teacher|girl|one) (?:of [\w’'-]+ (?:[\w’'-]+ )?)?(?:to|in|who|ever) [\w’'-]+(?: [\w’'-]+){0,5})"),
    ("biography", "subject", "", r"\b(?P<phrase>(?:was |were )?appointed (?:as )?(?:an? |the )?[\w’'-]+(?: [\w’'-]+)?|stood for (?:parliament|mayor|election)|wrote to the [\w’'-]+|testified (?:against|before|at) [\w’'-]+(?: [\w’'-]+){0,2})"),
    ("migration", "subject", "", r"\b(?P<phrase>(?:walked|drove|travelled|sailed) for (?:\w+ ){1,2}(?:hours|days|nights|weeks)|crossed (?:the \w+ )?(?:at|near|by) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*|(?:came|went|got|moved|returned) to (?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*)"),
    ("appearance", "subject", "", r"\b(?P<phrase>takes? an? (?:thirty|forty)-\w+|(?:hair|beard) (?:is |was )?(?:dyed|red|grey|white|long|shaved)(?: \w+)?|(?:missing|lost) (?:a|one|two) (?:finger|tooth|teeth|fingers)|wears? (?:a |an )?(?:hijab|headscarf|glasses|turban|veil|hearing aid))\b"),
)  # fmt: skip
