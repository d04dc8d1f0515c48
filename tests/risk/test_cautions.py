"""What the number does not tell: villages, units, lists of suspects."""

from __future__ import annotations

from byname.model import Adversary
from byname.risk import adversaries, explain_crowd
from byname.stats.places import find_places
from risk.dossiers import BELARUSIAN, MAN, POLICE, known, said

PUBLIC, STATE = adversaries(None)
TOWN = next(p for p in find_places("Jinotepe") if p.kind == "city")
AT_HOME = said("residence", "jinotepe", code=TOWN.id)


def cautions(*facts, adversary=STATE):
    return explain_crowd(known(*facts), adversary, 20).cautions


def test_a_crowd_within_one_small_town_is_a_caution():
    (caution,) = cautions(MAN, AT_HOME)
    assert (caution.kind, caution.facts) == ("village", (1,))
    assert caution.said.startswith("Everyone who fits lives in one place, jinotepe (about 30,000 people)")


def test_a_city_is_none_and_neither_is_a_town_that_can_seldom_be_looked_up():
    assert cautions(BELARUSIAN, MAN, said("residence", "Minsk", code="geonames:625144")) == ()
    assert cautions(MAN, AT_HOME, adversary=PUBLIC) == ()


def test_a_crowd_within_one_unit_is_a_caution():
    kinds = {
        c.kind: c.said
        for c in cautions(BELARUSIAN, MAN, said("affiliation", "pahonia regiment", code="org:military"))
    }
    assert kinds["body"].startswith(
        "Everyone who fits belongs to one body, pahonia regiment: whoever is punished"
    )
    assert "body" not in {c.kind for c in cautions(BELARUSIAN, MAN, POLICE)}


def test_a_list_of_suspects_and_a_register_of_unknown_size_are_cautions():
    listed = Adversary(name="garrison", knows=(), suspects=30)
    assert [("suspects", "Whoever looks has 30 suspects already")] == [
        (c.kind, c.said.partition(":")[0]) for c in cautions(MAN, adversary=listed)
    ]
    register = Adversary(name="employer", knows=(), register=True)
    assert ["register"] == [c.kind for c in cautions(MAN, adversary=register)]
