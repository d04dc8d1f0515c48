"""The documentation says what the program does: options, keys of the contract, commands, links."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from byname.cli.contract import audit_object, protect_object, verify_object
from byname.model import (
    Caution,
    Change,
    Combination,
    Cost,
    Crowd,
    Dossier,
    Doubt,
    Draft,
    Edit,
    Explanation,
    Help,
    Leak,
    Lock,
    Mention,
    Plan,
    Quote,
    Reading,
    Span,
    Tied,
    Verdict,
)
from byname.pipeline import Alternative, Audit, Protection
from factory import a_document, a_fact, a_person, span_of

_ROOT = Path(__file__).parent.parent
_PAGES = sorted([*_ROOT.glob("*.md"), *_ROOT.glob("docs/*.md"), *_ROOT.glob("bench/*.md")])


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", _ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_GENERATE = _generator()
_COMMANDS: dict[str, Any] = dict(_GENERATE.commands())


def _fenced(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)


def test_the_page_of_the_command_line_is_current() -> None:
    """docs/cli.md is what docs/generate.py makes."""
    page = (_ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert page == _GENERATE.cli_page(), "run: python docs/generate.py"


def test_the_tables_of_sources_are_current() -> None:
    """The tables of docs/statistics.md are what docs/generate.py makes of SOURCES.toml."""
    page = (_ROOT / "docs" / "statistics.md").read_text(encoding="utf-8")
    assert page == _GENERATE.statistics_page(page), "run: python docs/generate.py"


@pytest.mark.parametrize("path", _COMMANDS)
def test_every_command_and_every_option_says_what_it_is(path: str) -> None:
    """No command, argument or option is without a help text."""
    command = _COMMANDS[path]
    assert command.help
    assert [] == [parameter.name for parameter in command.params if not parameter.help]


def _shown_commands() -> Iterator[tuple[str, str]]:
    for page in _PAGES:
        for block in _fenced(page, "sh"):
            for line in block.replace("&&\n", "\n").splitlines():
                words = re.sub(r"^(\S*/)?byname ", "byname ", line.split(">")[0].removesuffix(" &&").strip())
                if words.startswith("byname "):
                    yield page.name, words


@pytest.mark.parametrize(("page", "line"), sorted(set(_shown_commands())))
def test_commands_in_the_documentation_exist(page: str, line: str) -> None:
    """Every byname command in a block of shell names a verb, and options, that the program has."""
    words = shlex.split(line)
    path = next((path for path in _COMMANDS if line.startswith(path)), None)
    assert path is not None
    known = {option for parameter in _COMMANDS[path].params for option in parameter.opts}
    assert {word for word in words if word.startswith("-")} <= known
    assert [] == [word for word in words if word.startswith("examples/") and not (_ROOT / word).exists()]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    """Every relative link of a page leads to a file of the project."""
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [] == [link for link in links if "://" not in link and not (page.parent / link).exists()]


def _shape(value: Any) -> Any:
    """The keys of a JSON value, however deep; of a list, those of its first element."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value[:1]]
    return None


def _protection() -> tuple[Audit, Protection, Verdict]:
    document = a_document("Ann Other, 34, said: no.\nAdvert", written="2024", furniture=("Advert",))
    person = a_person(document, "p1", "Ann Other")
    fact = a_fact(document, "p1", "age", "34", "34", low=34, high=34)
    quote = Quote(span=span_of(document, "no"), speaker="p1")
    place = Mention(span=span_of(document, "said"), kind="misc", identifier="none", rule="test")
    dossier = Dossier(person=person, facts=(fact,))
    doubt = Doubt(span=person.mentions[0].span, people=("p1", "p2"))
    reading = Reading(
        document=document, mentions=(place,), dossiers=(dossier,), quotes=(quote,), doubts=(doubt,)
    )
    crowd = Crowd(adversary="public", low=30, median=40, high=50, population=1000, reasons=("one",))
    change = Change(fact=fact, operation="generalise", to=None, loss=0.1)
    plan = Plan(changes=(change,), before=(("p1", (crowd,)),), after=(("p1", (crowd,)),))
    edit = Edit(span=fact.evidence[0], new="thirties", operation="generalise", person="p1", change=change)
    leak = Leak(kind="name", span=Span(start=0, end=3), person="p1")
    verdict = Verdict(k=20, leaks=(leak,), crowds=(("p1", (crowd,)),), reasons=("one",), complete=True)
    draft = Draft(document=document, edits=(edit,), bynames=(("p1", "Heron"),))
    other = Alternative(
        plan=plan, lock=Lock(attribute="age", person="Ann Other", most=0), keeps=((change, change),), gives_up=((change, change),)
    )  # fmt: skip
    protection = Protection(
        reading=reading, plan=plan, draft=draft, verdict=verdict, release=None, alternatives=(other,)
    )
    explanation = Explanation(
        crowd=crowd, unnamed=crowd, naming=("name",), people="people", start="The search starts from 9 people",
        costs=(Cost(attribute="age", facts=(0,), bits=1.0, what="being 34", said="being 34 cuts it to half"),),
        combinations=(Combination(facts=(0,), low=1, high=2, said="being 34 alone leaves few"),),
        helps=(Help(changes=((0, None),), low=30, high=40, enough=True, said="leave out 34"),),
        cautions=(Caution(kind="village", facts=(0,), said="Everyone who fits lives in one place"),), sources=("Nowhere",),
    )  # fmt: skip
    tied = Tied(by="family", people=(0,), crowds=(crowd,), least_hidden=0.5)
    audit = Audit(reading=reading, crowds=((crowd,),), explanations=((explanation,),), ties=(tied,))
    return audit, protection, verdict


def test_the_contract_is_described_key_for_key() -> None:
    """The objects of docs/json.md have the keys that the program prints, no more and no fewer."""
    described = {row["contract"]: row for row in map(json.loads, _fenced(_ROOT / "docs" / "json.md", "json"))}
    audit, protection, verdict = _protection()
    printed = {
        "byname.audit/1": audit_object(audit, "a.txt"),
        "byname.protect/1": protect_object(protection, "a.txt", None),
        "byname.verify/1": verify_object(verdict, audit.reading, "b.txt", "a.txt"),
    }
    for contract, row in printed.items():
        assert _without_reasons(_shape(described[contract])) == _without_reasons(_shape(row))


def _without_reasons(shape: Any) -> Any:
    """Lists of plain values may be empty in one of the two."""
    if isinstance(shape, dict):
        return {key: _without_reasons(inner) for key, inner in shape.items()}
    if isinstance(shape, list):
        return [_without_reasons(inner) for inner in shape if isinstance(inner, dict)]
    return shape
