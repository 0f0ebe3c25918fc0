from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from armatic_setup import practice
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.secret import Secret
from ui.background import ImmediateRunner, ThreadRunner, job_of
from ui.saving import SaveQueue
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass
class FakeGateway:
    """Stands in for the practice company's gateway; counts what is asked of it."""

    endpoint: str = "http://127.0.0.1:9/ia/xml/xmlgw.phtml"
    started: int = 0
    stopped: int = 0
    access: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(
            company="HarborPine",
            user="xmlgw-armatic",
            user_password="u",
            sender="Pscore",
            sender_password="s",
        )
    )
    company: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(name="Harbor & Pine Supply"))

    def start(self) -> None:
        self.started += 1

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> FakeGateway:
    made = FakeGateway()
    monkeypatch.setattr(practice, "PracticeGateway", lambda: made, raising=False)
    return made


def no_failure(error: SetupError) -> None:
    raise AssertionError(error)


def again(workspace: Workspace) -> Workspace:
    """The workspace of the next start of the program."""
    second = Workspace(workspace.catalogue, ImmediateRunner(), folder=workspace._files.folder)
    second.load(lambda: None)
    return second


def test_a_change_is_told_saved_and_found_again(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignals([workspace.journey_changed, workspace.save_changed]):
        workspace.change(workspace.journey.answer(company_id="HarborPine"))
    assert workspace.saved_at is not None
    second = again(workspace)
    second.resume()
    assert second.journey.state.answers.company_id == "HarborPine"


def test_nothing_is_told_where_nothing_changed(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(workspace.journey_changed):
        workspace.change(workspace.journey.answer(company_id=""))


def test_the_file_holds_no_secret(workspace: Workspace) -> None:
    workspace.secrets.user_password = Secret("hunter2")
    workspace.secrets.sender_password = Secret("hunter3")
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    files = [path for path in workspace._files.folder.rglob("*") if path.is_file()]
    assert files
    assert not any(b"hunter" in path.read_bytes() for path in files)


def test_credentials_are_whole_or_none(workspace: Workspace) -> None:
    assert workspace.credentials() is None
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    workspace.secrets.user_password = Secret("one")
    assert workspace.credentials() is None
    workspace.secrets.sender_password = Secret("two")
    found = workspace.credentials()
    assert found is not None
    assert (found.company_id, found.user_id, found.sender_id) == ("HarborPine", "xmlgw-armatic", "Pscore")


def test_a_damaged_file_is_reported_and_the_next_save_works(workspace: Workspace) -> None:
    file = workspace._files.folder / "journey.json"
    file.parent.mkdir(parents=True)
    file.write_text("{")
    workspace.load(lambda: None)
    assert workspace.saved.error is not None
    assert workspace.saved.error.fault.kind == "state_damaged"
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    assert workspace.save_error is None
    assert "HarborPine" in file.read_text()


def test_the_file_of_a_newer_program_is_never_overwritten(workspace: Workspace) -> None:
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    file = workspace._files.folder / "journey.json"
    newer = re.sub(r'"version": \d+', '"version": 99', file.read_text())
    file.write_text(newer)
    second = again(workspace)
    second.change(second.journey.answer(company_id="Other"))
    assert second.save_error is not None
    assert second.save_error.fault.kind == "state_newer"
    assert file.read_text() == newer


def test_a_failed_save_is_told_and_tried_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(store: StateStore, state: SetupState) -> None:
        raise SetupError(Fault(Stage.LOCAL, "disk_full"))

    with monkeypatch.context() as patch:
        patch.setattr(StateStore, "save", full)
        workspace.change(workspace.journey.answer(company_id="HarborPine"))
    assert workspace.save_error is not None
    workspace.change(workspace.journey.confirm("prerequisites", done=True))
    assert workspace.save_error is None
    assert "HarborPine" in (workspace._files.folder / "journey.json").read_text()


def test_the_newest_state_is_saved_last(tmp_path: Path) -> None:
    """States that come while one is being written are written by the same job, the newest one only."""
    queue = SaveQueue()
    written: list[str] = []

    class Slow(StateStore):
        def save(self, state: SetupState):
            written.append(state.current)
            if state.current == "first":
                assert not queue.offer(self, SetupState(current="second"))
                assert not queue.offer(self, SetupState(current="third"))
            return super().save(state)

    store = Slow(tmp_path / "journey.json")
    assert queue.offer(store, SetupState(current="first"))
    queue.drain(emit=lambda _moment: None, cancel=CancelToken())
    assert written == ["first", "third"]
    assert store.load().current == "third"
    assert queue.offer(store, SetupState(current="fourth"))


def test_many_changes_end_with_the_last_one(catalogue: Catalogue, tmp_path: Path, qtbot: QtBot) -> None:
    runner = ThreadRunner()
    workspace = Workspace(catalogue, runner, folder=tmp_path)
    for number in range(50):
        workspace.change(workspace.journey.answer(company_id=f"Company{number}"))
    assert workspace.close()
    assert StateStore(tmp_path / "journey.json").load().answers.company_id == "Company49"


def test_practice_is_prefilled_and_kept_apart(workspace: Workspace, gateway: FakeGateway) -> None:
    workspace.change(workspace.journey.answer(company_id="RealCompany"))
    ready: list[bool] = []
    workspace.begin_practice(lambda: ready.append(True), no_failure)
    assert ready == [True]
    assert workspace.practice
    assert workspace.endpoint == gateway.endpoint
    assert workspace.company_name == "Harbor & Pine Supply"
    assert workspace.credentials() is not None
    assert workspace.database.parent.name == "practice"
    second = again(workspace)
    assert second.saved.real is not None
    assert second.saved.real.answers.company_id == "RealCompany"
    assert second.saved.practice is not None
    assert second.saved.practice.answers.company_id == "HarborPine"
    second.resume()
    assert not second.practice
    assert second.credentials() is None


def test_an_unfinished_rehearsal_goes_on_without_a_second_gateway(
    workspace: Workspace, gateway: FakeGateway
) -> None:
    workspace.begin_practice(lambda: None, no_failure)
    workspace.change(workspace.journey.confirm("prerequisites", done=True))
    workspace.database.parent.mkdir(exist_ok=True)
    workspace.database.write_bytes(b"books")
    workspace.resume()
    workspace.begin_practice(lambda: None, no_failure)
    assert "prerequisites" in workspace.journey.state.confirmed
    assert workspace.database.read_bytes() == b"books"
    assert gateway.started == 1


def test_a_fresh_rehearsal_has_fresh_books(workspace: Workspace, gateway: FakeGateway) -> None:
    books = workspace._files.folder / "practice" / "books.sqlite3"
    books.parent.mkdir(parents=True)
    books.write_bytes(b"of an earlier time")
    workspace.begin_practice(lambda: None, no_failure)
    assert not books.exists()


def test_a_gateway_that_does_not_start_is_reported(
    workspace: Workspace, gateway: FakeGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise SetupError(Fault(Stage.LOCAL, "port"))

    monkeypatch.setattr(gateway, "start", refuse)
    failures: list[SetupError] = []
    workspace.begin_practice(lambda: None, failures.append)
    assert [error.fault.kind for error in failures] == ["port"]
    assert not workspace.practice


def test_closing_stops_the_gateway_and_forgets_the_passwords(
    workspace: Workspace, gateway: FakeGateway
) -> None:
    workspace.begin_practice(lambda: None, no_failure)
    assert workspace.close()
    assert gateway.stopped == 1
    assert workspace.secrets.user_password is None


def test_closing_does_not_wait_for_ever(catalogue: Catalogue, tmp_path: Path, monkeypatch) -> None:
    go_on = threading.Event()
    monkeypatch.setattr("ui.workspace.CLOSE_WITHIN", 0.05)
    workspace = Workspace(catalogue, ThreadRunner(), folder=tmp_path)
    workspace.runner.start(job_of(lambda: go_on.wait(30)))
    assert not workspace.close()
    go_on.set()
