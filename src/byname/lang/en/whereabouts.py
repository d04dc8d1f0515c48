"""English phrases for where somebody was, by what the place is and not by its name, in the rows of TOLD in byname.lang.en.facts."""

from __future__ import annotations

_PLACE = (
    r"(?:school|schools?|bakery|shop|club|gate|bridge|river|chapel|church|mosque|temple|monastery|stable|storeroom|store|cold store|warehouse|prison|camp|hospital|clinic|ward|harbou?r|port|wharf|quay|jetty|pier|"
    r"landing|beach|island|lighthouse|mine|shaft|pit|quarry|well|ford|crossing|checkpoint|roadblock|border post|post|barracks|base|garrison|headquarters|square|market|stall|bus stop|bus station|terminal|station|"
    r"railway|platform|tunnel|bunker|trench|cellar|basement|attic|loft|bell tower|tower|roof|courtyard|yard|garden|orchard|field|forest|wood|woods|hill|mountain|valley|pass|village|settlement|hamlet|quarter|"
    r"district|suburb|town hall|hall|theatre|library|museum|office|factory|plant|works|workshop|mill|depot|garage|hotel|guesthouse|hostel|dormitory|convent|orphanage|kindergarten|nursery|university|college|"
    r"faculty|court|courthouse|police station|cell|morgue|cemetery|graveyard|stadium|gym|pool|kitchen|canteen|restaurant|café|cafe|bar|pharmacy|consulate|embassy|reception centre|shelter|tent|container|shed|barn|"
    r"farm|ranch|allotment|laundry|flat|apartment|house|hut|villa|room|corridor|staircase|lay-by|car park|petrol station|sleeping car|carriage|boiler house|care home|nursing home|changing room|locker room)"
)
_AT = r"(?:in|at|from|near|behind|above|below|beneath|beside|by|opposite|outside|inside|under|over|next to|across from)"
_OF = r"(?: (?:of|at|in|on|by|with|behind|above|below|near|opposite|beside|under|for) (?:(?:the|a|an|my|his|her|our|their) )?[\w’'-]+(?: [\w’'-]+){0,3})"

_DWELLS = r"(?:sleeps?|slept|sleeping|liv(?:e|es|ed|ing)|hid|hides|hiding|hidden|stay(?:s|ed|ing)?|shelter(?:s|ed|ing)?|waits|waiting|kneeling|seen|arrested)"
_OWN = r"(?:my|his|her|their|our)"
_WHOSE = r"(?:the|a|an|my|his|her|our|their|this|that)"
_SOME = r"(?:(?!and\b|or\b|of\b)[\w’'-]+ )"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("arrested hid kneeling live seen shelter sleep stay waits", "location", "subject", rf"\b{_DWELLS} (?:(?!and\b|or\b)[\w’'-]+ ){{0,2}}?(?:in |{_AT} )?(?P<phrase>(?:{_WHOSE}|one|two|three) (?:{_SOME}{{0,3}}?{_PLACE}{_OF}|{_SOME}{{1,3}}?{_PLACE}(?=[.,;:)—–]|$)))(?=\W|$)"),
    ("with", "location", "subject", r"\b(?P<phrase>with (?:relatives|family|friends|an? (?:aunt|uncle|cousin|sister|brother|friend)) in (?:the )?(?-i:[A-Z])[\w’'-]+(?: [\w’'-]+)?)"),
    ("apartment block flat her his home house live my our room their", "residence", "subject", rf"\b(?P<phrase>(?:{_OWN} (?:house|home|flat|hut|room)|(?:lives?|lived|living|house|home|flat)) (?:is |was |stands |stood )?(?:the one )?(?:above|over|behind|opposite|beside|below|beneath|next to|across from) (?:the |a |an )?[^.;,:()“”\"\n]{{3,40}}|room (?:number |no\. )?\d{{1,4}}|(?:flat|apartment|block) (?:number |no\. )?\d{{1,4}})(?=\W|$)"),
)  # fmt: skip
