"""The size of a register: what the policy says, else what the text's own employer is, else a sentence."""

from __future__ import annotations

import pytest

from byname.errors import PolicyError
from byname.risk import adversaries, sized
from risk.dossiers import known, said

PUBLIC, EMPLOYER, GIVEN = adversaries({"public": {}, "employer": {}, "ministry": {"register": 4200}})


def test_what_the_policy_says_stays():
    assert (PUBLIC, GIVEN) == sized((PUBLIC, GIVEN), [known(said("employer", "owl regiment"))])


def test_the_smallest_employer_of_the_text_sizes_a_register():
    dossiers = [known(said("employer", "owl regiment")), known(said("employer", "the hospital of Drava"))]
    (employer,) = sized((EMPLOYER,), dossiers)
    (hospital,) = adversaries({"employer": {"population": [50, 2000]}})
    assert hospital == employer


@pytest.mark.parametrize(
    "facts", [(), (said("employer", "blue heron works"),), (said("affiliation", "owl regiment"),)]
)
def test_where_nobody_knows_the_size_the_next_step_is_told(facts):
    with pytest.raises(PolicyError, match=r"'adversaries.employer.register'.*; write how many people"):
        sized((PUBLIC, EMPLOYER), [known(*facts)])
