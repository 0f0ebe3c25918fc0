from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from tests.arrival.looking import Looking
from tests.sync.practice import CATALOGUE, Clock, Practice

SIZE = CompanySize(customers=60, invoices=2000)


@pytest.fixture(scope="package")
def synced(tmp_path_factory: pytest.TempPathFactory) -> tuple[PracticeCompany, Path]:
    """A small company and what a sync has brought of it; neither is changed."""
    path = tmp_path_factory.mktemp("arrival") / "synced.sqlite3"
    gateway = PracticeGateway(size=SIZE)
    with gateway:
        summary = Practice(gateway, Clock(), path).sync(page_size=500)
    assert summary.tie_out.ties
    assert CATALOGUE.objects
    return gateway.company, path


@pytest.fixture
def armatic(synced: tuple[PracticeCompany, Path]) -> Iterator[PracticeArmatic]:
    with PracticeArmatic(synced[0]) as practice:
        yield practice
    assert practice.problems == []


@pytest.fixture
def looking(
    armatic: PracticeArmatic, synced: tuple[PracticeCompany, Path], tmp_path: Path
) -> Callable[[], Looking]:
    """Makes lookings into one copy of the data."""
    path = tmp_path / "harbor.sqlite3"
    shutil.copy(synced[1], path)
    return lambda: Looking(armatic, path)
