"""The practice company in Intacct's place, and everything the program keeps of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.cli.real import Run, runner


@pytest.fixture(scope="session")
def harbor_pine() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=10, invoices=40))


@pytest.fixture
def gateway(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(harbor_pine) as running:
        yield running
    assert running.calls.written == 0


@pytest.fixture
def run(gateway: PracticeGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(gateway, monkeypatch, capsys)
