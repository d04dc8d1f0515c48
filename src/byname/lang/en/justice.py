"""English phrases for what police, courts, prisons, armies and employers did to somebody, in the rows of TOLD in byname.lang.en.facts."""

from __future__ import annotations

_OWN = r"(?:my|his|her|their|our)"
_WHO = r"(?:me|him|her|them|us|(?-i:[A-Z])[\w’'-]+)"
NUMBER = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|some|a few)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred))?"
)
_TIME = rf"(?:about |almost |nearly |over |another |between {NUMBER} and )?{NUMBER} (?:and a half )?(?:years?|months?|weeks?|days?|nights?|hours?|winters?)"
_AWAY = r"(?:prison|jail|gaol|custody|detention|the cells?|a cell|solitary(?: confinement)?|a (?:\w+ )?(?:colony|camp|cellar|basement|pit|hole)|the (?:\w+ )?(?:colony|camp|cells|remand \w+|lock-up)|remand|captivity|police custody|the (?:deportation|detention|holding|transit) \w+)"
_MORE = (
    r"(?: (?:in|on|at|for|to|from|by|since|after|over|with|under|as|of|because of) [^.;,:()“”\"\n]{2,40})?"
)
_DONE = (
    r"(?:re-?)?(?:arrested|detained|imprisoned|jailed|incarcerated|charged|convicted|prosecuted|interrogated|questioned|fined|acquitted|indicted|pardoned|amnestied|"
    r"extradited|deported|sentenced|tried|released|freed|tortured|abducted|kidnapped|expelled|banned|barred|blacklisted|dismissed|sacked|suspended|demoted|evicted|"
    r"conscripted|drafted|mobilised|mobilized|disbarred|denounced|accused|summoned|interned|exiled|flogged|confined|excluded|struck off)"
)

