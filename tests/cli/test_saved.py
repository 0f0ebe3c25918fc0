"""The saved journey and ``status``: results are kept where they belong, and nowhere else."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from armatic_setup import paths, product
from armatic_setup.cli import main
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.state import Answers, SetupState, StateStore
from armatic_setup.sync.summary import ObjectSummary, SyncSummary
from armatic_setup.sync.tieout import CountLine, TieOut

CATALOGUE = load_catalogue()
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CONNECTION = Connection("HarborPine", "xmlgw-armatic", "", "Pscore", product.GATEWAY_ENDPOINT)
REPORT = CheckReport(
    checks=tuple(CheckResult(check, check, CheckStatus.PASSED) for check in CHECK_IDS),
    company=None,
    tested_at=NOW,
    requests=17,
)
SUMMARY = SyncSummary(
    objects=(
        ObjectSummary("CUSTOMER", "Customers", 1000, 1000),
        ObjectSummary("ARADVANCE", "Advances", 0, 0, skipped="needs a row"),
    ),
    tie_out=TieOut((), (CountLine("CUSTOMER", 1000, 1000),), NOW),
    started_at=NOW,
    finished_at=NOW,
    requests=9,
    resumed=False,
)


def _saved() -> tuple[SavedJourney, io.StringIO]:
    err = io.StringIO()
    return SavedJourney.of_user(CATALOGUE, Console(io.StringIO(), err)), err


def _on_disk() -> SetupState:
    return StateStore(paths.journey_file()).load()


def test_the_first_result_begins_the_journey_of_its_company() -> None:
    saved, err = _saved()
    saved.note_test(CONNECTION, REPORT)
    saved.note_sync(CONNECTION, SUMMARY)
    state = _on_disk()
    assert state.answers.company_id == "HarborPine"
    assert state.connection is not None
    assert state.connection.passed
    assert state.sync is not None
    assert (state.sync.rows, state.sync.objects, state.sync.skipped, state.sync.ties) == (1000, 1, 1, True)
    assert err.getvalue() == ""


@pytest.mark.parametrize(
    "other",
    [
        replace(CONNECTION, company_id="Other"),
        replace(CONNECTION, user_id="other"),
        replace(CONNECTION, entity_id="UK-01"),
        replace(CONNECTION, sender_id="other"),
        replace(CONNECTION, endpoint="http://127.0.0.1:1/ia/xml/xmlgw.phtml"),
    ],
    ids=["company", "user", "entity", "sender", "endpoint"],
)
def test_results_of_another_connection_are_not_kept(other: Connection) -> None:
    store = StateStore(paths.journey_file())
    store.save(SetupState(answers=Answers(company_id="HarborPine")))
    before = paths.journey_file().read_bytes()
    saved, _ = _saved()
    saved.note_test(other, REPORT)
    saved.note_sync(other, SUMMARY)
    assert paths.journey_file().read_bytes() == before
    saved.note_test(CONNECTION, REPORT)
    assert paths.journey_file().read_bytes() != before


def test_a_file_that_cannot_be_used_is_said_and_left_alone() -> None:
    paths.journey_file().parent.mkdir(parents=True)
    paths.journey_file().write_text('{"format": "armatic-setup-journey", "version": 99}', encoding="utf-8")
    saved, err = _saved()
    saved.note_test(CONNECTION, REPORT)
    assert saved.answers == Answers()
    assert "A newer version of Armatic Setup saved your answers." in err.getvalue()
    assert '"version": 99' in paths.journey_file().read_text(encoding="utf-8")


def test_a_result_that_cannot_be_saved_does_no_harm(home: Path) -> None:
    home.parent.mkdir(parents=True, exist_ok=True)
    home.write_text("a file where the folder should be", encoding="utf-8")
    err = io.StringIO()
    saved = SavedJourney(StateStore(home / "journey.json"), CATALOGUE, Console(io.StringIO(), err))
    saved.note_test(CONNECTION, REPORT)
    assert "cannot be read or written on this computer" in err.getvalue()


@pytest.fixture
def status(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def run(*options: str) -> str:
        assert main(["status", *options]) == 0
        return capsys.readouterr().out

    return run


def test_status_before_the_first_step(status: Callable[..., str], home: Path) -> None:
    assert status() == "Nothing is saved yet. Start with: steps\n"
    lines = [json.loads(line) for line in status("--json").splitlines()]
    assert [line["step"] for line in lines[:-1]] == [step.id for step in CATALOGUE.steps]
    assert lines[-1]["tested_at"] is None
    assert not home.exists()


def test_status_shows_steps_and_last_results(status: Callable[..., str]) -> None:
    saved, _ = _saved()
    saved.note_test(CONNECTION, REPORT)
    saved.note_sync(CONNECTION, SUMMARY)
    text = status()
    for words in ("HarborPine", "xmlgw-armatic", "8 of 8 checks passed", "1,000 rows, every total ties out"):
        assert words in text
    for number, step in enumerate(CATALOGUE.steps, start=1):
        assert f"{number}. {step.title}" in text
    summary = json.loads(status("--json").splitlines()[-1])
    assert summary["test_passed"] is True
    assert summary["rows"] == 1000
    assert summary["tested_at"] == "2026-11-24T12:00:00+00:00"


def test_status_of_a_damaged_file_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    paths.journey_file().parent.mkdir(parents=True)
    paths.journey_file().write_text("{", encoding="utf-8")
    assert main(["status"]) == 1
    assert "Who" in capsys.readouterr().out
