"""Bodies that once broke something, or came close. A file is named ``question.outcome.what-it-is.xml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.gateway.answers import QueryPage
from tests.hostile.oracle import ask
from tests.hostile.watchdog import within

FILES = sorted((Path(__file__).parent / "corpus").glob("*.xml"))


def test_there_are_some() -> None:
    assert len(FILES) >= 15
    assert sum(path.stat().st_size for path in FILES) < 200_000


@pytest.mark.parametrize("size", [None, 1, 2, 7, 64, 512])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_body_keeps_its_outcome_in_pieces_of_any_size(path: Path, size: int | None) -> None:
    question, outcome_and_name = path.stem.split(".", 1)
    expected = outcome_and_name.rsplit(".", 1)[0]
    body = path.read_bytes()
    step = size or len(body)
    with within(5):
        outcome = ask(question, [body[start : start + step] for start in range(0, len(body), step)])
    assert outcome.kind == expected


def test_a_second_reply_behind_a_broken_one_is_never_read() -> None:
    (path,) = (path for path in FILES if "second-reply" in path.name)
    body = path.read_bytes()
    start = body.index(b"<response>")
    assert ask("query", [body[:start], body[start:]]).kind == "Unreadable.not_xml"
    whole = ask("query", [body[start:]]).value
    assert isinstance(whole, QueryPage)
    assert len(whole.rows) == 1
