"""Many spans: the same answers as looking at each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.model import Span
from byname.model.spans import Spans

spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(start=p[0], end=p[0] + p[1]))


@given(st.lists(spans, max_size=12), spans)
def test_many_spans_answer_as_each(known: list[Span], asked: Span) -> None:
    """Overlapping and holding are what they are for each span alone."""
    together = Spans(known)
    assert any(span.overlaps(asked) for span in known) == together.overlap(asked)
    assert any(span.covers(asked) for span in known) == together.hold(asked)
    assert any(span.covers(asked) and span != asked for span in known) == together.hold(asked, more=True)
