"""The default policy: every key with what it means and what it is unless the editor says otherwise."""

from __future__ import annotations

DEFAULT_POLICY = """\
# What byname has to reach before it releases anything. Every line shows its default.

# At least this many people must fit, for every adversary ...
k = 20
# ... in all but five of a hundred cases.
confidence = 0.95

# Who is protected: source (speaks, or is the subject), private, official (acts in office),
# public (head of state, minister), group.
protect = ["source", "private", "official"]

# Leave web furniture (sign-up notices, adverts, related links) in the output.
keep_furniture = false
# Release a text in which nobody was found; it may be that byname could not read it.
accept_nobody = false
# How changes are written: "generalise" in wider words; "bracket" the same in [square brackets]; "suppress" as blocks
# that are all alike; "tags" as PERSON_1, PLACE_2. The option --mode stands above it.
mode = "generalise"
# Changed words inside quotation marks: "brackets" puts them in [square brackets]; "cut" ends the quotation before
# them and begins it again behind them.
quotes = "brackets"
# Dates: "generalise" says them more widely; "shift" moves all those of one text by the same secret number of days, so
# that what lies between two of them stays.
dates = "generalise"
# By how many days they are moved at most: whole weeks, and never less than half a year.
shift = 400
# The list that bynames are drawn from: "birds", "trees" or "stones", which tell no gender, or "names", invented given
# names that sound like the person's gender unless a lock withholds it.
byname_theme = "birds"
# From what probability words count as identifying, between 0 and 1. Less finds more, and more that is nothing.
threshold = 0.18
# From what probability words that identify are left out although byname does not know what they say of whom.
withhold = 0.65

# However many people fit, nothing more precise than this is published; 0 lets an attribute be as precise as
# it is said. The places and dates are those of the safe harbour of United States health law (HIPAA, 45 CFR
# 164.514(b)(2): no place smaller than a first-level region, no date finer than the year); the age is a narrow
# band, as the UK Data Service advises for interviews; the rest are choices of this project. A lock that says
# keep, or most, outdoes a floor.
[floors]
age = 4                 # years that a band of ages spans
birth_date = 365        # days
event_date = 367        # days: with an age, the year of an event gives the year of birth, so a year is too narrow
birthplace = 500000     # inhabitants
residence = 500000      # inhabitants
location = 500000       # inhabitants
# For the rest, how many rungs of the ladder that `byname show plan` prints: 0 as said, 1 one word wider.
employer = 1            # "factory" for its name
affiliation = 0
role = 1                # most roles have one holder
rank = 1
occupation = 1          # "nurse" for a theatre nurse; the plain word stays
education = 0
possession = 1          # a thing that somebody has is known again
religion = 1            # as ethnicity, a special category
appearance = 1          # "mark on the body" for a tattoo
ethnicity = 1           # a special category of personal data (GDPR, Art. 9(1)), and mostly a small people

# With --background, how near a text about somebody who is protected may be to the draft, in the ranking of every attack.
[linkage]
nearest = 5             # it must not be among so many nearest texts, or among the nearest tenth of a small folder, ...
above = 2.0             # ... where it is so many standard deviations above the average of the texts about others,
far_above = 4.0         # and at no rank so many

# What the editor and the sources allow, one table a lock. The first makes everyone's
# nationality stay as it is said, the second makes one person's dates no more precise than rung 2
# of the ladder that `byname show plan` prints; "most" is the widest rung that may be used. With
# "until", a day, a source has consented for so long: after it nothing is kept any more, and "least" stays.
# [[locks]]
# attribute = "nationality"
# keep = true
#
# [[locks]]
# attribute = "event_date"
# person = "Zubra"
# least = 2
# most = 4
# until = 2027-12-31

# How many people something fits that no table knows, by the words of `byname show facts`: one number, or two
# between which the truth lies in nine of ten cases. Without it, what nobody can count counts as one person.
# [crowds]
# "the blue heron club" = [30, 80]
# "march of 9 August" = 20000

# Who looks, and what they can look up; without such tables, the public and the state. Four need no more than their
# name: public, acquaintance, employer (with the size of its register) and state. Any other starts from one that
# it is like, and says what is different. docs/policy.md explains every key.
# [adversaries.public]
#
# [adversaries.employer]
# register = 4200           # people in it
#
# [adversaries.garrison]
# like = "state"
# population = [500, 3000]  # the people of the garrison, at least and at most
# suspects = 30             # people on a list that somebody has already
# error = 0.01              # how often what they look up is wrong, between 0 and 0.49
# [adversaries.garrison.errors]
# event_date = 0.1          # the same for one attribute
# [adversaries.garrison.knows]
# belief = 0.9              # how often they can look it up, between 0 and 1
"""
"""The default policy with its comments, as `byname policy` prints it."""
