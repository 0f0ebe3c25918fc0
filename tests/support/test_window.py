"""The window's work is logged as the command line's is; of a rehearsal nothing is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import SetupError
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import read_log
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from armatic_setup.support.feed import Feed
from armatic_setup.sync.pause import Pause
from tests.fault_cases import right_credentials
from tests.support.samples import logbook
from ui.background import ImmediateRunner
from ui.connection_test import ConnectionTest, Order
from ui.sync_result import sync_job
from ui.workspace import Workspace

CATALOGUE = load_catalogue()


@pytest.fixture
def workspace(qapp: object, gateway: PracticeGateway, tmp_path: Path) -> Workspace:
    made = Workspace(
        CATALOGUE,
        ImmediateRunner(),
        folder=tmp_path / "data",
        endpoint=gateway.endpoint,
        logbook=logbook(tmp_path / "logs"),
    )
    made.change(made.journey.answer(company_id=gateway.access.company))
    return made


def _kinds(folder: Path) -> set[type[entries.Entry]]:
    return {type(line.entry) for line in read_log(folder)}


def test_a_test_is_logged(workspace: Workspace, gateway: PracticeGateway, tmp_path: Path) -> None:
    test = ConnectionTest(workspace)
    gateway.permissions.deny("ARINVOICE")
    test.start(Order(right_credentials(gateway)))
    *_, last = read_log(tmp_path / "logs")
    assert isinstance(last.entry, entries.Tested)
    assert last.entry.diagnosis == "permission.denied"
    assert entries.Exchanged in _kinds(tmp_path / "logs")
    test.deleteLater()


def _sync(feed: Feed, gateway: PracticeGateway, tmp_path: Path, password: str) -> None:
    given = right_credentials(gateway)
    given = type(given)(
        given.company_id, given.user_id, Secret(password), given.sender_id, given.sender_password
    )
    job = sync_job(
        given,
        endpoint=gateway.endpoint,
        database=tmp_path / "books.sqlite3",
        catalogue=CATALOGUE,
        pause=Pause(),
        feed=feed,
    )
    job(emit=lambda _: None, cancel=CancelToken())


def test_a_sync_is_logged(workspace: Workspace, gateway: PracticeGateway, tmp_path: Path) -> None:
    _sync(workspace.feed(), gateway, tmp_path, gateway.access.user_password)
    *_, last = read_log(tmp_path / "logs")
    assert isinstance(last.entry, entries.Synced)
    assert {entries.ObjectRead, entries.TiedOut, entries.Exchanged} <= _kinds(tmp_path / "logs")


def test_a_sync_that_fails_is_logged(workspace: Workspace, gateway: PracticeGateway, tmp_path: Path) -> None:
    with pytest.raises(SetupError):
        _sync(workspace.feed(), gateway, tmp_path, "Wr0ng-one!")
    *_, last = read_log(tmp_path / "logs")
    assert isinstance(last.entry, entries.Failed)
    assert last.entry.diagnosis == "login.refused"


def test_of_a_rehearsal_nothing_is_kept(
    workspace: Workspace, gateway: PracticeGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "practice", True)
    _sync(workspace.feed(), gateway, tmp_path, gateway.access.user_password)
    assert not (tmp_path / "logs").exists()
