"""``sync`` as a process against the practice company: rows, events, exit codes, Ctrl+C."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.cli import main
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import Program, finish

OBJECTS = load_catalogue().objects
EVENTS = {
    "forecast",
    "planned",
    "object_started",
    "page_stored",
    "object_finished",
    "tie_out_started",
    "tie_out",
    "summary",
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "harbor.sqlite3"


def _keys(database: Path, table: str) -> list[int]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(f'SELECT recordno FROM "{table}" ORDER BY recordno')
        return [row[0] for row in rows]


def _true_keys(gateway: PracticeGateway, name: str) -> list[int]:
    return sorted(int(str(row["RECORDNO"])) for row in gateway.company.rows(name))


def test_every_row_arrives_and_every_total_ties(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    ran = program.run("sync", "--json", "--database", str(database))
    assert ran.code == 0, ran.out + ran.err
    assert ran.err == ""
    assert {line["event"] for line in ran.lines} == EVENTS
    summary = ran.last
    assert summary["event"] == "summary"
    assert summary["complete"] is True
    assert summary["ties"] is True
    assert summary["database"] == str(database)
    for synced in OBJECTS:
        expected = _true_keys(gateway, synced.name)
        assert summary["rows"][synced.name] == len(expected)
        assert _keys(database, synced.table) == expected
    truth = {currency: str(amount) for currency, amount in gateway.company.open_receivables().items()}
    told = {line["currency"]: line for line in summary["currencies"]}
    assert {currency: Decimal(line["ours"]) for currency, line in told.items() if Decimal(line["ours"])} == {
        currency: Decimal(amount) for currency, amount in truth.items() if Decimal(amount)
    }
    assert all(line["theirs"] == line["ours"] for line in told.values())
    assert gateway.calls.logins == 1


def test_events_of_an_object_count_up_to_its_rows(program: Program, database: Path) -> None:
    lines = program.run("sync", "--json", "--database", str(database)).lines
    pages = [line for line in lines if line["event"] == "page_stored"]
    for synced in OBJECTS:
        own = [line for line in pages if line["object"] == synced.name]
        assert own[-1]["rows_done"] == own[-1]["rows_total"]
    done = [line["overall_done"] for line in pages]
    assert done == sorted(done)


def test_a_second_sync_reads_only_what_changed(program: Program, database: Path) -> None:
    first = program.run("sync", "--json", "--database", str(database)).last
    second = program.run("sync", "--json", "--database", str(database)).last
    assert second["exit"] == 0
    assert second["rows"] == first["rows"]
    assert second["rows_read"] == {}


def test_without_a_file_the_data_folder_has_one_per_company_and_entity(program: Program) -> None:
    assert program.run("sync").code == 0
    assert program.run("sync", "--entity", "UK-01").code == 0
    names = sorted(path.name for path in (program.home / "data").glob("*.sqlite3"))
    assert names == ["HarborPine+UK-01.sqlite3", "HarborPine.sqlite3"]


def test_status_shows_what_a_database_holds(
    program: Program, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    synced = program.run("sync", "--json", "--database", str(database)).last
    assert main(["status", "--json", "--database", str(database)]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])["database"]
    assert (told["company"], told["entity"]) == ("HarborPine", "")
    assert told["rows"] == synced["rows"]
    assert told["finished_at"]
    assert main(["status", "--database", str(database)]) == 0
    assert f"{sum(synced['rows'].values()):,} rows" in capsys.readouterr().out
    assert main(["status", "--database", str(database.with_name("missing.sqlite3"))]) == 1
    assert "Who" in capsys.readouterr().out


def test_the_text_has_objects_tie_out_ages_and_one_last_sentence(program: Program, database: Path) -> None:
    ran = program.run("sync", "--database", str(database))
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out
    for synced in OBJECTS:
        assert f" {synced.label} " in ran.out
    for words in ("compared with Intacct's own totals", "days past due", "Difference", "row counts agree"):
        assert words in ran.out
    assert ran.out.endswith("Everything arrived, and every total ties out.\n")


def test_an_optional_object_without_its_row_is_skipped_not_failed(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    gateway.permissions.deny("ARADJUSTMENT")
    ran = program.run("sync", "--json", "--database", str(database))
    assert ran.code == 0, ran.out
    assert "Adjustments" in ran.last["skipped"]["ARADJUSTMENT"]
    assert "ARADJUSTMENT" not in ran.last["rows"]


def test_a_required_row_that_is_missing_is_somebody_s_to_fix(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    gateway.permissions.deny("ARINVOICE")
    ran = program.run("sync", "--json", "--database", str(database))
    assert ran.code == 1, ran.out
    assert ran.last["owner"] == "intacct_admin"
    assert "Invoices" in ran.last["sentence"]
    text = program.run("sync", "--database", str(database)).out
    assert "\n  Who    An Intacct administrator" in text


def test_a_gateway_that_is_down_is_tried_later(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    gateway.stop()
    ran = program.run("sync", "--json", "--database", str(database))
    assert ran.code == 3
    assert ran.last["exit"] == 3


def test_a_wrong_password_is_sent_once_and_only_once(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    ran = program.run("sync", "--json", "--database", str(database), ARMATIC_USER_PASSWORD="Wr0ng-user-pw")
    assert ran.code == 1
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 1)
    assert (
        ran.last["sentence"]
        == program.run("check", "--json", ARMATIC_USER_PASSWORD="x-Wr0ng").last["sentence"]
    )


@pytest.mark.parametrize(
    "slip",
    [("--sender", "pscore"), ("--user", "'xmlgw-armatic'"), ("--company", '"HarborPine"')],
    ids=["sender", "user", "company"],
)
def test_a_slip_of_typing_is_named_as_the_check_names_it(
    slip: tuple[str, str], program: Program, database: Path
) -> None:
    checked = program.run("check", "--json", *slip).last
    synced = program.run("sync", "--json", "--database", str(database), *slip).last
    assert synced["diagnosis"] == checked["diagnosis"]
    assert synced["sentence"] == checked["sentence"]
    assert synced["diagnosis"] not in ("sender.not_recognized", "login.refused", "request.company_or_sender")


def test_a_refused_sign_in_leaves_no_database(program: Program, database: Path) -> None:
    assert program.run("sync", "--company", "Other", "--database", str(database)).code == 1
    assert not list(database.parent.glob("*sqlite3*"))


def test_another_company_s_database_is_left_alone(program: Program, database: Path) -> None:
    assert program.run("sync", "--database", str(database)).code == 0
    before = database.read_bytes()
    ran = program.run("sync", "--json", "--entity", "UK-01", "--database", str(database))
    assert ran.code == 1
    assert ran.last["diagnosis"] == "local.database_other_company"
    assert database.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminate"])
def test_a_signal_ends_it_with_130_and_the_next_run_goes_on(
    number: signal.Signals, program: Program, gateway: PracticeGateway, database: Path
) -> None:
    gateway.faults.add("slow", object="ARINVOICE", function="query", seconds=20.0, after=1)
    process = subprocess.Popen(
        program.words("sync", "--json", "--database", str(database)),
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        bufsize=1,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if '"object_started"' in line and '"ARINVOICE"' in line:
            break
    process.send_signal(number)
    ran = finish(process)
    assert ran.code == 130
    assert ran.last["exit"] == 130
    assert "Canceled" in ran.err
    gateway.faults.clear()
    again = program.run("sync", "--json", "--database", str(database))
    assert again.code == 0
    assert again.last["resumed"] is True
    assert _keys(database, "arinvoice") == _true_keys(gateway, "ARINVOICE")


def test_a_forecast_reads_no_row_and_makes_no_file(
    program: Program, gateway: PracticeGateway, database: Path
) -> None:
    ran = program.run("sync", "--forecast", "--json", "--database", str(database))
    assert ran.code == 0, ran.out + ran.err
    assert not database.exists()
    told = ran.last
    assert told["event"] == "forecast"
    truth = {synced.name: len(_true_keys(gateway, synced.name)) for synced in OBJECTS}
    assert {line["object"]: line["rows"] for line in told["objects"]} == truth
    assert told["rows"] == sum(truth.values())
    assert told["seconds"]["least"] <= told["seconds"]["most"]
    assert told["transactions"]["least"] <= told["transactions"]["most"]
    assert told["measured"] is False
    text = program.run("sync", "--forecast", "--database", str(database)).out
    assert f"{told['rows']:,} rows in about {told['requests']:,} requests: " in text
    assert "API transactions" in text


def test_after_a_sync_the_forecast_rests_on_what_was_measured(program: Program, database: Path) -> None:
    assert program.run("sync", "--json", "--database", str(database)).code == 0
    told = program.run("sync", "--forecast", "--json", "--database", str(database)).last
    assert told["measured"] is True
    assert told["resumed"] is False
