"""The guide's data, and a small practice company that answers over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.diagnosis.running import Run


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="module")
def harbor_pine() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=10, invoices=40))


@pytest.fixture
def practice(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    """The practice company, to which nobody writes."""
    with PracticeGateway(harbor_pine) as gateway:
        yield gateway
    assert gateway.problems == []
    assert gateway.calls.written == 0


@pytest.fixture
def run(practice: PracticeGateway) -> Run:
    return Run(practice)
