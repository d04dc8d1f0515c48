"""Reading with the network: whole texts in windows, one answer a piece, the same however the text is long."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.encoder import reading
from byname.encoder.session import MARGIN, WINDOW, _inputs, _session, _windows, check_silent, heads
from byname.encoder.tokeniser import pieces
from byname.errors import DataError
from byname.model import Span

SENTENCE = "On 14 June 2019 Anna Kowal, a nurse of thirty-one, left the hospital in Brest. "


@given(st.integers(0, 5000))
def test_the_parts_of_all_windows_are_the_whole_text_once(size: int) -> None:
    kept = [place for _, _, first, last in _windows(size) for place in range(first, last)]
    assert list(range(size)) == kept


@given(st.integers(WINDOW, 5000))
def test_what_is_kept_of_a_window_stands_away_from_its_edges(size: int) -> None:
    for start, end, first, last in _windows(size):
        assert end - start == WINDOW - 2
        assert start == 0 or first - start >= MARGIN
        assert end == size or end - last >= MARGIN


@pytest.mark.parametrize("times", [1, 30, 200])
def test_every_piece_has_an_answer(times: int) -> None:
    found = pieces(SENTENCE * times)
    answers = heads(found)["head"]
    assert len(found) == len(answers)
    assert np.isfinite(answers).all()


def test_an_empty_text_has_no_answers() -> None:
    assert len(heads(pieces("  \n"))["head"]) == 0


def test_the_same_text_has_the_same_answers() -> None:
    found = pieces(SENTENCE * 40)
    assert np.array_equal(heads(found)["head"], heads(found)["head"])


def test_onnx_runtime_has_nobody_to_report_to() -> None:
    """Its native code would send past every check of sockets in Python, so none of it may know an address."""
    for library in Path(onnxruntime.__file__).parent.rglob("*.so*"):
        assert b"events.data.microsoft.com" not in library.read_bytes()


@pytest.mark.parametrize("version", ["1.29.0", "1.31.1", "2.0.0"])
def test_a_version_that_reports_is_refused(version: str) -> None:
    with pytest.raises(DataError, match=r"install one before 1\.29"):
        check_silent(version)


def test_further_heads_change_nothing_of_what_the_tagger_says() -> None:
    found = pieces(SENTENCE * 3)
    inputs = _inputs(found, _windows(len(found)))
    alone = _session().run(["head"], inputs)[0]
    together = _session().run(None, inputs)
    assert len(together) > 1
    assert np.array_equal(alone, together[[head.name for head in _session().get_outputs()].index("head")])


def test_a_text_is_encoded_once_however_many_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(reading, "heads", lambda found: asked.append(1) or heads(found))
    encoding = reading.Encoding(SENTENCE, (Span(start=0, end=len(SENTENCE)),))
    assert encoding.words() is encoding.words()
    assert len(asked) == 1
