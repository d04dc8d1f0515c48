"""The page of a protection: both texts whole, every change with a number, a reason and a cost, refused ones as well."""

from __future__ import annotations

import re
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.cli import protecting
from byname.cli.report import Protected, protected_page
from byname.model import Draft, Edit, Span
from byname.pipeline import Protection, load_policy
from cli.conftest import Run
from cli.fakes import a_crowd, a_protection, an_explanation
from cli.test_alternatives import with_another
from cli.test_report import HOSTILE, parsed
from factory import a_document

RULES = load_policy("")
WHY = {"p1": (an_explanation(a_crowd(3, 12, "state")),)}


def the_page(*protections: Protection, unread: tuple[str, ...] = ()) -> str:
    told = [
        Protected(name=f"story-{n}.txt", protection=one, why=WHY, output="out/told.txt" if one.release else None)
        for n, one in enumerate(protections or [a_protection()])
    ]  # fmt: skip
    return protected_page(told, RULES, unread=unread, background=False, vault=False)


def shown(page: str) -> str:
    return " ".join("".join(parsed(page).find("body").itertext()).split())


def side(page: str, name: str) -> str:
    """The text of one side, without the numbers of changes."""
    root = parsed(page)
    cells = root.xpath(f"//td[starts-with(@class, '{name} ')]")
    for cell in cells:
        for sign in cell.iter("sup"):
            sign.text, sign[:] = "", []
        for br in cell.iter("br"):
            br.text = "\n"
    return "\n".join("".join(cell.itertext()) for cell in cells)


def test_what_could_be_kept_instead_is_on_the_page_with_its_lock():
    page = the_page(with_another())
    said = shown(page)
    assert "Alternative 1: 0.00 lost instead of " in said
    assert [["Odrun Velk", "age", "23", "kept"]] == [
        [cells[0], cells[1], cells[3], cells[4]]
        for row in parsed(page).xpath("//h4/following-sibling::table[1]/tbody/tr")
        if (cells := ["".join(cell.itertext()) for cell in row])
    ]
    (lock,) = parsed(page).xpath("//pre")
    assert load_policy("\n".join(lock.itertext())).locks[-1].person == "Odrun Velk"
    assert "What could be kept instead" not in shown(the_page())


def test_the_page_says_first_that_it_is_secret_and_then_what_came_of_it():
    said = shown(the_page())
    at = [
        said.index(words)
        for words in (
            "as secret as the original texts", "Document 1: story-0.txt", "Safe to publish: every check held. Written to out/told.txt.",
            "in the mode “generalise”", "How many people fit, before and after", "Odrun Velk, in the result Heron",
            "before: nobody else", "after: about 60 to 400 people (enough)", "Original and result side by side", "The changes",
            "names the person by itself", "being 23 cuts it to one in 35", "What was not checked", "none were given (--background)", "without a vault", "Pictures, sound and film", "Voice and style", "What was asked for", "people who must fit, at least", "Made by byname ",
        )
    ]  # fmt: skip
    assert at == sorted(at)


def test_a_refused_document_has_a_page_that_says_why():
    said = shown(the_page(a_protection(safe=False)))
    assert "Not safe: nothing was written." in said
    assert "it is not for publication" in said
    assert "A withheld word is still there." in said
    assert "withheld word, Odrun Velk: … " in said
    assert "Safe to publish" not in said
    assert "as secret as the original texts" in said


def test_each_change_has_a_number_on_both_sides_and_in_the_list():
    root = parsed(the_page())
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in root.xpath("//@href")} <= set(ids)
    rows = {
        row.findtext("th/a"): [cell.text for cell in row.iter("td")]
        for row in root.xpath("//table[@class='changes']/tbody/tr")
    }
    assert rows == {
        "1": ["Odrun Velk", "name", "Odrun Velk", "Heron", "names the person by itself, so it is replaced however many people fit", "0.00"],
        "2": ["Odrun Velk", "age", "23", "in her twenties", "to a state with its registers: being 23 cuts it to one in 35", "0.40"],
    }  # fmt: skip
    for name in ("was", "is"):
        numbers = root.xpath(f"//td[starts-with(@class, '{name} ')]//sup/a/text()")
        assert numbers == ["1", "2"]
    assert "Sign up!" in "".join(root.xpath("//del/text()"))


