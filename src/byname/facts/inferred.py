"""What follows from what is said: one function an inference, each naming its premises.

An inference is what an adversary would conclude with good reason; what they would only guess is none.
"""

from __future__ import annotations

from collections.abc import Callable

from byname.facts.accounts import employer_from_address, name_from_account
from byname.facts.births import birth_from_ages
from byname.facts.documents import country_from_document
from byname.facts.known import Known
from byname.facts.origins import (
    birthplace_from_nationality,
    nationality_from_birthplace,
    nationality_from_group,
    nationality_from_life,
    nationality_from_service,
)
from byname.facts.relations import gender_from_name, gender_from_spouse, marital_from_kin, marital_from_title
from byname.facts.setting import Setting
from byname.facts.states import (
    employer_from_forum,
    home_from_office,
    nationality_from_election,
    nationality_from_office,
    nationality_from_setting,
    nationality_from_workplace,
)
from byname.facts.subjects import Subjects
from byname.facts.tasks import occupation_from_tasks
from byname.facts.work import (
    affiliation_from_role,
    education_from_profession,
    education_from_title,
    employer_from_office,
    left_service,
    occupation_from_office,
)
from byname.model import Fact, Person

Inference = Callable[[Known], list[Fact]]

_NOWHERE = Setting()

INFERENCES: tuple[Inference, ...] = (
    birth_from_ages,
    name_from_account,
    gender_from_name,
    gender_from_spouse,
    employer_from_address,
    country_from_document,
    nationality_from_service,
    nationality_from_birthplace,
    nationality_from_group,
    nationality_from_life,
    nationality_from_election,
    nationality_from_office,
    nationality_from_workplace,
    nationality_from_setting,
    birthplace_from_nationality,
    employer_from_forum,
    employer_from_office,
    home_from_office,
    occupation_from_office,
    affiliation_from_role,
    occupation_from_tasks,
    left_service,
    education_from_title,
    education_from_profession,
    marital_from_kin,
    marital_from_title,
)


def inferred(
    person: Person, stated: list[Fact], subjects: Subjects, setting: Setting = _NOWHERE
) -> list[Fact]:
    """The stated facts with everything that follows from them behind; premises are positions in this list."""
    facts = list(stated)
    known = Known(person, facts, subjects, setting)
    for inference in INFERENCES:
        facts += inference(known)
    return facts
