from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.practice.raw import running, sign_in


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture(scope="package")
def books() -> PracticeCompany:
    """A small company that no test changes: more than one block, and a last one that is not full."""
    return PracticeCompany(CompanySize(120, 1230), seed=7)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def company(clock: Clock) -> PracticeCompany:
    """A company of one test's own, to be changed."""
    return PracticeCompany(CompanySize(40, 620), seed=11, clock=clock)


@pytest.fixture
def gateway(books: PracticeCompany) -> Iterator[PracticeGateway]:
    with running(PracticeGateway(books)) as started:
        yield started


@pytest.fixture
def session(gateway: PracticeGateway) -> str:
    """Authentication by a fresh session at the top level."""
    return sign_in(gateway)
