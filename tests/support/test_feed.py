"""What the work tells arrives in the log: of the command line, request by request and check by check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import paths
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import read_log
from armatic_setup.logbook.entries import Entry
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import Program
from tests.cli.real import Run

if TYPE_CHECKING:
    import pytest


def _logged() -> list[Entry]:
    return [line.entry for line in read_log(paths.log_dir())]


def test_a_test_that_passes(run: Run, gateway: PracticeGateway) -> None:
    ended = run("check", "--json")
    started, *rest = _logged()
    assert isinstance(started, entries.Started)
    assert (started.face, started.command) == ("cli", "check")
    exchanges = [entry for entry in rest if isinstance(entry, entries.Exchanged)]
    assert len(exchanges) == ended.last["requests"] == gateway.calls.requests
    assert exchanges[0].functions == ("getAPISession",)
    assert not any("?" in exchange.functions for exchange in exchanges)
    assert all(exchange.http_status == 200 and exchange.received > 0 for exchange in exchanges)
    assert len({exchange.control_id for exchange in exchanges}) == len(exchanges)
    tested = rest[-1]
    assert isinstance(tested, entries.Tested)
    assert (tested.passed, tested.whole, tested.diagnosis) == (True, True, "")
    assert tested.clock_ahead is not None


def test_a_refusal_has_number_support_id_and_diagnosis(run: Run, gateway: PracticeGateway) -> None:
    gateway.permissions.deny("ARINVOICE")
    run("check", "--json")
    logged = _logged()
    (refused,) = [
        one for one in logged if isinstance(one, entries.Exchanged) and one.functions == ("query ARINVOICE",)
    ]
    assert refused.outcome == "refused"
    assert refused.error_numbers
    assert "?" not in refused.error_numbers
    assert refused.support_ids[0].startswith("HarborPine:")
    checked = [one for one in logged if isinstance(one, entries.Checked) and one.status == "failed"]
    assert {one.check: one.diagnosis for one in checked} == {
        "permissions": "permission.denied",
        "permissions.accounts_receivable.invoices": "permission.denied",
    }
    assert isinstance(logged[-1], entries.Tested)
    assert logged[-1].diagnosis == "permission.denied"


def test_a_sync_object_by_object(run: Run) -> None:
    assert run("sync").code == 0
    logged = _logged()
    read = [one for one in logged if isinstance(one, entries.ObjectRead)]
    left_out = [one for one in logged if isinstance(one, entries.ObjectLeftOut)]
    names = {target.name for target in load_catalogue().objects}
    assert sorted(one.object for one in (*read, *left_out)) == sorted(names)
    assert not any(one.failed for one in left_out)
    assert not any(isinstance(one, entries.PageRead) for one in logged)
    synced = logged[-1]
    assert isinstance(synced, entries.Synced)
    assert (synced.complete, synced.ties) == (True, True)
    assert synced.rows == sum(one.rows for one in read)


def test_a_sync_that_is_refused(run: Run) -> None:
    run("sync", "--json", password="Wr0ng-one!")
    failed = _logged()[-1]
    assert isinstance(failed, entries.Failed)
    assert (failed.work, failed.stage, failed.diagnosis) == ("sync", "login", "login.refused")
    (exchange,) = [one for one in _logged() if isinstance(one, entries.Exchanged)]
    assert failed.control_id == exchange.control_id


def test_a_rehearsal_leaves_no_log(gateway: PracticeGateway, home: Path) -> None:
    program = Program(gateway, home)
    assert program.run("check").code == 0
    assert not (program.home / "logs").exists()


def test_a_read_only_place_stops_no_test(run: Run, home: Path) -> None:
    home.mkdir()
    (home / "logs").write_text("in the way")
    assert run("check", "--json").code == 0


def test_a_crash_of_a_command_is_recorded_and_told_in_one_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from armatic_setup.cli import main, status

    def broken() -> None:
        raise RuntimeError("hunter2")

    monkeypatch.setattr(status, "load_catalogue", broken)
    assert main(["status"]) == 4
    said = capsys.readouterr()
    assert str(home / "logs") in said.err
    assert "support-bundle" in said.err
    assert "Traceback" not in said.err
    crashed = _logged()[-1]
    assert isinstance(crashed, entries.Crashed)
    assert (crashed.type, crashed.thread) == ("RuntimeError", "main")
    assert "hunter2" not in said.out + said.err + (home / "logs" / "log.jsonl").read_text()


def test_a_failure_before_anything_was_sent_is_logged(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from armatic_setup import provisioning
    from armatic_setup.cli import main

    def refused(_: Path) -> None:
        raise SetupError(Fault(Stage.LOCAL, "keychain_locked", detail="hunter2"))

    monkeypatch.setattr(provisioning, "read_connection_key", refused)
    code = main(["check", "--company", "C", "--connection-key", "key.json", "--json"])
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["diagnosis"] == "local.keychain_locked"
    assert code == 1
    failed = _logged()[-1]
    assert isinstance(failed, entries.Failed)
    assert (failed.work, failed.kind, failed.diagnosis) == (
        "command",
        "keychain_locked",
        "local.keychain_locked",
    )
    assert "hunter2" not in (home / "logs" / "log.jsonl").read_text()
