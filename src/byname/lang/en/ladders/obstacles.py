"""What stands in the way of a plan, in sentences."""

from __future__ import annotations

BELOW_K = "{person}: {adversary} still finds as few as {low} people with everything changed that may be changed; {what}."
BELOW_TOGETHER = (
    "{person}: whoever has found {others} still finds as few as {low} people ({adversary}) with everything changed that may "
    "be changed of them all; let more be changed, or say nothing of what ties them."
)
BLAME_LOCK = "the lock on {attribute} stands in the way"
OR_LOCK = ", or the one on "
BLAME_GENDER = "the gender stands in the way, which a lock on gender with least = 1 withholds"
BLAME_PUBLISHED = "the {attribute} that is already published stands in the way"
OR_PUBLISHED = ", or the "
BLAME_NOTHING = "what is already known of them fits too few people"
BLAME_CIRCLE = "the circle that is searched is too small"
LOCKED_NAME = "{person}: the lock on {attribute} keeps a direct identifier, so nobody can be hidden by it."
LOCK_CLASH = "{person}: the locks on {attribute} exclude each other, so the most protective one is used."
AND = " and "
