"""English words that tell a reader of files about a text: its language, its dates, its captions."""

from __future__ import annotations

# the commonest words: a text in which at least one word in six is among them is English
COMMON = frozenset(
    "the of and to in a that was is i for it he she with on at by my we they be had have not as this but "
    "from her his me were are you an or who which there when what their been would said one all no if so "
    "do did up out about after before because then him them our could will more into where".split()
)

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1
    )
    for name in names.split()
}  # fmt: skip

WEEKDAYS = tuple(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)

# what stands before the date of a text on a line of its own; regular expression, case ignored
DATE_LABEL = (
    r"(?:date|dated|published|posted|(?:last )?updated|sent|written|signed|recorded|interviewed|delivered|issued|filed"
    r"|(?:interview|statement|publication|report|visit|session|recording) date"
    r"|(?:judgment|decision|order|report|letter|interview|statement|hearing)(?: of| dated)?"
    r"|date of (?:the |this )?(?:interview|statement|report|judgment|decision|publication|hearing|letter|visit|writing|testimony|order"
    r"|recording|conversation|meeting|notes?|signature|document|record|transcript|session|submission|deposition|affidavit|declaration)"
    r"|(?:statement|interview|testimony|notes?|deposition|declaration) (?:taken|made|given|dated|recorded|conducted|signed))"
)
# what a title says before the date of the text: "Statement of a nurse, taken on ..."
DATE_VERBS = r"(?:taken|made|given|recorded|conducted|signed|dated|written|published|held|submitted)(?: this)?(?: on| in)?(?: the)?"

# what stands between a label and its date, before the hour of a day, after the date of a title
BEFORE_DATE = r"(?:on\s+|the\s+)?"
BEFORE_HOUR = r"(?:at )?"
AFTER_DATE = r"(?:\s+(?:at|in|by)\s+[^.]{2,40})?"

# a weekday before a date, and a date in words
_MONTH = f"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\\.?"
BEFORE_DAY = f"(?:(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\\.?,?\\s+)?(?:(?:the|this)\\s+)?"
SAID_DATE = (
    rf"\d\d?(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+{_MONTH},?\s+\d{{4}}"
    rf"|{_MONTH}\s+\d\d?(?:st|nd|rd|th)?,?\s+\d{{4}}|{_MONTH},?\s+\d{{4}}"
)

# what a caption or a picture credit begins with
CAPTION_LABELS = frozenset(
    "photo photos photograph photographs picture pictures pictured image images caption credit video map "
    "figure graphic illustration screenshot file-photo gallery".split()
)

# labels of lines that look like captions but are not
NOT_CAPTIONS = frozenset(
    "from to cc bcc subject date sent re fw fwd q a question answer interviewer interviewee reporter "
    "moderator note update name age case ref reference dear ps witness applicant respondent claimant "
    "defendant counsel judge court source".split()
)
