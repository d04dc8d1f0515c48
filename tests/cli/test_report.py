"""The page of an audit: well formed, whole in itself, every word of a text escaped, readable without colours and by ear."""

from __future__ import annotations

import re
import stat
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from byname.cli import auditing
from byname.cli.report import page
from byname.cli.report.markup import Markup, element, text
from byname.model import Dossier
from byname.pipeline import load_policy
from cli.conftest import Run
from cli.fakes import an_audit, an_explanation

RULES = load_policy("")
HOSTILE = "<script>alert(\"1\")</script> & 'x' </mark></p></body> <img src=http://evil.example/a.png>"


def the_page(*audits, unread=()):
    return page(
        [(f"story-{n}.txt", audit) for n, audit in enumerate(audits or [an_audit()])], RULES, unread=unread
    )


def parsed(source: str):
    """The page as strict markup: what has no end tag in HTML is closed first."""
    closed = re.sub(r"<(meta|br)([^>]*)>", r"<\1\2/>", source.removeprefix("<!DOCTYPE html>\n"))
    return etree.fromstring(closed.encode())


def hostile_audit(words: str = HOSTILE):
    """The audit of the fakes with hostile words in its text, label, value and sentences."""
    audit = an_audit()
    (one, group), explanations = audit.reading.dossiers, audit.explanations
    document = replace(audit.reading.document, text=audit.reading.document.text.replace("I walked", words))
    fact = replace(one.facts[3], value=replace(one.facts[3].value, text=words))
    hostile = Dossier(person=replace(one.person, label=words), facts=(*one.facts[:3], fact))
    blocks = (replace(document.blocks[0], span=replace(document.blocks[0].span, end=len(document.text))),)
    reading = replace(audit.reading, document=replace(document, blocks=blocks), dossiers=(hostile, group))
    told = tuple(
        replace(e, start=words, costs=tuple(replace(c, said=words) for c in e.costs)) for e in explanations[0]
    )
    return replace(audit, reading=reading, explanations=(told, explanations[1]))


def test_the_page_is_well_formed_and_says_its_language():
    root = parsed(the_page())
    assert root.get("lang") == "en"
    assert html.document_fromstring(the_page()).findtext(".//title")


def test_nothing_is_loaded_and_nothing_runs():
    """No script, no handler, no address outside the page, and a policy that would refuse them."""
    root = parsed(the_page(an_audit(), hostile_audit()))
    tags = {el.tag.rpartition("}")[2] for el in root.iter() if isinstance(el.tag, str)}
    assert not tags & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "base",
        "audio",
        "video",
        "image",
        "use",
    }
    for el in root.iter():
        for name, value in el.attrib.items():
            assert not name.startswith("on")
            assert name not in ("src", "style", "action", "data", "srcset")
            if name.endswith("href"):
                assert value.startswith("#")
            if "url(" in value:
                assert value.startswith("url(#")
    assert "@import" not in the_page()
    assert "url(" not in root.findtext(".//style")
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_the_style_is_the_one_that_the_policy_lets_pass():
    import base64
    import hashlib

    source = the_page()
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL).group(1)
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in source
    assert not {"<", "&"} & set(style)


def test_hostile_words_stay_words():
    source = the_page(hostile_audit())
    assert "<script" not in source
    assert "<img" not in source
    shown = "".join(parsed(source).itertext())
    assert shown.count('<script>alert("1")</script>') >= 4


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_makes_a_well_formed_page(words: str):
    parsed(the_page(hostile_audit(f"a{words}b")))


@given(st.text(), st.text(alphabet="abcxyz", min_size=1))
def test_what_is_no_markup_is_escaped_wherever_it_is_put(said: str, name: str):
    made = element("p", said, **{f"data_{name}": said})
    assert isinstance(made, Markup)
    (inner,) = etree.fromstring(f"<x>{made}</x>".encode())
    assert (inner.text or "") == inner.get(f"data-{name}") == etree.fromstring(
        f"<x>{text(said)}</x>".encode()
    ).text or not said


@pytest.mark.parametrize("character", ["\ufffe", "\uffff", "\x00", "\ud800", "\u202e"])
def test_what_xml_forbids_or_turns_the_writing_is_shown_as_a_mark(character: str):
    assert "a�b" == text(f"a{character}b")


def test_headings_descend_one_by_one_and_ids_are_of_one_thing_each():
    root = parsed(the_page(an_audit(), an_audit(50)))
    levels = [
        int(el.tag[1]) for el in root.iter() if isinstance(el.tag, str) and re.fullmatch("h[1-6]", el.tag)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in root.xpath("//@href")} <= set(ids)


