"""The story of a log: what is still wrong comes first, and what was put right is wrong no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.logbook import entries
from armatic_setup.logbook.entries import Entry
from armatic_setup.logbook.lines import Line
from armatic_setup.support.story import Story, as_text, tell
from tests.support.samples import CONTROL_ID, MOMENT, ONE_OF_EACH, SUPPORT_ID

CATALOGUE = load_catalogue()
PASSED = entries.Tested(passed=True, whole=True, requests=17)
FAILED = entries.Tested(
    passed=False, whole=True, requests=1, failed_check="sign_in", diagnosis="login.refused"
)
SYNCED = entries.Synced(
    complete=True, ties=True, resumed=False, rows=10, rows_read=10, requests=3, seconds=1.0
)
NO_SYNC = entries.Failed("sync", "local", "disk_full", "local.disk_full", control_id=CONTROL_ID)
NO_LINE = entries.Failed("sync", "network", "reset", "network.connection_lost")
CRASH = entries.Crashed("ValueError", "armatic_setup.sync.engine", "run", 7, "main")


def _story(*told: Entry) -> Story:
    return tell(
        [Line(MOMENT + timedelta(seconds=place), "ab12cd34", entry) for place, entry in enumerate(told)],
        CATALOGUE,
    )


def _wrong(*told: Entry) -> list[str]:
    return [problem.diagnosis or problem.area for problem in _story(*told).problems]


def test_every_kind_of_line_is_told() -> None:
    for entry in ONE_OF_EACH:
        (moment,) = _story(entry).moments
        assert moment.text.strip()
        assert "entries." not in moment.text


def test_a_request_that_went_well_is_not_worth_a_line() -> None:
    well = entries.Exchanged(("query CUSTOMER",), CONTROL_ID, 1, 1, 0.1, 200, "ok")
    assert _story(well).moments == ()
    assert _story(replace(well, outcome="read_timeout", http_status=None)).moments[0].bad


def test_what_was_put_right_is_wrong_no_more() -> None:
    assert _wrong(FAILED) == ["login.refused"]
    assert _wrong(FAILED, PASSED) == []
    assert _wrong(FAILED, replace(PASSED, whole=False)) == ["login.refused"]
    assert _wrong(FAILED, SYNCED) == []
    assert _wrong(NO_LINE, PASSED) == []
    assert _wrong(NO_SYNC, PASSED) == ["local.disk_full"]
    assert _wrong(CRASH, FAILED, PASSED) == []


def test_the_latest_comes_first() -> None:
    assert _wrong(NO_SYNC, FAILED) == ["login.refused", "local.disk_full"]
    assert _wrong(FAILED, NO_SYNC, CRASH) == ["crash", "local.disk_full", "login.refused"]
    assert _wrong(FAILED, NO_SYNC, FAILED) == ["login.refused", "local.disk_full"]


def test_totals_that_differ_are_a_problem_without_a_diagnosis() -> None:
    assert _wrong(replace(SYNCED, ties=False)) == ["sync"]


def test_the_row_of_a_denied_right_is_named() -> None:
    checked = entries.Checked("permissions.accounts_receivable.invoices", "failed", "permission.denied")
    problem = _story(checked, replace(FAILED, diagnosis="permission.denied")).problems[0]
    assert "Invoices" in problem.sentence
    left_out = entries.ObjectLeftOut(
        "ARINVOICE", failed=True, kind="refused", diagnosis="permission.denied", support_ids=(SUPPORT_ID,)
    )
    problem = _story(left_out, replace(SYNCED, complete=False, diagnosis="permission.denied")).problems[0]
    assert "Invoices" in problem.sentence
    assert problem.support_ids == (SUPPORT_ID,)


def test_every_diagnosis_can_be_told() -> None:
    for rule in CATALOGUE.diagnoses:
        (problem,) = _story(replace(FAILED, diagnosis=rule.id)).problems
        assert "{" not in problem.sentence


def test_a_diagnosis_of_another_version_is_named() -> None:
    (problem,) = _story(replace(FAILED, diagnosis="login.moonlight")).problems
    assert "login.moonlight" in problem.sentence


def test_the_text_begins_with_what_is_wrong() -> None:
    first, *_ = as_text(_story(*ONE_OF_EACH)).splitlines()
    assert first.startswith("STILL WRONG: Armatic Setup met a fault of its own: ValueError")
    assert as_text(_story()) == "The log is empty.\n\n"
    assert as_text(_story(PASSED)).startswith("Nothing is known to be wrong.\n")
    assert "2026-07-14 09:30:05 -0700" in as_text(_story(PASSED))
