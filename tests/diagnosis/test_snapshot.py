"""Snapshots: what they keep of a test, what they remember of earlier ones, and their file."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup import paths
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus, Means, RightFact
from armatic_setup.diagnosis.snapshot import (
    CheckRecord,
    CompanyRecord,
    RightRecord,
    RowRecord,
    Snapshot,
    take,
    with_ticks,
)
from armatic_setup.diagnosis.snapshot_file import SnapshotError, SnapshotFile, remember
from armatic_setup.diagnosis.snapshot_json import NewerSnapshotError, from_text, to_text
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Right

CATALOGUE = load_catalogue()
OURS = datetime(2026, 3, 3, 9, 0, 30, 123456, tzinfo=UTC)
#: The server's clock at the same instant, two minutes ahead, in its own zone.
THEIRS = datetime(2026, 3, 3, 1, 2, 30, tzinfo=timezone(timedelta(hours=-8)))
TAKEN = datetime(2026, 3, 3, 9, 2, 30, tzinfo=UTC)
GRANTED, MISSING = True, False
INVOICES = "accounts_receivable.invoices"
CUSTOMERS = "accounts_receivable.customers"


def row(
    permission: str,
    *rights: tuple[Right, bool, Means],
    status: CheckStatus = CheckStatus.PASSED,
    absent: bool = False,
) -> CheckResult:
    facts = tuple(RightFact(*known) for known in rights)
    return CheckResult(f"permissions.{permission}", permission, status, absent=absent, rights=facts)


def report(*rows: CheckResult, server_time: datetime | None = THEIRS) -> CheckReport:
    checks = (
        CheckResult("reach", "Intacct answers", CheckStatus.PASSED, tested_at=OURS),
        CheckResult("encryption", "Encrypted", CheckStatus.SKIPPED, tested_at=OURS),
        CheckResult("sign_in", "User ID and password", CheckStatus.PASSED, tested_at=OURS),
        CheckResult("permissions", "13 rows", CheckStatus.FAILED, parts=rows, tested_at=OURS),
        CheckResult("company", "Company", CheckStatus.NOT_REACHED, tested_at=OURS),
    )
    return CheckReport(checks, None, OURS, 9, server_time)


def taken(tested: CheckReport) -> Snapshot:
    return take(tested, company_id="HarborPine", user_id="xmlgw-armatic", entity_id="")


READ = (
    (Right.LIST, True, Means.QUERY),
    (Right.VIEW, True, Means.QUERY),
    (Right.POST, False, Means.DECLARED),
)


def test_it_keeps_what_was_proven_when_and_by_which_means() -> None:
    kept = taken(report(row(INVOICES, *READ), row(CUSTOMERS, absent=True, status=CheckStatus.SKIPPED)))
    assert (kept.taken_at, kept.by_server, kept.passed) == (TAKEN, True, False)
    assert kept.rows[INVOICES].rights == {
        Right.LIST: RightRecord(GRANTED, Means.QUERY, TAKEN, TAKEN),
        Right.VIEW: RightRecord(GRANTED, Means.QUERY, TAKEN, TAKEN),
        Right.POST: RightRecord(MISSING, Means.DECLARED, TAKEN, None),
    }
    assert kept.rows[CUSTOMERS] == RowRecord(absent=True, at=TAKEN, rights={})
    assert kept.checks == {
        "reach": CheckRecord(CheckStatus.PASSED, TAKEN),
        "sign_in": CheckRecord(CheckStatus.PASSED, TAKEN),
        "permissions": CheckRecord(CheckStatus.FAILED, None),
    }


@pytest.mark.parametrize("told", [None, datetime(2026, 3, 3, 1, 2, 30)], ids=["nothing", "no zone"])  # noqa: DTZ001
def test_without_the_server_s_time_it_is_ours(told: datetime | None) -> None:
    kept = taken(report(row(INVOICES, *READ), server_time=told))
    assert (kept.taken_at, kept.by_server) == (OURS.replace(microsecond=0), False)


def test_the_time_of_an_older_sign_in_is_not_taken_for_that_of_a_rerun() -> None:
    older = report(row(INVOICES, *READ))
    rerun = replace(older, tested_at=OURS + timedelta(hours=1))
    kept = taken(rerun)
    assert (kept.taken_at, kept.by_server) == (OURS.replace(microsecond=0) + timedelta(hours=1), False)
    earlier_row = replace(older.checks[3].parts[0], tested_at=OURS)
    checks = (*rerun.checks[:3], replace(rerun.checks[3], parts=(earlier_row,)))
    assert taken(replace(rerun, checks=checks)).rows[INVOICES].at == OURS.replace(microsecond=0)


def test_rows_that_nothing_reached_are_left_out() -> None:
    assert taken(report(row(INVOICES, status=CheckStatus.NOT_REACHED))).rows == {}


def test_ticks_count_only_where_a_test_told_nothing() -> None:
    kept = taken(report(row(INVOICES, *READ), row(CUSTOMERS, absent=True, status=CheckStatus.SKIPPED)))
    attachments = "company.attachments"
    ticks = {
        (INVOICES, Right.POST),
        (INVOICES, Right.EDIT),
        (CUSTOMERS, Right.ADD),
        (attachments, Right.EDIT),
    }
    ticked = with_ticks(kept, ticks)
    assert not ticked.rows[INVOICES].rights[Right.POST].granted, "Intacct says otherwise"
    assert ticked.rows[INVOICES].rights[Right.EDIT] == RightRecord(GRANTED, Means.TICKED, TAKEN, None)
    assert ticked.rows[attachments].rights[Right.EDIT].means is Means.TICKED
    assert ticked.rows[CUSTOMERS].rights == {}


class TestRemembering:
    def later(self, *rows: CheckResult, days: int = 30) -> Snapshot:
        fresh = taken(report(*rows))
        return _moved(fresh, timedelta(days=days))

    def test_a_lost_right_keeps_the_day_it_was_last_granted(self) -> None:
        first = taken(report(row(INVOICES, *READ)))
        denied = row(INVOICES, (Right.LIST, False, Means.QUERY), status=CheckStatus.FAILED)
        second = self.later(denied).after(first)
        assert second.rows[INVOICES].rights[Right.LIST].granted_at == TAKEN
        third = self.later(denied, days=60).after(second)
        assert third.rows[INVOICES].rights[Right.LIST].granted_at == TAKEN

    def test_what_was_not_tested_stays_known(self) -> None:
        first = taken(report(row(INVOICES, *READ), row(CUSTOMERS, *READ)))
        second = self.later(row(CUSTOMERS, (Right.LIST, True, Means.QUERY))).after(first)
        assert second.rows[INVOICES] == first.rows[INVOICES]
        assert second.rows[CUSTOMERS].rights[Right.POST] == first.rows[CUSTOMERS].rights[Right.POST]
        assert second.rows[CUSTOMERS].rights[Right.LIST].at == TAKEN + timedelta(days=30)

    def test_a_right_that_is_not_listed_any_more_is_forgotten(self) -> None:
        listed = [(right, True, Means.DECLARED) for right in (Right.LIST, Right.VIEW, Right.ADD)]
        first = taken(report(row(INVOICES, *listed)))
        unlisted = self.later(row(INVOICES, *READ[:2])).after(first)
        assert unlisted.rows[INVOICES].rights[Right.ADD].granted, "nothing was listed anew"
        second = self.later(row(INVOICES, *listed[:2])).after(unlisted)
        assert second.rows[INVOICES].rights.keys() == {Right.LIST, Right.VIEW}

    def test_a_tick_is_not_remembered(self) -> None:
        first = with_ticks(taken(report(row(INVOICES))), {(INVOICES, Right.EDIT)})
        assert self.later(row(INVOICES)).after(first).rows[INVOICES].rights == {}

    def test_another_company_s_memory_is_not_taken(self) -> None:
        first = taken(report(row(INVOICES, *READ)))
        other = replace(self.later(row(CUSTOMERS)), company_id="Elsewhere")
        assert other.after(first) == other
        shouted = replace(self.later(row(CUSTOMERS)), company_id="HARBORPINE")
        assert INVOICES in shouted.after(first).rows

    def test_a_failed_check_keeps_the_day_it_last_passed(self) -> None:
        first = taken(report())
        second = replace(
            self.later(), checks=MappingProxyType({"sign_in": CheckRecord(CheckStatus.FAILED, None)})
        ).after(first)
        assert second.checks["sign_in"] == CheckRecord(CheckStatus.FAILED, TAKEN)
        assert second.checks["reach"] == first.checks["reach"]


def _moved(snapshot: Snapshot, by: timedelta) -> Snapshot:
    """The same test, that much later."""
    rows = {
        name: RowRecord(
            record.absent,
            record.at + by,
            {
                right: replace(
                    known, at=known.at + by, granted_at=known.granted_at + by if known.granted_at else None
                )
                for right, known in record.rights.items()
            },
        )
        for name, record in snapshot.rows.items()
    }
    return replace(snapshot, rows=rows, taken_at=snapshot.taken_at + by)


names = st.text(max_size=10)
zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))])
times = st.datetimes(min_value=datetime(2000, 1, 2), max_value=datetime(2099, 1, 1), timezones=zones)  # noqa: DTZ001
rights = st.builds(RightRecord, st.booleans(), st.sampled_from(Means), times, st.none() | times)
rows = st.builds(RowRecord, st.booleans(), times, st.dictionaries(st.sampled_from(Right), rights, max_size=4))
companies = st.builds(
    CompanyRecord,
    names,
    st.booleans(),
    st.booleans(),
    st.dictionaries(names, names, max_size=3),
    names,
    names,
    st.none() | st.integers(-900, 900),
)
snapshots = st.builds(
    Snapshot,
    names,
    names,
    names,
    times,
    st.booleans(),
    st.booleans(),
    st.dictionaries(
        names, st.builds(CheckRecord, st.sampled_from(CheckStatus), st.none() | times), max_size=3
    ),
    st.dictionaries(names, rows, max_size=3),
    st.none() | companies,
)


class TestText:
    @settings(max_examples=60, deadline=None)
    @given(snapshots)
    def test_what_was_kept_comes_back(self, snapshot: Snapshot) -> None:
        text = to_text(snapshot)
        assert text.isascii()
        assert from_text(text) == snapshot
        assert to_text(from_text(text)) == text

    @settings(max_examples=100)
    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | names,
            lambda inner: st.lists(inner) | st.dictionaries(names, inner),
            max_leaves=10,
        )
    )
    def test_any_other_json_is_damaged_and_nothing_worse(self, value: object) -> None:
        with pytest.raises(ValueError):
            from_text(json.dumps(value))

    def test_a_newer_version_is_told_apart(self) -> None:
        text = to_text(taken(report(row(INVOICES, *READ))))
        with pytest.raises(NewerSnapshotError):
            from_text(text.replace('"version": 1', '"version": 2').replace('"rows"', '"lines"'))

    def test_no_field_can_hold_a_secret(self) -> None:
        text = to_text(taken(report(row(INVOICES, *READ)))).lower()
        for word in ("password", "secret", "token", "session"):
            assert word not in text


class TestFile:
    @pytest.fixture
    def file(self, tmp_path: Path) -> SnapshotFile:
        return SnapshotFile(tmp_path / "home" / "snapshots" / "one.json")

    def test_the_first_test_is_kept_and_there_is_nothing_to_compare(self, file: SnapshotFile) -> None:
        first = taken(report(row(INVOICES, *READ)))
        came = remember(first, file, catalogue=CATALOGUE)
        assert (came.drift, came.kept, came.problems) == (None, True, ())
        assert file.load() == first

    def test_the_second_is_compared_and_kept_in_its_place(self, file: SnapshotFile) -> None:
        first = taken(report(row(INVOICES, *READ)))
        second = _moved(first, timedelta(days=1))
        remember(first, file, catalogue=CATALOGUE)
        came = remember(second, file, catalogue=CATALOGUE)
        assert came.drift is not None
        assert came.drift.changes == ()
        assert file.load() == second

    def test_a_test_that_proved_nothing_is_not_kept(self, file: SnapshotFile) -> None:
        came = remember(taken(report()), file, catalogue=CATALOGUE)
        assert not came.kept
        assert not file.path.exists()

    def test_a_damaged_one_is_told_and_replaced(self, file: SnapshotFile) -> None:
        file.path.parent.mkdir(parents=True)
        file.path.write_bytes(b"\xff{")
        came = remember(taken(report(row(INVOICES, *READ))), file, catalogue=CATALOGUE)
        assert [error.fault.kind for error in came.problems] == ["snapshot_damaged"]
        assert came.kept
        file.load()

    def test_a_newer_one_is_left_alone(self, file: SnapshotFile) -> None:
        snapshot = taken(report(row(INVOICES, *READ)))
        file.path.parent.mkdir(parents=True)
        newer = to_text(snapshot).replace('"version": 1', '"version": 2')
        file.path.write_text(newer, encoding="utf-8")
        came = remember(snapshot, file, catalogue=CATALOGUE)
        assert [error.fault.kind for error in came.problems] == ["snapshot_newer"]
        assert not came.kept
        assert file.path.read_text(encoding="utf-8") == newer

    def test_a_disk_that_cannot_be_written_spoils_nothing(
        self, file: SnapshotFile, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = taken(report(row(INVOICES, *READ)))
        remember(first, file, catalogue=CATALOGUE)

        def full(descriptor: int) -> None:
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(os, "fsync", full)
        came = remember(_moved(first, timedelta(days=1)), file, catalogue=CATALOGUE)
        assert [error.fault.kind for error in came.problems] == ["disk_full"]
        assert not came.kept
        assert came.drift is not None
        assert file.load() == first

    def test_a_file_in_the_folder_s_place_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "snapshots").write_text("")
        blocked = SnapshotFile(tmp_path / "snapshots" / "one.json")
        came = remember(taken(report(row(INVOICES, *READ))), blocked, catalogue=CATALOGUE)
        assert {error.fault.kind for error in came.problems} == {"disk"}

    def test_another_file_to_compare_with_must_be_there(self, file: SnapshotFile, tmp_path: Path) -> None:
        other = SnapshotFile(tmp_path / "other.json")
        first = taken(report(row(INVOICES, *READ)))
        came = remember(first, file, catalogue=CATALOGUE, baseline=other)
        assert [error.fault.kind for error in came.problems] == ["snapshot_missing"]
        assert came.kept
        newer = to_text(first).replace('"version": 1', '"version": 2')
        other.path.write_text(newer, encoding="utf-8")
        came = remember(first, file, catalogue=CATALOGUE, baseline=other)
        assert [error.fault.kind for error in came.problems] == ["snapshot_newer"]
        assert came.kept, "only the file that would be overwritten matters"
        other.save(first)
        assert remember(first, file, catalogue=CATALOGUE, baseline=other).drift is not None

    def test_every_kind_is_a_sentence(self) -> None:
        from armatic_setup.diagnosis.rules import diagnose

        for kind in ("snapshot_missing", "snapshot_damaged", "snapshot_newer", "disk", "disk_full"):
            assert diagnose(SnapshotError(kind, "x").fault, CATALOGUE).id.startswith("local.")


def test_no_two_users_share_a_file(home: Path) -> None:
    triples = [
        ("HarborPine", "xmlgw", ""),
        ("HarborPine", "xmlgw", "100"),
        ("HarborPine+100", "xmlgw", ""),
        ("HarborPine", "xmlgw@HarborPine", ""),
        ("xmlgw", "HarborPine", ""),
        ("..", "..", ".."),
    ]
    files = [paths.snapshot_file(*triple) for triple in triples]
    files += [paths.snapshot_file(*triple, practice=True) for triple in triples]
    assert len(set(files)) == len(files)
    for file in files:
        assert file.resolve().is_relative_to(home.resolve())
