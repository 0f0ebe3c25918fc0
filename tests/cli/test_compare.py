"""``check --compare``: what a test proved is kept, and a later one says what changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from armatic_setup import paths
from armatic_setup.practice import PracticeGateway, PracticePermissions
from tests.cli.conftest import Program
from tests.cli.real import Run, runner


@pytest.fixture
def run(gateway: PracticeGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(gateway, monkeypatch, capsys)


@pytest.fixture
def file(gateway: PracticeGateway, home: Path) -> Path:
    return paths.snapshot_file(gateway.access.company, gateway.access.user)


INVOICES = "permissions.accounts_receivable.invoices"


def test_a_test_is_kept_without_a_word_and_without_a_secret(
    run: Run, gateway: PracticeGateway, file: Path
) -> None:
    ended = run("check", "--json")
    assert ended.code == 0
    assert ended.last["kept"] is True
    assert ended.last["compared_with"] is None
    document = json.loads(file.read_text(encoding="utf-8"))
    row = document["rows"]["accounts_receivable.invoices"]
    assert row["rights"]["View"]["granted"] is True
    assert row["rights"]["View"]["means"] == "query"
    assert row["rights"]["View"]["granted_at"] == row["at"]
    assert document["by_server"] is True
    assert document["company"]["base_currency"] == "USD"
    for secret in (gateway.access.user_password, gateway.access.sender_password):
        assert secret not in file.read_text(encoding="utf-8")


def test_what_was_readable_and_is_not_now_is_named(
    run: Run, permissions: PracticePermissions, file: Path
) -> None:
    assert "Nothing" not in run("check", "--compare").out
    permissions.revoke("Accounts Receivable", "Invoices", "List", "View")
    text = " ".join(run("check", "--compare").out.split())
    assert "Accounts Receivable › Invoices could be read on" in text
    assert "and cannot now." in text
    ended = run("check", "--compare", "--json")
    changes = [line for line in ended.lines if line.get("event") == "change"]
    (lost,) = [change for change in changes if change["subject"] == INVOICES and "View" in change["rights"]]
    assert lost["direction"] == "lost"
    assert lost["since"] == json.loads(file.read_text())["rows"]["accounts_receivable.invoices"]["rights"][
        "View"
    ]["granted_at"].replace("Z", "+00:00")
    assert ended.last["lost"] >= 1
    assert ended.last["changes"] == len(changes)
    assert ended.code == 1, "the test itself failed; the comparison changes nothing about that"


def test_unasked_only_a_loss_is_mentioned(run: Run, permissions: PracticePermissions) -> None:
    assert "check --compare" not in run("check").out
    assert "check --compare" not in run("check").out
    permissions.revoke("Accounts Receivable", "Invoices", "List", "View")
    ended = run("check")
    assert "check --compare" in ended.out
    assert not [line for line in run("check", "--json").lines if line.get("event") == "change"]


def test_nothing_changed_is_said(run: Run) -> None:
    run("check")
    assert "Nothing changed since the test of " in run("check", "--compare").out


def test_the_first_comparison_has_nothing_to_compare_with(run: Run) -> None:
    ended = run("check", "--compare")
    assert "There is no earlier test to compare with. This one is kept." in ended.out
    assert ended.code == 0


def test_a_failed_sign_in_keeps_the_earlier_test(run: Run, file: Path) -> None:
    run("check")
    before = file.read_bytes()
    ended = run("check", "--compare", password="Wr0ng-Marker")
    assert "User ID and password" in ended.out
    assert "fails now." in " ".join(ended.out.split())
    assert "not tested this time" in " ".join(ended.out.split())
    assert file.read_bytes() == before


def test_another_file_may_be_compared_with(run: Run, file: Path, tmp_path: Path) -> None:
    run("check")
    copy = tmp_path / "march.json"
    copy.write_bytes(file.read_bytes())
    assert "Nothing changed" in run("check", "--compare", str(copy)).out
    missing = run("check", "--compare", str(tmp_path / "none.json"))
    assert missing.code == 0
    assert "There is no earlier test of HarborPine" in missing.out
    copy.write_text("{")
    damaged = run("check", "--compare", str(copy), "--json")
    assert damaged.last["keeping_problems"] == [
        "What was kept of the earlier test cannot be read, so nothing is compared."
    ]
    assert damaged.last["kept"] is True


def test_a_disk_that_cannot_be_written_spoils_no_test(run: Run, home: Path) -> None:
    home.write_text("a file where the folder should be", encoding="utf-8")
    ended = run("check", "--compare")
    assert ended.code == 0
    assert "A file of Armatic Setup cannot be read or written on this computer." in ended.out
    assert "The connection works." in ended.out


def test_a_rehearsal_is_kept_apart_and_only_when_asked(
    program: Program, gateway: PracticeGateway, permissions: PracticePermissions
) -> None:
    assert program.run("check", "--compare", "--json").last["kept"] is True
    kept = [path.relative_to(program.home).parts[:2] for path in program.home.rglob("*.json")]
    assert kept == [("practice", "snapshots")]
    permissions.revoke("Cash Management", "Checking accounts", "List", "View")
    again = program.run("check", "--compare")
    assert "Cash Management › Checking accounts could be read on" in " ".join(again.out.split())
