"""The page that puts the stages in order, on small invented texts, from file to file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args
from zipfile import ZipFile

import pytest

from byname.errors import PolicyError, Refused
from byname.lang.slips import new_slips
from byname.model import Crowd, Mode, Verdict
from byname.pipeline import audit, check, load_policy, protect, publish
from byname.record import Vault

TEXT = (
    "In May 2021, Nadia Sereda gave up her job and left for Poland. She was 34 years old.\n\n"
    "“I was a nurse in the town, and I could not stay,” Sereda said. “They beat the boy in front of us.”\n\n"
    "President Lukashenko said that nobody had been beaten.\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with the text."""
    found = tmp_path / "text.txt"
    found.write_text(TEXT, encoding="utf-8")
    return found


def test_the_whole_way_from_a_page_to_a_page(path: Path) -> None:
    policy, written = load_policy(""), []
    protection = protect(path, policy, Vault.none(), written="2023-02")
    publish(protection, Vault.none(), suffix=".txt", write=written.append)
    text = written[0].decode()
    assert not any(word in text for word in ("Nadia", "Sereda", "34", "May 2021"))
    assert "They beat the boy in front of us." in text
    assert "President Lukashenko said that nobody had been beaten." in text


def test_an_office_with_one_holder_goes_where_the_name_is_a_call_sign(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(
        "The 25-year-old would not say how many there are. “Enough,” she said.\n\n"
        "There are two of them now, the Halen regiment’s press secretary, Vireo — her call sign — explained.\n",
        encoding="utf-8",
    )
    protection = protect(path, load_policy(""), Vault.none(), written="2023-02")
    assert protection.verdict.safe
    assert not any(
        words in protection.draft.text for words in ("press secretary", "25-year-old", "Vireo", "Halen")
    )


def test_what_is_safe_passes_its_own_check_again(path: Path, tmp_path: Path) -> None:
    policy = load_policy("")
    protection = protect(path, policy, Vault.none(), written="2023-02")
    draft = tmp_path / "draft.txt"
    publish(protection, Vault.none(), suffix=".txt", write=draft.write_bytes)
    _, verdict = check(draft, path, policy, written="2023-02")
    assert verdict.safe
    _, unprotected = check(path, path, policy, written="2023-02")
    assert not unprotected.safe


def test_protecting_twice_changes_no_more_than_the_byname(path: Path, tmp_path: Path) -> None:
    policy, again = load_policy(""), tmp_path / "again.txt"
    first = protect(path, policy, Vault.none(), written="2023-02")
    again.write_text(first.draft.text, encoding="utf-8")
    second = protect(again, policy, Vault.none(), written="2023-02")
    old, new = dict(first.draft.bynames), dict(second.draft.bynames)
    text = second.draft.text
    for byname, other in zip(new.values(), old.values(), strict=False):
        text = text.replace(byname, other)
    assert first.draft.text.split() == text.split()


def test_a_draft_that_does_not_hold_is_planned_harder_and_then_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, few = [], Crowd(adversary="state", low=1, median=1, high=1, population=9)
    from byname.pipeline import checking, protecting

    plan = protecting.make_plan

    def planned(dossiers, policy, **handed):
        asked.append(policy)
        return replace(plan(dossiers, policy, **handed), obstacles=())

    monkeypatch.setattr(protecting, "make_plan", planned)
    monkeypatch.setattr(
        checking, "verify", lambda *_, **__: Verdict(k=20, complete=True, crowds=(("p1", (few,)),))
    )
    protection = protect(path, load_policy(""), Vault.none(), written="2023-02")
    assert [20, 41, 83, 83] == [policy.k for policy in asked]
    assert len(asked[3].locks) > len(asked[2].locks)
    assert protection.release is None
    with pytest.raises(Refused):
        publish(protection, Vault.none(), suffix=".txt", write=lambda _: pytest.fail("written"))


def test_a_stage_that_raises_means_no_release(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    stages = {
        "reading": ("find_mentions", "find_people", "collect_dossiers"),
        "protecting": ("make_plan", "rewrite"),
        "checking": ("verify",),
    }
    for part, stage in ((part, stage) for part, names in stages.items() for stage in names):
        with monkeypatch.context() as patch:
            patch.setattr(f"byname.pipeline.{part}.{stage}", broken)
            with pytest.raises(RuntimeError):
                protect(path, load_policy(""), Vault.none())


def test_an_audit_counts_everybody_for_every_adversary(path: Path) -> None:
    found = audit(path, load_policy(""), written="2023-02")
    assert {2} == {len(crowds) for crowds in found.crowds}
    assert len(found.crowds) == len(found.reading.dossiers)


def test_an_employer_without_a_register_has_the_size_of_the_text_s_own_or_nothing_is_counted(
    path: Path, tmp_path: Path
) -> None:
    policy, named = load_policy("[adversaries.employer]"), tmp_path / "named.txt"
    with pytest.raises(PolicyError, match="register"):
        audit(path, policy, written="2023-02")
    text = "Ona Zubra, 34, worked as a nurse at the Owl Hospital in Minsk. She left Belarus in 2021."
    named.write_text(text, encoding="utf-8")
    assert {True} == {1 <= crowd.high < 5000 for crowds in audit(named, policy).crowds for crowd in crowds}


def test_what_a_policy_states_is_weighed_by_audit_and_protect_alike(tmp_path: Path) -> None:
    """What no table counts is weighed once the editor says how many it fits."""
    path = tmp_path / "cellar.txt"
    text = (
        "Ona Zubra, 34, is a teacher from Minsk. She hid the printing press under the stairs of the school."
    )
    path.write_text(text, encoding="utf-8")
    uncounted = [f for d in audit(path, load_policy("")).reading.dossiers for f in d.facts if not f.counted]
    assert uncounted
    policy = load_policy("[crowds]\n" + "\n".join(f'"{t}" = 4' for t in {f.value.text for f in uncounted}))
    assert min(crowd.low for crowd in audit(path, policy).crowds[0]) < 5
    planned = {change.fact.value for change in protect(path, policy, Vault.none()).plan.changes}
    assert planned >= {fact.value for fact in uncounted}


@pytest.mark.parametrize("mode", get_args(Mode))
def test_every_mode_changes_the_same_text_and_passes_its_own_check_again(
    path: Path, tmp_path: Path, mode: Mode
) -> None:
    policy, draft = load_policy("", mode=mode), tmp_path / "draft.txt"
    protection = protect(path, policy, Vault.none(), written="2023-02")
    publish(protection, Vault.none(), suffix=".txt", write=draft.write_bytes)
    text = draft.read_text(encoding="utf-8")
    assert not any(word in text for word in ("Nadia", "Sereda", "34", "May 2021"))
    assert "They beat the boy in front of us." in text
    if mode != "suppress":  # who reads nothing but blocks cannot tell who speaks, and does not let it pass
        _, verdict = check(draft, path, policy, written="2023-02")
        assert verdict.safe, verdict.reasons


@pytest.mark.parametrize("mode", get_args(Mode))
@pytest.mark.parametrize("name", ["email.txt", "first-person.txt", "interview.html", "report.md"])
def test_the_examples_hold_in_every_mode(name: str, mode: Mode) -> None:
    example = Path(__file__).parent.parent / "examples" / name
    protection = protect(example, load_policy("", mode=mode), Vault.none())
    assert protection.verdict.safe, protection.verdict.reasons
    assert not protection.verdict.leaks


@pytest.mark.parametrize("name", ["email.txt", "first-person.txt", "interview.html", "report.md"])
def test_no_example_has_a_slip_of_grammar_that_its_original_has_not(name: str) -> None:
    example = Path(__file__).parent.parent / "examples" / name
    draft = protect(example, load_policy(""), Vault.none()).draft
    assert 0 == new_slips(draft.document.text, draft.text, "en")


CHANNELS = """<!doctype html><html><head><title>Nadia Sereda, nurse from Barysau, speaks</title><meta name="author" content="Nadia Sereda">
<meta name="description" content="Nadia Sereda, 34, from Barysau"><script type="application/ld+json">{"headline": "Nadia Sereda"}</script>
</head><body><article><h1>NADIA SEREDA, NURSE FROM BARYSAU, SPEAKS</h1>
<p>Nadia Sereda, 34, is a nurse from Barysau. She left the country in May 2021 with two sons, whom she carried over the border.</p>
<figure><img src="nadia-sereda.jpg" alt="Nadia Sereda at the Barysau bus station"><figcaption>Nadia Sereda, 34, in Barysau.</figcaption></figure>
<table><tr><th>Name</th><th>Age</th><th>Town</th></tr><tr><td>Nadia Sereda</td><td>34</td><td>Barysau</td></tr></table>
<p>“They beat the boy in front of us,” she said. “I will never forget how he cried for his mother that night.”</p>
</article></body></html>"""
"""A page that says the same in its title, its metadata, a heading, an alt text, a caption, a file name and a table."""


@pytest.mark.parametrize("suffix", [".html", ".md", ".docx", ".txt"])
def test_nothing_withheld_is_left_in_any_part_of_a_page(tmp_path: Path, suffix: str) -> None:
    page, out = tmp_path / "nadia-sereda.html", tmp_path / f"out{suffix}"
    page.write_text(CHANNELS, encoding="utf-8")
    protection = protect(page, load_policy(""), Vault.none())
    publish(protection, Vault.none(), suffix=suffix, write=out.write_bytes)
    data = out.read_bytes()
    if suffix == ".docx":
        with ZipFile(out) as package:
            data = b"\n".join(package.read(name) for name in package.namelist())
    said = data.decode().lower()
    assert [] == [word for word in ("nadia", "sereda", "barysau", "34", "may 2021") if word in said]
    byname = protection.draft.bynames[0][1]
    assert byname.upper() in data.decode()  # a heading in capitals keeps them
    assert f"{byname} at a station" in data.decode()
