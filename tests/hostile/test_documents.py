"""Documents made to do harm: named, refused, soon, and without the memory they ask for."""

from __future__ import annotations

import pytest

from tests.hostile.documents import DOCUMENTS, Document
from tests.hostile.oracle import Outcome, ask, unpacked
from tests.hostile.watchdog import within

#: Seconds for one of them; those that take longest take about half of one.
SECONDS = 10.0


def outcome_of(document: Document) -> Outcome:
    with within(SECONDS):
        return ask(document.question, unpacked(document.pieces(), document.encoding))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_its_outcome(name: str) -> None:
    assert outcome_of(DOCUMENTS[name]).kind == DOCUMENTS[name].kind
