"""English phrases for what is wrong with somebody's body and mind and what is done about it.

Rows as of TOLD in byname.lang.en.facts.
"""

from __future__ import annotations

_OWN = r"(?:my|his|her|their|our)"
_FEW = r"(?:one|two|three|four|five|both|several|some|half|most of|all|\d)"
PARTS = (
    r"(?:arms?|legs?|hands?|foot|feet|head|face|back|chest|shoulders?|(?:ring |index |middle |little )?fingers?|thumbs?|eyes?|ears?|knees?|ribs?|"
    r"stomach|belly|spine|neck|throat|jaw|nose|cheekbone|cheek|teeth|tooth|kidneys?|lungs?|liver|heart|skull|wrists?|ankles?|toes?|heels?|hips?|pelvis|skin|"
    r"forehead|thighs?|shins?|forearms?|elbows?|palms?|toenails?|fingernails?|collarbone|shoulder blade|eardrums?|nerves?|breasts?)"
)
_SIDE = r"(?:(?:left|right|upper|lower|front|back) )?"
_ILLS = (
    r"(?:glaucoma|cataracts?|polio|migraines?|headaches?|tinnitus|eczema|psoriasis|gout|rickets|scurvy|cholera|typhoid|dengue|measles|scabies|pleurisy|"
    r"bronchitis|silicosis|asbestosis|byssinosis|fluorosis|hernia|thyroid|goitre|jaundice|sciatica|rheumatism|osteoporosis|parkinson[’']?s?|alzheimer[’']?s?|"
    r"multiple sclerosis|cerebral palsy|down[’']?s syndrome|haemophilia|hemophilia|sickle[- ]cell|lupus|arrhythmia|angina|seizures?|"
    r"epileptic fits?|gangrene|sepsis|tetanus|pressure sores?|bedsores?|frostbite|frostbitten|hypothermia|dehydration|dehydrated|covid|fever|infection|"
    r"nervous breakdown|bad nerves|weak (?:heart|lungs|chest)|bad (?:heart|lungs|back|chest|knees?|hip|leg)|heart trouble|breathing difficulties|diarrhoea|dysentery|"
    r"cleft (?:lip|palate)|insulin[- ]dependent|tb|epileptic|asthmatic|anaemic|arthritic|hard of hearing|bedridden|crippled|maimed|feverish)"
)
_AIDS = (
    r"(?:pacemaker|hearing[- ]aids?|wheelchair|crutch(?:es)?|walking[- ]stick|walking frame|catheter|insulin(?: pump)?|inhaler|nebuli[sz]er|oxygen|morphine|"
    r"antidepressants?|sleeping pills?|eye drops|blood thinners?|dialysis|chemotherapy|radiotherapy|(?:wooden|artificial|false|glass) (?:leg|arm|foot|hand|eye)|"
    r"prosthes(?:is|es)|prosthetic|brace|plaster cast|surgical corset|colostomy)"
)
_HURT = (
    r"(?:broken|fractured|cracked|crushed|amputated|dislocated|sprained|twisted|severed|burst|ruptured|perforated|bruised|swollen|burned|burnt|scalded|lacerated|infected|"
    r"frostbitten|frozen|paraly[sz]ed|numb|stiff|lame|withered|mangled|shattered|smashed|bandaged|stitched|torn|missing|gone|useless|deformed|scarred|inflamed)"
)
_BE = r"(?:is|was|are|were|been|am|be)"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    # what somebody cannot do
    ("almost blind completely deaf half lame mute nearly partly profoundly stone totally", "health", "subject", r"\b(?P<phrase>(?:(?:nearly|almost|half|partly|totally|completely|profoundly|stone)[ -])?(?:deaf|blind|lame|mute)(?: (?:in|on) (?:one|the|both|his|her|my) (?:(?:left|right) )?\w+)?(?: (?:from|since) (?:birth|childhood|\w+))?)\b(?! (?:eye|spot|ear|to the|alley|date|drunk|fury|men|man’s))"),
    ("can could did do does don hear no see unable", "health", "subject", r"\b(?P<phrase>(?:(?:do|does|did|could|can)(?:n[’']t| not| no longer| never)|cannot|can no longer|unable to) (?:hear|speak|walk|stand|sleep|swim|breathe|chew|swallow|bend|run|lie down|leave (?:the|his|her) bed|close|lift|grip|work)(?: (?:well|properly|any more|anymore|again|alone|at night|without \w+|on (?:the|that) (?:left|right)(?: side)?))?|hears? nothing|sees? nothing|no longer (?:hears?|sees?|speaks?|walks?))(?! (?:of|about|to|with me|for|me|it|that|the|an?)\b)(?=\W)"),
    ("0 all ankle arm back belly both breast cheek collarbone ear elbow eye face feet finger five foot forearm four front half hand head heel her hip his index jaw kidney knee left leg little liver lower lung middle most my neck nerve nose one our palm pelvis rib right ring several shin shoulder skin skull some spine stomach teeth the this three thumb toe tooth two upper wrist", "health", "owner", rf"\b(?P<phrase>(?:(?:{_OWN}|the|this) )?(?:{_FEW} )?{_SIDE}{PARTS}(?: of (?:{_OWN}|the) {_SIDE}hand)? (?:(?:do|does|did|will|would)(?:n[’']t| not| no longer)|no longer|never|cannot|can[’']t) (?:go|close|move|bend|work|rise|open|heal|healed?|shut|straighten|obey|stop|grow|feel|see|hear)[a-z]*)"),
    ("no without", "health", "subject", rf"\b(?P<phrase>(?:without|no) (?:feeling|sensation)(?: in (?:{_OWN}|the|{_FEW}) [^.;,]{{3,30}})?)"),
    # what somebody lacks or has broken
    ("had has have lacks lost missing with", "health", "subject", rf"\b(?P<phrase>(?:lost|loses|losing|without(?! a hearing)|missing|lacks|lacking|(?:has|had|have|with)(?: no| only)) (?:the (?:top|use|sight|hearing|end|tip|tips) (?:of|in) )?(?:{_OWN} |the |an? )?(?:{_FEW} )?{_SIDE}{PARTS}(?: of (?:{_OWN}|the) \w+(?: \w+)?)?)\b(?! (?:for|on|up|whatever|of work)\b)"),
    ("one only with", "health", "subject", r"\b(?P<phrase>(?:with (?:only )?one|only one) (?:leg|arm|eye|hand|foot|ear|lung|kidney|thumb)|one-(?:legged|armed|eyed|handed|eared))\b"),
    ("0 a all an ankle arm back belly both breast cheek collarbone ear elbow eye face feet finger five foot forearm four front half hand head heel her hip his index jaw kidney knee left leg little liver lower lung middle most my neck nerve nose one our palm pelvis rib right ring several shin shoulder skin skull some spine stomach teeth the thigh three thumb toe tooth two upper wrist", "health", "owner", rf"\b(?P<phrase>(?:(?:{_OWN}|the|an?) )?(?:{_FEW} )?{_SIDE}{PARTS} (?:(?:is|was|are|were|had been|has been|have been|now) )?(?:badly |still |all )?{_HURT}(?: (?:in|by|from|since|at) [^.;,]{{3,30}})?)\b"),
    ("0 a all amputated an both broken burnt cracked crushed dislocated five four fractured frostbitten half infected most one paralysed perforated ruptured scalded several some sprained swollen three torn two withered", "health", "subject", rf"\b(?P<phrase>(?:an? |{_FEW} )?(?:broken|fractured|cracked|crushed|amputated|dislocated|sprained|severed|burst|ruptured|perforated|swollen|infected|frostbitten|paraly[sz]ed|withered|torn|burned|burnt|scalded) (?:{_OWN} |the )?{_SIDE}{PARTS}(?: (?:and|in|from) [^.;,]{{3,24}})?)\b"),
    ("broke burnt cracked crushed cut dislocated fractured hurt injured knocked pulled shattered slit smashed sprained tore turned twisted", "health", "subject", rf"\b(?P<phrase>(?:broke|broken|turned|twisted|sprained|cut|knocked out|pulled out|tore out|cracked|smashed|crushed|dislocated|burned|burnt|slit|fractured|shattered|injured|hurt) (?:{_FEW} of )?(?P<who>{_OWN}) (?:{_FEW} )?{_SIDE}{PARTS})\b"),
    ("blow bruise bullet burn cataract cut fracture hole infection pain pin plate rash screw shrapnel sore splinters swelling wound", "health", "subject", rf"\b(?P<phrase>(?:bullets?|shrapnel|splinters|fractures?|cataracts?|pains?|infection|sores?|plate|pins|screws|tumou?r) (?:in|on|to|at|of|across|through|all over|from)? ?(?:the (?:base|back|side|inside) of )?(?:{_OWN} |the )?(?:{_FEW} )?{_SIDE}{PARTS}\b)"),
    # conditions and what is done about them
    ("alzheimer anaemic angina arrhythmia arthritic asbestosis asthmatic bad bedsore breathing bronchitis byssinosis cataract cerebral cholera cleft covid crippled dehydrated dengue diarrhoea down dysentery eczema epileptic fever fluorosis frostbite gangrene glaucoma goitre gout haemophilia hard heart hemophilia hernia hypothermia infection insulin jaundice lupus maimed measles migraine multiple nervous osteoporosis parkinson pleurisy polio pressure psoriasis rheumatism rickets scabies sciatica scurvy seizure sepsis sickle silicosis tb tetanus thyroid tinnitus typhoid weak", "health", "subject", rf"\b(?P<phrase>{_ILLS}(?: since [^.;,]{{3,20}})?)\b"),
    ("by depend drops got had has have her his in inject medicine my need on our pills tablets take their took use using wear with wore", "health", "subject", rf"\b(?:ha(?:s|ve|d|ving)|got|with|on|takes?|took|taking|uses?|used|using|injects?|needs?|needed|wears?|wore|in|by|depend\w* on|(?:drops|tablets|pills|medicine) for|{_OWN}) (?:(?:an?|the|his|her|my|two) )?(?:\w+ )?(?P<phrase>{_AIDS})\b"),
    ("lean walk", "health", "subject", r"\b(?P<phrase>(?:walk(?:s|ed|ing)?|lean(?:s|ed|ing)?) (?:with|on) (?:(?:a|an|two|his|her|my|the) )(?:\w+ )?(?:stick|cane|canes|crutch|crutches|limp|frame|sticks)(?: since [^.;,]{3,20})?)\b"),
    ("admitted am are been being discharged hospitalised is operated surgery treated waiting was were", "health", "subject", r"\b(?P<phrase>(?:(?:was|were|is|am|are|been|being) )?(?:treated (?:for|in|at) [^.;,]{3,30}|operated on(?: [^.;,]{3,30})?|hospitali[sz]ed(?: [^.;,]{3,30})?|admitted to (?:the |a )?(?:\w+ ){0,2}(?:hospital|clinic|ward)|discharged from (?:the |a )?(?:\w+ )?(?:hospital|clinic)|waiting (?:for|on) an? (?:\w+ )?(?:operation|bypass|transplant|surgery|kidney|liver|heart|hip|knee|prosthesis))|(?:operation|surgery) on (?:my|his|her|the) [^.;,]{3,20})(?=\W)"),
    ("in", "health", "subject", r"\b(?P<phrase>in (?:the )?(?:\w+ )?(?:hospital|intensive care|a coma|the (?:burns|cancer|psychiatric|heart) ward|a psychiatric \w+|an? sanatorium))\b"),
    # carrying a child
    ("0 eight expecting five four heavily in lost miscarried nine one preg seven six stillborn thirty three twenty two with", "health", "subject", r"\b(?P<phrase>(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|twenty|thirty)(?:-\w+)? (?:months?|weeks?) (?:pregnant|gone)(?: with [^.;,]{3,24})?|in the [\w-]+ (?:month|week) of (?:her |my |a )?(?:\w+ )?pregnancy|heavily pregnant|expecting (?:an? |her |our |my |their )?(?:\w+ )?(?:child|baby|twins)|with (?:her|my|a) \w+ in the belly|preg\.(?: \d+ \w+)?|lost (?:the|her|my|our|a) (?:child|baby|pregnancy))|miscarried|stillborn)(?=\W)"),
    ("cough faints has hobble limps lisp stammer stutter wheezes", "health", "subject", r"\b(?P<phrase>stammer(?:s|ed)?|stutter(?:s|ed)?|lisps?|limp(?:s|ed)|hobble[sd]?|cough(?:s|ed)? (?:until|since|every|at night|so)\b[^.;,]{0,20}|faint(?:s|ed)|wheezes|has (?:bad|weak) (?:nerves|lungs|eyes))\b"),
)  # fmt: skip