def test_every_picture_has_a_title_and_says_in_words_what_it_shows():
    root = parsed(the_page())
    svg = "{http://www.w3.org/2000/svg}"
    (picture,) = root.iter(f"{svg}svg")
    assert picture.get("role") == "img"
    title, description = (
        root.xpath(f"//*[@id='{key}']")[0] for key in picture.get("aria-labelledby").split()
    )
    assert title.text == "How many people fit Odrun Velk"
    assert description.text == (
        "anyone with a search engine: about 3 to 30 women, too few; a state with its registers: about 3 to 12 women, too few. "
        "20 should fit."
    )
    shown = [el.text for el in picture.iter(f"{svg}text")]
    assert "a state with its registers" in shown
    assert "about 3 to 12 women (too few)" in shown
    assert len(picture.findall(f".//{svg}rect[@fill]")) == 2  # hatched, so that no colour is needed


def test_enough_is_filled_and_too_few_is_hatched():
    root = parsed(the_page(an_audit(50)))
    svg = "{http://www.w3.org/2000/svg}"
    assert [] == root.findall(f".//{svg}rect[@fill]")
    assert 2 == len(root.findall(f".//{svg}rect[@class='enough']"))


def test_tables_have_headers_with_a_scope_and_marks_say_whom_they_give_away():
    root = parsed(the_page())
    assert {"col", "row"} == {th.get("scope") for th in root.iter("th")}
    marks = {mark.text: mark.get("title") for mark in root.iter("mark")}
    assert marks["23"] == "Odrun Velk: age"
    assert marks["Odrun Velk"] == "Odrun Velk: name"
    assert [sup.text for sup in root.iter("sup")] == ["1"] * len(marks)


def test_the_page_says_first_that_it_is_secret_and_last_where_its_figures_come_from():
    shown = " ".join("".join(parsed(the_page()).find("body").itertext()).split())
    at = [
        shown.index(words)
        for words in (
            "This page is as secret as the texts themselves", "At least 20 people should fit", "Document 1: story-0.txt",
            "Named in the text: the only person.", "1. Odrun Velk a source who tells it", "Known to whoever reads it", "To anyone with a search engine",
            "The search starts from", "What gives them away", "Too much together", "What helps most", "What is said of this person",
            "Others in the text", "The text, with what gives somebody away marked", "How to read the pictures",
            "Figures of 2025: Census of Nowhere 2020", "CC BY",
        )
    ]  # fmt: skip
    assert at == sorted(at)


def test_several_documents_are_one_page_and_what_was_not_read_is_named():
    shown = "".join(parsed(the_page(an_audit(), an_audit(), unread=["broken.docx"])).itertext())
    assert "Document 2: story-1.txt" in shown
    assert "Could not be read, so nothing is known about them: broken.docx." in shown


def test_a_text_in_which_nobody_was_found_is_not_called_safe():
    audit = an_audit()
    nobody = replace(audit, reading=replace(audit.reading, dossiers=()), crowds=(), explanations=())
    assert "the text counts as unread, not as safe" in the_page(nobody)


def test_who_is_told_apart_by_nothing_stands_in_one_line():
    audit = an_audit()
    one, group = audit.reading.dossiers
    private = replace(group, person=replace(group.person, part="private"))
    plain = tuple(replace(an_explanation(e.crowd, telling=False)) for e in audit.explanations[1])
    audit = replace(
        audit,
        reading=replace(audit.reading, dossiers=(one, private)),
        explanations=(audit.explanations[0], plain),
    )
    assert "Nothing narrows the search for the guards: about 500 to 900 people fit." in the_page(audit)


@pytest.mark.parametrize("as_json", [False, True])
def test_the_page_is_written_for_its_owner_beside_what_is_printed(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, as_json: bool
):
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: an_audit())
    target = tmp_path / "report.html"
    result = run("audit", story, "--html", target, *(["--json"] if as_json else []))
    assert result.exit_code == 1
    assert ("contract" in result.stdout) == as_json
    assert "as secret as the texts" in result.stderr
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_text().startswith("<!DOCTYPE html>")
    assert {path.name for path in tmp_path.glob("*")} == {"in", "report.html"}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("report.txt", "The page is HTML; give it a name that ends in .html."),
        ("Story.html", "The page must not have an input's name"),
        ("there.html", "The output file is already there; choose another name."),
    ],
)
def test_a_name_that_cannot_be_used_is_refused_before_anything_is_read(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
):
    read = []
    monkeypatch.setattr(auditing, "audit", lambda *a, **k: read.append(a))
    (tmp_path / "there.html").write_text("kept")
    result = run("audit", story.parent, "--html", tmp_path / name)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert read == []
    assert (tmp_path / "there.html").read_text() == "kept"


def test_real_texts_make_a_well_formed_page(run: Run, story: Path, tmp_path: Path):
    """The whole way: what is read, explained and drawn of a text, and of a page with furniture."""
    target = tmp_path / "report.html"
    run("audit", story, "--html", target)
    root = parsed(target.read_text())
    shown = "".join(root.itertext())
    assert "Pavel Zhuk" in shown
    assert root.xpath("//p[@class='furniture']")