_BEFORE = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in "was were is am been being be got get getting and then later twice once again had also after who not previously".split()
    )
    + r"|(?<=[a-z]ly )|(?<=[,(:–—] )|(?<=[(–—]))"
)
"""What stands before a participle that is said of somebody."""

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("abducted accused acquitted amnestied arrested banned barred blacklisted charged confined demoted denounced deported detained disbarred drafted evicted excluded exiled expelled extradited fined flogged freed imprisoned incarcerated indicted interned jailed kidnapped mobilised pardoned prosecuted questioned re reaccused rebanned recharged redemoted reexiled refined reindicted rejailed rekidnapped released remobilised repardoned requestioned rereleased resacked retried sacked sentenced struck summoned suspended tortured tried", "legal_history", "subject", rf"{_BEFORE}(?P<phrase>{_DONE}{_MORE})(?=\W|$)"),
    ("abducted accused arrested banned beat charged convicted denounced deported detained dismissed drafted evicted expelled fired held imprisoned interrogated jailed kept kidnapped questioned released reported sacked sentenced summoned suspended threw took tortured", "legal_history", "subject", rf"\b(?P<phrase>(?:arrested|detained|abducted|kidnapped|imprisoned|jailed|sentenced|convicted|deported|charged|expelled|dismissed|sacked|fired|suspended|summoned|questioned|interrogated|denounced|reported|accused|banned|evicted|drafted|conscripted|released|beat|tortured|threw|took|held|kept) (?P<who>{_WHO})(?: (?:in|on|at|for|to|from|by|with|away|without|out|{_TIME})\b[^.;,:()“”\"\n]{{0,40}}))(?=\W|$)"),
    ("behind detained did for gets given got held inside kept locked sentenced serve spent", "legal_history", "subject", rf"\b(?P<phrase>(?:held|kept|detained|locked up|behind bars|inside|served?|serving|spent|did|got|given|gets|sentenced to|for) (?:me |him |her |them |us )?(?:for )?{_TIME} (?:(?:later )?(?:in|at|of) {_AWAY}|behind bars|under house arrest|without (?:charge|trial)|for [a-z]+ing\b[^.;,]{{0,30}}))"),
    ("detained held kept locked sentenced", "legal_history", "subject", rf"\b(?P<phrase>(?:held|kept|detained|locked up|sentenced)(?: (?:me|him|her|them|us))?(?: for| to)? {_TIME}{_MORE})"),
    ("0 a about almost an another between eight eleven fifty five forty four nearly nine one over seven six some ten thirty three twelve two", "legal_history", "subject", rf"\b(?P<phrase>{_TIME} (?:in|of) {_AWAY})"),
    ("am are been held is kept locked now put sit still was were", "legal_history", "subject", rf"\b(?:is|was|am|are|were|been|sits?|still|now|put|kept|locked|held) (?:still |now |up )?(?P<phrase>in {_AWAY}(?: in (?-i:[A-Z])[\w’'-]+)?)\b"),
    ("her his my their", "legal_history", "subject", r"\b(?P<phrase>(?:(?:his|her|my|their) (?:arrest|trial|conviction|sentence|imprisonment|detention|expulsion|deportation)(?: (?:in|on|of) [^.;,]{3,30})?))\b"),
    ("a banned barred criminal forbidden house in no not on previously put standing stood the travel undertaking wanted written", "legal_history", "subject", rf"\b(?P<phrase>(?:stood|standing|on|put on) trial{_MORE}|on (?:bail|parole|probation|remand|the run|death row)|(?:not )?previously convicted|no previous convictions|criminal record|house arrest|travel ban|(?:banned|barred) from [^.;,]{{3,30}}|forbidden to leave|a paper not to leave|(?:written )?undertaking not to \w+(?: \w+)?|(?:a|the) case (?:was opened |is open )?against (?:me|him|her|them)|wanted (?:by|in|for) [^.;,]{{3,30}}|in hiding)(?=\W|$)"),
    ("on", "legal_history", "subject", r"\b(?P<phrase>on (?:a|an|the|their|his|some) (?:\w+ )?(?:list|blacklist|wanted list|arrest list))\b(?! of)"),
    ("asked forced had he i made ordered refused she told", "legal_history", "subject", r"\b(?P<phrase>(?:made|forced|told|asked|refused|had|ordered) (?:me |him |her |them |us )?to sign\b[^.;,]{0,40}|(?:I|he|she) (?:did not|didn[’']t|would not|wouldn[’']t|could not|cannot) sign)(?=\W|$)"),
    ("been was were", "legal_history", "subject", r"\b(?:was|were|been) (?P<phrase>(?:taken|dragged|led|marched)(?: (?:away|off)(?: (?:from|by|in|on|at|to) [^.;,:]{3,40})?| (?:from|by) [^.;,:]{3,40}| for [a-z]+ing [^.;,:]{3,40}| to (?:the |a )?(?:\w+ )?(?:police|station|prison|barracks|camp|cells?|basement|court)))(?=\W|$)"),
    ("agents court gendarmes judge men officers police soldiers they", "legal_history", "subject", rf"\b(?:they|police|policemen|soldiers|officers|gendarmes|agents|men|court|judge) (?P<phrase>(?:took|dragged|led|marched|gave|fined) (?P<who>{_WHO}) (?:away|off|{_TIME}|for (?:a|an) [^.;,:]{{3,30}}))(?=\W|$)"),
    ("disappeared gone had has have last still went", "legal_history", "subject", r"\b(?P<phrase>(?:has|have|had) not been (?:seen|heard of)(?: since [^.;,]{2,30})?|(?:went|gone|still) missing(?: since [^.;,]{2,30})?|disappeared (?:on|in|from|at|after) [^.;,]{3,30}|last seen [^.;,]{3,40})"),
    ("accreditation citizenship contract cut licence lost passport pension permit registration visa", "legal_history", "subject", rf"\b(?P<phrase>(?:lost|losing) (?:{_OWN}|the) (?:job|post|licence|license|contract|position|citizenship|seat|command|permit)|(?:contract|licence|license|permit|registration|citizenship|passport|visa|accreditation|pension) (?:was |were |has been |had been )?(?:not renewed|cancelled|canceled|revoked|withdrawn|annulled|ended|suspended|confiscated|taken away)|cut (?:me|him|her|them) to {NUMBER} \w+)(?=\W|$)"),
    ("amnesty asylum death ex former granted life political price refugee", "legal_history", "subject", r"\b(?P<phrase>(?:political|former|ex-)(?: )?prisoner|prisoner of (?:war|conscience)|refused (?:exit|asylum|entry)|granted (?:asylum|protection|amnesty|bail)|refugee status|asylum seeker|death sentence|amnesty|life sentence|price on (?:my|his|her) head)\b"),
)  # fmt: skip
