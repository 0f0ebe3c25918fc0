from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.guide.markup import MarkupError, Span, Style, fill, placeholders, plain, spans


def test_labels_values_and_plain_text_become_spans() -> None:
    assert spans("Open **Company** › **Admin** and type `{user_id}`.", {"user_id": "xmlgw-armatic"}) == (
        Span("Open "),
        Span("Company", Style.LABEL),
        Span(" › "),
        Span("Admin", Style.LABEL),
        Span(" and type "),
        Span("xmlgw-armatic", Style.VALUE),
        Span("."),
    )


def test_plain_text_has_no_marks() -> None:
    assert plain("Click **+**, then `x`") == "Click +, then x"
    assert plain("") == ""


@pytest.mark.parametrize("text", ["a **b", "a `b", "****", "``", "**a`b**", "a**"])
def test_a_mark_that_does_not_end_is_refused(text: str) -> None:
    with pytest.raises(MarkupError):
        spans(text)


def test_a_placeholder_without_value_is_refused_by_name() -> None:
    with pytest.raises(MarkupError, match="entity"):
        plain("x {entity}", {"company_id": "c"})


@given(st.text())
def test_a_value_stays_what_it_is_whatever_it_contains(value: str) -> None:
    assert spans("`{x}`", {"x": value}) == ((Span(value, Style.VALUE),) if value else ())
    assert plain("a **{x}** b", {"x": value}) == f"a {value} b"


def test_filling_leaves_marks_alone() -> None:
    assert fill("`{x}` {x}", {"x": "{y}"}) == "`{y}` {y}"
    assert placeholders("{a} {b} {a}") == {"a", "b"}
