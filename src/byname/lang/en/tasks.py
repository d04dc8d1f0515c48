"""English words for what somebody does at work, and the occupations that it shows: (occupation, ISCO-08 code, words)."""

from __future__ import annotations

import re

_ROWS = (
    ("software developer", "2512", r"codebase|\bcode\b(?! (?:of|was|like|E|\d))|\bcoding\b|\bAPIs?\b|middleware|memory (?:leak|allocation)|segmentation fault|stack trace|back-?end|front-?end|\bscripts?\b(?! (?:for|from) (?:a|the) (?:patient|doctor))|\bcompil\w+|\bparsers?\b|parsing|\bregex|\bSQL\b|encrypt\w+|algorithm|unit tests?|\bdeploy\w*|endpoint|web app|batch (?:job|upload)|third-party|data pipeline|unexpected token"),
    ("IT specialist", "25", r"\berrors?\b|\bportal\b|plug-?ins?\b|acting up|digital asset|glitch\w*|\bhiccups?\b|\blag(?:s|ging)?\b|crash\w*|freez\w*|system (?:alert|update)|\bsoftware\b|\bservers?\b|firmware|configur\w+|\bpatch(?:es|ed|ing)?\b|\bnetwork\b|connectivity|authenticat\w+|credential|\bdatabase\b|integration|log(?:ging)? (?:file|system|entr)|system logs?|error logs?|my logs?|\blogs? (?:show|indicat|not|attached)|workaround|troubleshoot\w*|debug\w*|diagnos\w+ (?:scan|check|test)|synchroni[sz]ation|\bsync\b|software (?:update|bug|glitch|issue)|\bbugs?\b|dashboard|IT (?:team|support|forum)|reboot\w*|access denied|permission"),
    ("healthcare worker", "22", r"\bpatients?\b|\bclinic(?:al)?\b|medication|prescription|\bEMR\b|\bEHR\b|\bward\b|treatment record|\bdental\b|my rounds|medical (?:record|practice|work|setting)|#\w*(?:[Hh]ealthcare|[Nn]urse|[Mm]edical)\w*|hospital|laborator\w+ results|diagnostic imaging|\btriage\b"),
    ("nurse", "2221", r"\bnurs(?:e|es|ing)\b|\bRNs?\b|\bLPNs?\b|#\w*[Nn]urs\w*"),
    ("human resources specialist", "2423", r"\bHR\b|human resources|payroll|onboarding|recruit\w+|candidate (?:info|data|profile|record)|employee (?:data|records?|info\w*|details?|profiles?|onboarding)|interview scheduling"),
    ("retail worker", "52", r"(?:my|the) register\b|store shift|checkout module|customer returns|\bPOS\b|point[- ]of[- ]sale|cash(?:ier)?(?:['’]s)? (?:register|terminal)|\bcashier\b|at the till|\bcheckout\b|processing returns|inventory (?:system|scan|count)|\bin-store\b|store manager|\bretail\b|at the store"),
    ("teacher", "23", r"grading|\blectur\w+|e-learning|lesson plans?|student (?:data|records?|grades?|info\w*|profiles?)|my students|\bteaching\b|classroom|vocational training|curriculum|enrol\w+ (?:system|form)|#\w*[Tt]each\w*|marking (?:essays|exams)"),
    ("hospitality worker", "51", r"room allocation|hotel|reservations?\b|check-in (?:system|desk)|front desk|guest(?:['’]s)? (?:info|data|profile|record|check)|concierge|booking system"),
    ("cook or chef", "512", r"culinary|\bkitchen\b|recipes?\b|#\w*(?:[Cc]hef|[Cc]ook|[Kk]itchen)\w*|sous[- ]chef|cooking (?:line|for guests)"),
    ("financial advisor", "2412", r"financial plan\w*|client portfolio|wealth management|retirement plan"),
    ("loan officer", "3312", r"\bloans? (?:approval|application|system|officer|processing|tool)|\bcredit (?:history|score|check)|underwriting|mortgage"),
    ("insurance claims processor", "4312", r"\bclaims? (?:processing|system|form|file|adjust\w+)|insurance (?:claim|polic)|policyholder"),
    ("accountant or financial analyst", "241", r"accounting|\baccounts? software|our balances|balance sheet|financial (?:reports?|models?|data|statements?)|reconcil\w+|\baudit\b|\bledgers?\b|spreadsheets?|invoic\w+|risk assessment tool|portfolio|tax (?:filing|return)s?|accounts (?:payable|receivable)"),
    ("database administrator", "2521", r"database (?:schema|query|quer|administrat|migration)|\bSQL\b|system database"),
    ("system administrator", "2522", r"server maintenance|backup system|maintenance window|\bsysadmin"),
    ("data analyst", "2511", r"merge function|integrating data|data (?:fields|migration)|number crunching|crunchin\w* numbers|(?:policy )?risk analysis|data aggregation|analytics|data (?:set|discrepanc|clean|analysis|log|integrity|overlap|sync)\w*|datasets?|query parameters|Excel exports?|\bregression\b|visuali[sz]ation"),
    ("real estate agent", "3334", r"real estate|sealing deals|property (?:details|listing|management)|new listing|\blistings?\b.{0,40}\bnegotiation|rental (?:application|listing)"),
    ("researcher", "2", r"research work|my research|\bexperiments?\b|\blab (?:sensors?|results?|bench)|#\w*(?:[Ll]abLife|[Ss]cience)\w*|our research|\bPhD\b|peer review"),
    ("driver", "83", r"my (?:last few )?routes?|\bmy rig\b|dispatch\w* (?:system|board)|delivery (?:route|app)|my truck|on the road all|trucking|#\w*[Tt]ruck\w*|logistics (?:system|app)"),
    ("farmer", "61", r"(?:on|at) the farm|#\w*[Ff]arm\w*|harvest\w*|tractor|\bcrops?\b|livestock"),
    ("construction worker", "71", r"(?:on|at) the (?:building|construction) site|scaffold\w*|#\w*(?:[Cc]onstruction|[Bb]uilder)\w*|blueprints?"),
    ("technician", "31", r"circuit|breaker|soldering|\bPLC\b|\bfuse\b|calibrat\w+|\bsensors?\b|baud rate|\bHVAC\b|wiring"),
    ("customer service or technical support agent", "42", r"support tickets?|advising a customer|customer (?:account|files?|over the phone|calls?)|call[- ](?:handling|cent(?:re|er))|customer (?:complaint|support|service|inquir\w+)|help ?desk|ticketing system|complaints? from customers"),
    ("office administrator", "41", r"admin(?:istrative)? tasks|front desk system|scheduling (?:conflicts?|error|system|tool)|appointments? (?:get|system|book)"),
    ("lawyer", "2611", r"\blegal (?:files?|documents?|case|brief)|case management|\bcourt filing|litigation|our law firm|paralegal"),
    ("project manager", "24", r"(?:coordinating|managing) (?:multiple |several )?projects|project (?:timeline|milestone|management)|stakeholders?|\bsprint\b"),
    ("security officer", "5414", r"surveillance|access control (?:system|log)|patrol (?:log|shift)|security (?:desk|shift|guard)"),
    ("firefighter", "5411", r"fire ?(?:station|house|engine)|#\w*[Ff]irefighter\w*|fire crew"),
    ("pharmacist", "2262", r"pharmac\w+|dispensing"),
    ("dentist", "2261", r"dental (?:practice|surgery)|orthodont\w+"),
    ("mechanic", "7231", r"\bgarage\b|brake (?:pads|job)|engine (?:block|bay|diagnostic)|#\w*[Mm]echanic(?!al)\w*|oil change"),
    ("electrician", "7411", r"#\w*[Ee]lectrician\w*|wiring|grounding|circuit (?:load|limit|breaker)|fuse ?box|rewir\w+|voltage"),
    ("plumber", "7126", r"plumb\w+|boiler (?:repair|install)\w*"),
    ("machine operator", "8", r"manufactur\w+|assembly line|\bCNC\b|\blathe\b|factory floor|production line|machin(?:ist|ing)"),
    ("warehouse worker", "93", r"warehouse|fork ?lift|pallets?\b|picking list|stock ?room"),
    ("delivery driver", "832", r"delivery logs?|route history|parcel|courier|delivery (?:van|round)|drop-off point"),
    ("journalist", "2642", r"newsroom|\bmy (?:column|byline|editor)\b|press (?:pass|card)|#\w*[Jj]ournalis\w*|filing (?:a|my) story"),
    ("designer", "2166", r"design (?:software|projects?)|project submissions|\bmock-?ups?\b|typograph\w+|graphic design|#\w*[Dd]esigner\w*|\bFigma\b|Photoshop"),
    ("photographer", "3431", r"\bphoto ?shoots?\b|#\w*[Pp]hotograph\w*"),
    ("architect", "2161", r"floor plans?|\bBIM\b|#\w*[Aa]rchitect\w*"),
    ("marketing specialist", "2431", r"(?:ad|marketing|email|digital asset) campaign|\bSEO\b|brand (?:awareness|guidelines)|conversion rate"),
    ("sales representative", "3322", r"sales (?:leads?|pipeline|target|call|team|pitch)|\bCRM\b|cold call\w*|quota"),
    ("social worker", "2635", r"caseload|social work|foster (?:care|placement)|safeguarding"),
    ("police officer", "5412", r"\bprecinct\b|squad car|on patrol|#\w*(?:[Pp]olice|[Cc]opLife)\w*"),
    ("soldier", "0", r"\bbarracks\b|\bdeployment to\b|my (?:platoon|regiment|unit)\b"),
    ("pilot", "3153", r"cockpit|\bpre-?flight\b|flight (?:deck|plan|hours)|#\w*[Pp]ilot\w*"),
    ("air traffic controller", "3154", r"air traffic|\bATC\b|control tower|radar screen"),
    ("flight attendant", "5111", r"cabin crew|galley"),
    ("librarian", "2622", r"librar(?:y|ian)\w*"),
    ("hairdresser", "5141", r"\bsalon\b|hairdress\w+|barber\w*"),
    ("cleaner", "9112", r"cleaning equipment|vacuum|housekeeping|cleaning (?:crew|round|shift)"),
    ("fitness trainer", "3423", r"personal training|gym (?:class|members)|my (?:trainees|gym clients)"),
    ("tailor", "7531", r"\bsewing\b|alterations|dressmak\w+|seam(?:s|stress)"),
    ("occupational or physical therapist", "226", r"\bphysio\w*|occupational therapy|rehab (?:patients|session)|#\w*(?:OTLife|[Tt]herap)\w*"),
    ("veterinarian", "2250", r"\bvet(?:erinary)? (?:clinic|practice|nurse)"),
    ("economist", "2631", r"macroeconomic|inflation (?:model|forecast)"),
    ("travel agent", "4221", r"itinerar(?:y|ies)|tour (?:group|bookings?)|travel agency"),
    ("engineer", "214", r"simulations?\b|#\w*[Ee]ngineer\w*|\bCAD\b|structural (?:design|analysis)|design projects|\bengineering (?:never|team|report|drawing)"),
)  # fmt: skip

TASKS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (occupation, code, re.compile(pattern, 0 if "[A-Z]" in pattern else re.IGNORECASE))
    for occupation, code, pattern in _ROWS
)
COMPUTING = frozenset(
    ("software developer", "IT specialist", "data analyst", "database administrator", "system administrator")
)
"""Occupations whose tools are computers; all others use them too."""
PROGRAMS = frozenset(("software developer", "IT specialist"))
TECHNOLOGY = "software or IT specialist"
"""What both those who write programs and those who run them are."""
OR = "{one}, or {other}"
