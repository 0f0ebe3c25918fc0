from __future__ import annotations

from collections.abc import Iterator

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany
from armatic_setup.practice.armatic import PracticeArmatic


@pytest.fixture(scope="package")
def company() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=60, invoices=100))


@pytest.fixture
def armatic(company: PracticeCompany) -> Iterator[PracticeArmatic]:
    with PracticeArmatic(company) as practice:
        yield practice
    assert practice.problems == []
