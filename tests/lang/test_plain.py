"""A disguised text is read as it is seen, and every span finds back to the text as it was read."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.lang.lookalikes import DRESSED, FOREIGN
from byname.lang.plain import plain
from byname.model import Span
from byname.pipeline import load_policy, protect, read_people
from byname.record import Vault
from factory import a_document

KNOWN = frozenset("well known vera".split())


def seen(text: str) -> str:
    """The text as a reader sees it."""
    return plain(a_document(text), is_known=lambda word: word.lower() in KNOWN)[0].text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An\u200bdr\u2060ei\ufeff said", "Andrei said"),
        ("An\u00addrei and Kali\u00ad\nna", "Andrei and Kalina"),
        ("Anna\u00a0Kowal,\u202f34", "Anna Kowal, 34"),
        ("Ａｎｄｒｅｉ, 𝐀𝐧𝐝𝐫𝐞𝐢, Ⓐⓝⓝⓐ, Anﬁsa", "Andrei, Andrei, Anna, Anfisa"),
        ("Аndrеi Кalina", "Andrei Kalina"),
        ("Anna Каlіnа", "Anna Kalina"),
        ("ᴀɴɴᴀ Kowaʟ", "anna Kowal"),
        ("Cаша", "Саша"),
        ("A̴̢̛n̷d̸rei K̶o̶w̶a̶l̶", "Andrei Kowal"),
        ("A n d r e i  K a l i n a said", "Andrei  Kalina said"),
        ("A n d r e i K a l i n a said", "Andrei Kalina said"),
        ("K.a.l.i.n.a and A-n-d-r-e-i and A_n_n_a", "Kalina and Andrei and Anna"),
        ("K O W A L", "KOWAL"),
        ("Kali-\nnouskaha, well-\nknown, Marie-\nOdile", "Kalinouskaha, well-known, Marie-Odile"),
        ("\u202eierdnA\u202c said", "Andrei said"),
        ("An\u202edr\u202cei", "Anrdei"),
        ("\u2066Andrei\u2069", "Andrei"),
        ("An**dr**ei, **An**drei, An__drei__", "Andrei, Andrei, Andrei"),
        ("An<b>dr</b>ei, An<span class='x'>drei", "Andrei, Andrei"),
        ("An<!-- x -->drei", "Andrei"),
    ],
)
def test_a_disguise_is_seen_through(text: str, expected: str) -> None:
    assert expected == seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Кастусь Каліноўскі, Αλέξανδρος, محمد, می‌خواهم, Łukasz Żółw, Nguyễn, Kalinoŭski, Işıl, Ọ̀ṣun".split(
            ", "
        )[n]
        for n in range(8)
    ]
    + [
        "Вера and Рома came.",
        "The U.S. and the U.S.S.R., e.g. at 5 a.m.; J. R. Kowal, a.k.a. A. B.",
        "He said f**k and went to https://example.org/a__b.",
        "anna_kowal_by wrote 2*3*4; a well-known man - a nurse.",
        "❤️ 👨‍👩‍👧 №5 and 5 m² ™",
        "“Anna” — ‘Kowal’ … café – naïve",
        "1998-\n2001",
    ],
)
def test_an_honest_text_is_the_same_object(text: str) -> None:
    document = a_document(text)
    assert plain(document, is_known=lambda word: word.lower() in KNOWN) == (document, None)
    assert plain(document, is_known=lambda _: False)[0] is document


_DISGUISED = st.text(
    alphabet=st.sampled_from("Andrei Kal-\n.*<b>/_\u200b\u00ad\u202e\u202c\u2066\u0301\u0336ＡаеоКﬁ\U0001d400Ⓐ\u00a0'é1"), max_size=60
)  # fmt: skip


@given(_DISGUISED)
def test_spans_find_back(text: str) -> None:
    """The map goes forward only, and every span of the seen text lies inside the text as read."""
    document, way = plain(a_document(text), is_known=lambda _: False)
    if way is None:
        return
    backs = [way.back(Span(start=i, end=i + 1)) for i in range(len(document.text))]
    assert all(0 <= b.start < b.end <= len(text) for b in backs)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(backs))
    ends = [0, *(block.span.end for block in document.blocks)]
    assert all(b.span.start >= end for b, end in zip(document.blocks, ends, strict=False))
    assert ends[-1] <= len(document.text)


DISGUISES = {
    "zero width": lambda name, i: name[:i] + "\u200b" + name[i:],
    "joiners": lambda name, i: name[:i] + "\u200d\u2060\ufeff" + name[i:],
    "soft hyphen": lambda name, i: name[:i] + "\u00ad" + name[i:],
    "tag characters": lambda name, i: name[:i] + "\U000e0041" + name[i:],
    "variation": lambda name, i: name[:i] + "\ufe0f" + name[i:],
    "isolates": lambda name, i: name[:i] + "\u2068" + name[i] + "\u2069" + name[i + 1 :],
    "override": lambda name, i: name[:i] + "\u202e" + name[i:][::-1] + "\u202c",
    "full width": lambda name, i: name[:i] + chr(ord(name[i]) + 0xFEE0) + name[i + 1 :],
    "bold": lambda name, i: name[:i] + _bold(name[i]) + name[i + 1 :],
    "look-alike": lambda name, i: name[:i] + _alike(name[i]) + name[i + 1 :],
    "struck through": lambda name, i: name[: i + 1] + "\u0336" + name[i + 1 :],
    "piled up": lambda name, i: name[: i + 1] + "\u0334\u0322\u031b\u0301" + name[i + 1 :],
    "letters apart": lambda name, _: " ".join(name),
    "letters with stops": lambda name, _: ".".join(name),
    "letters with hyphens": lambda name, _: "-".join(name),
    "line end": lambda name, i: name[:i] + ("-\n" if i else "") + name[i:],
    "bold in the middle": lambda name, i: name[:i] + "**" + name[i] + "**" + name[i + 1 :],
    "tag in the middle": lambda name, i: name[:i] + "<b>" + name[i] + "</b>" + name[i + 1 :],
}


def _bold(letter: str) -> str:
    return unicodedata.lookup(
        f"MATHEMATICAL BOLD {'CAPITAL' if letter.isupper() else 'SMALL'} {letter.upper()}"
    )


def _alike(letter: str) -> str:
    return next((alike for alike, latin in FOREIGN.items() if latin == letter), letter)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(sorted(DISGUISES)), st.sampled_from(["Andrei", "Kalina", "Zoryana"]), st.integers(0, 5)
)
def test_a_disguised_name_is_a_person(disguise: str, name: str, i: int) -> None:
    """Whatever the disguise and wherever it is applied, a mention of a person covers all of it."""
    shown = DISGUISES[disguise](name, i)
    text = f"My brother, {shown}, went home before it was dark."
    start = text.index(shown)
    reading = read_people(a_document(text))
    spans = [m.span for m in reading.mentions if m.kind == "person" and m.identifier == "direct"]
    assert any(s.start <= start and start + len(shown.rstrip("*")) <= s.end for s in spans), (disguise, shown)


@pytest.mark.parametrize("disguise", sorted(DISGUISES))
def test_protecting_leaves_no_trace(disguise: str, tmp_path: Path) -> None:
    """The draft has the name neither in disguise nor plain, and passes."""
    shown = DISGUISES[disguise]("Kalina", 2)
    path = tmp_path / "statement.txt"
    path.write_text(
        f"We were asked for our names at the gate. A nurse, {shown}, told them that she was a teacher. "
        "They let the others go.\n\nLater that evening Kalina came back with bread for all of us.\n",
        encoding="utf-8",
    )
    protection = protect(path, load_policy(""), Vault.none(), written="2023-02")
    assert protection.verdict.complete
    assert not protection.verdict.leaks
    draft = protection.draft.text
    assert not any(trace in draft for trace in (shown, "Kalina", "alina", "Ka")), draft
    assert "told them that she was" in draft
    assert not set("\u202e\u2066\u200b\u00ad\u0336") & set(draft)


def test_every_look_alike_at_every_position() -> None:
    """A letter that imitates another is read as that one wherever it stands in a word."""
    for alike, latin in {
        **FOREIGN,
        **{c: p for c, p in DRESSED.items() if len(p) == 1 and p.isascii()},
    }.items():
        for i in range(3):
            word = "X" * i + alike + "x" * (2 - i)
            assert word[:i] + latin + word[i + 1 :] == seen(f"so {word} said")[3:6], (alike, latin)
