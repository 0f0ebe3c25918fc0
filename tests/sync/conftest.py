"""A company that was synced once, for the tests that only look at what is stored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from armatic_setup.practice import CompanySize
from tests.sync.practice import Practice, practice


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """Nobody changes it, nor its file."""
    with practice(tmp_path_factory.mktemp("synced") / "books.sqlite3", CompanySize(60, 900)) as one:
        one.sync(page_size=2000)
        yield one