def test_nothing_is_loaded_and_nothing_runs():
    page = the_page(a_protection(), a_protection(safe=False))
    root = parsed(page)
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    tags = {el.tag.rpartition("}")[2] for el in root.iter() if isinstance(el.tag, str)}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base", "image", "use"}
    assert not [
        name for el in root.iter() for name in el.attrib if name.startswith("on") or name in ("src", "style")
    ]
    assert all(href.startswith("#") for href in root.xpath("//@href"))


def hostile(words: str) -> Protection:
    """A protection of hostile words, to hostile words, of somebody who is called so."""
    protection = a_protection(safe=False)
    document = a_document(f"{words}x")
    edit = replace(protection.draft.edits[1], span=Span(start=0, end=len(document.text)), new=f"{words}!")
    draft = Draft(document=document, edits=(edit,), bynames=(("p1", words),))
    reasons = replace(protection.verdict, reasons=(words,), leaks=())
    plan = replace(protection.plan, obstacles=(words,))
    return replace(protection, draft=draft, verdict=reasons, plan=plan)


def test_hostile_words_stay_words():
    page = the_page(hostile(HOSTILE), unread=(HOSTILE,))
    assert "<script" not in page
    assert "<img" not in page
    assert "".join(parsed(page).itertext()).count('<script>alert("1")</script>') >= 6


@given(st.text(min_size=1, max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_words_make_a_well_formed_page(words: str):
    parsed(the_page(hostile(words)))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_the_sides_are_the_original_and_the_result(data: st.DataObject):
    """Every letter of both texts stands on its side, wherever edits and paragraphs begin and end."""
    paragraphs = data.draw(
        st.lists(st.text(alphabet="abc ", min_size=1, max_size=8).filter(str.strip), min_size=1, max_size=4)
    )
    document = a_document("\n\n".join(paragraphs))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(document.text)), max_size=8)))
    edits = tuple(
        Edit(span=Span(start=start, end=end), new=data.draw(st.sampled_from(["", "X", "Y Z"])), operation="suppress")
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )  # fmt: skip
    draft = Draft(document=document, edits=edits)
    page = the_page(replace(a_protection(), draft=draft))
    assert "".join(side(page, "was").split()) == "".join(document.text.split())
    assert "".join(side(page, "is").split()) == "".join(draft.text.split())


def test_several_documents_are_one_page_with_contents():
    page = the_page(a_protection(), a_protection(safe=False), unread=("broken.docx",))
    said = shown(page)
    assert "Document 1: story-0.txt: Safe to publish" in said
    assert "Document 2: story-1.txt: Not safe" in said
    assert "Could not be read, so nothing is known about them: broken.docx." in said
    assert "Contents" not in shown(the_page())


@pytest.mark.parametrize(("safe", "code"), [(True, 0), (False, 1)])
def test_the_report_is_written_for_its_owner_whatever_came_of_it(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: bool, code: int
):
    monkeypatch.setattr(protecting, "protect", lambda *a, **k: a_protection(safe=safe))
    report = tmp_path / "why.html"
    result = run("protect", story, "-o", tmp_path / "told.txt", "--no-vault", "--report", report)
    assert result.exit_code == code, result.stderr
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert "as secret as the originals" in result.stderr
    assert (tmp_path / "told.txt").exists() == safe
    assert ("Not safe: nothing was written." in report.read_text()) != safe


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("why.txt", "The page is HTML; give it a name that ends in .html."),
        ("Story.html", "The page must not have an input's name"),
        ("there.html", "The output file is already there; choose another name."),
        ("told.html", "The report and the output have the same name"),
    ],
)
def test_a_report_that_cannot_be_written_is_refused_before_anything_is_read(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
):
    read = []
    monkeypatch.setattr(protecting, "protect", lambda *a, **k: read.append(a))
    (tmp_path / "there.html").write_text("kept")
    result = run("protect", story, "-o", tmp_path / "told.html", "--no-vault", "--report", tmp_path / name)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert read == []
    assert (tmp_path / "there.html").read_text() == "kept"


def test_a_real_text_makes_a_page_with_all_of_both_texts(run: Run, story: Path, tmp_path: Path):
    report = tmp_path / "why.html"
    result = run("protect", story, "-o", tmp_path / "told.txt", "--no-vault", "--report", report)
    assert result.exit_code == 0, result.stderr
    page = report.read_text()
    assert "Pavel Zhuk, 23, left Barysau in 2021." in side(page, "was")
    assert "Zhuk" not in side(page, "is")
    told = re.sub(r"\s+", "", (tmp_path / "told.txt").read_text())
    assert told == re.sub(r"\s+", "", side(page, "is"))
