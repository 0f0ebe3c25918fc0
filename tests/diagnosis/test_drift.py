"""What changed between two tests, in sentences; nothing unknown is ever called lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings

from armatic_setup.diagnosis.change import Direction
from armatic_setup.diagnosis.drift import Drift, compare
from armatic_setup.diagnosis.releases import release_note, releases_between
from armatic_setup.diagnosis.results import CheckStatus, Means
from armatic_setup.diagnosis.snapshot import (
    CheckRecord,
    CompanyRecord,
    RightRecord,
    RowRecord,
    Snapshot,
    with_ticks,
)
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import READING, Right
from tests.diagnosis.test_snapshot import snapshots

CATALOGUE = load_catalogue()
MARCH = datetime(2026, 3, 3, 9, 2, 30, tzinfo=UTC)
APRIL = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)
ONE, SEVERAL = False, True
INVOICES = "accounts_receivable.invoices"
COMPANY = CompanyRecord("USD", SEVERAL, ONE, {"100": "West", "200": "East"}, "/mdY", "24", -480)


def known(granted: bool, at: datetime, means: Means = Means.QUERY) -> RightRecord:
    return RightRecord(granted, means, at, at if granted else None)


def row(at: datetime, *, absent: bool = False, **rights: bool) -> RowRecord:
    found = {Right(name): granted for name, granted in rights.items()}
    return RowRecord(
        absent,
        at,
        {
            right: known(granted, at, Means.QUERY if right in READING else Means.DECLARED)
            for right, granted in found.items()
        },
    )


def snapshot(
    at: datetime,
    record: RowRecord | None = None,
    *,
    company: CompanyRecord | None = None,
    **checks: CheckStatus,
) -> Snapshot:
    records = {
        name.replace("__", "."): CheckRecord(status, at if status is CheckStatus.PASSED else None)
        for name, status in checks.items()
    }
    rows = {} if record is None else {INVOICES: record}
    return Snapshot(
        "HarborPine",
        "xmlgw-armatic",
        "",
        taken_at=at,
        by_server=True,
        passed=True,
        checks=records,
        rows=rows,
        company=company,
    )


def drift(old: Snapshot, new: Snapshot) -> Drift:
    return compare(old, new, catalogue=CATALOGUE, zone=UTC)


def sentences(old: Snapshot, new: Snapshot) -> list[str]:
    return [change.sentence for change in drift(old, new).changes]


def test_nothing_changed() -> None:
    old = snapshot(MARCH, row(MARCH, List=True, View=True, Post=False), company=COMPANY)
    new = snapshot(APRIL, row(APRIL, List=True, View=True, Post=False), company=COMPANY)
    found = drift(old, new)
    assert (found.changes, found.notes, found.comparable) == ((), (), True)
    assert (found.earlier, found.later) == (MARCH, APRIL)


def test_rows_that_were_readable_and_are_not_now() -> None:
    old = snapshot(MARCH, row(MARCH, List=True, View=True))
    new = snapshot(APRIL, row(APRIL, List=False, View=False))
    (change,) = drift(old, new).changes
    assert change.sentence == "Accounts Receivable › Invoices could be read on 3 March and cannot now."
    assert change.direction is Direction.LOST
    assert change.subject == "permissions.accounts_receivable.invoices"
    assert (change.rights, change.since) == ((Right.LIST, Right.VIEW), MARCH)
    assert sentences(new, replace(old, taken_at=APRIL)) == [
        "Accounts Receivable › Invoices could not be read on 10 April and can now."
    ]


def test_rights_that_intacct_listed() -> None:
    old = snapshot(MARCH, row(MARCH, List=True, Add=True, Edit=True, Post=False))
    new = snapshot(APRIL, row(APRIL, List=True, Add=False, Edit=False, Post=True))
    assert sentences(old, new) == [
        "Accounts Receivable › Invoices: Add and Edit were granted on 3 March and are not now.",
        "Accounts Receivable › Invoices: Post is granted now and was not on 3 March.",
    ]


def test_a_loss_counts_from_the_last_test_that_found_it() -> None:
    first = snapshot(MARCH, row(MARCH, List=True, View=True))
    denied = row(APRIL, List=False, View=False)
    second = snapshot(APRIL, denied).after(first)
    may = APRIL + timedelta(days=21)
    third = snapshot(may, row(may, List=False, View=False))
    assert sentences(second, third) == [
        "Accounts Receivable › Invoices could be read on 3 March and cannot now."
    ]


def test_the_year_is_named_where_it_is_another() -> None:
    old = snapshot(MARCH.replace(year=2025), row(MARCH.replace(year=2025), List=True))
    assert sentences(old, snapshot(APRIL, row(APRIL, List=False))) == [
        "Accounts Receivable › Invoices could be read on 3 March 2025 and cannot now."
    ]


def test_days_are_those_of_the_reader() -> None:
    from datetime import timezone

    late = datetime(2026, 3, 4, 3, 0, tzinfo=UTC)
    west = timezone(timedelta(hours=-8))
    old, new = snapshot(late, row(late, List=True)), snapshot(APRIL, row(APRIL, List=False))
    (change,) = compare(old, new, catalogue=CATALOGUE, zone=west).changes
    assert "on 3 March" in change.sentence


@pytest.mark.parametrize("at", [MARCH, APRIL])
def test_ticks_are_never_called_lost(at: datetime) -> None:
    bare = snapshot(MARCH, row(MARCH, List=True))
    old = with_ticks(bare, {(INVOICES, Right.POST), (INVOICES, Right.EDIT)})
    assert sentences(old, snapshot(APRIL, row(APRIL, List=True))) == []
    (change,) = drift(old, snapshot(APRIL, row(APRIL, List=True, Post=False))).changes
    assert change.direction is Direction.CHANGED
    assert change.sentence == (
        "Accounts Receivable › Invoices: Post was ticked by hand on 3 March, but is not granted."
    )


def test_a_tick_proves_no_gain() -> None:
    old = snapshot(MARCH, row(MARCH, Post=False))
    new = with_ticks(snapshot(APRIL, row(APRIL, List=True)), {(INVOICES, Right.POST)})
    assert sentences(old, new) == []


def test_a_feature_that_went_and_came() -> None:
    there, gone = row(MARCH, List=True), row(APRIL, absent=True)
    assert sentences(snapshot(MARCH, there), snapshot(APRIL, gone)) == [
        "Accounts Receivable › Invoices was there on 3 March and does not apply to the company now."
    ]
    back = APRIL + timedelta(days=1)
    assert sentences(snapshot(APRIL, gone), snapshot(back, row(back, List=True))) == [
        "Accounts Receivable › Invoices did not apply to the company on 10 April and is there now."
    ]


def test_what_was_not_tested_is_not_compared() -> None:
    found = drift(snapshot(MARCH, row(MARCH, List=True)), snapshot(APRIL, sign_in=CheckStatus.FAILED))
    assert found.changes == ()
    assert found.notes == ("1 permission row was not tested this time, so nothing can be said of it.",)


def test_rights_that_are_no_longer_listed_are_unknown_and_not_lost() -> None:
    found = drift(
        snapshot(MARCH, row(MARCH, List=True, View=True, Post=True)),
        snapshot(APRIL, row(APRIL, List=True, View=True)),
    )
    assert found.changes == ()
    assert found.notes == ("Intacct no longer lists the rights of this user, so only reading is compared.",)


def test_a_check_that_passed_and_fails_now() -> None:
    old = snapshot(MARCH, sign_in=CheckStatus.PASSED, reach=CheckStatus.FAILED)
    new = snapshot(APRIL, sign_in=CheckStatus.FAILED, reach=CheckStatus.PASSED)
    assert sentences(old, new) == [
        '"User ID and password" passed on 3 March and fails now.',
        '"Intacct answers" failed on 3 March and passes now.',
    ]


def test_a_part_speaks_for_its_check_and_the_rows_for_theirs() -> None:
    before = {"sign_in": CheckStatus.PASSED, "sign_in__user_type": CheckStatus.PASSED}
    after = {"sign_in": CheckStatus.FAILED, "sign_in__user_type": CheckStatus.FAILED}
    old = snapshot(MARCH, permissions=CheckStatus.PASSED, **before)
    new = snapshot(APRIL, permissions=CheckStatus.FAILED, **after)
    assert sentences(old, new) == ['"User type" passed on 3 March and fails now.']


def test_names_of_another_version_are_shown_as_they_are() -> None:
    old = replace(snapshot(MARCH, gone__by=CheckStatus.PASSED), rows={"old.row": row(MARCH, List=True)})
    new = replace(snapshot(APRIL, gone__by=CheckStatus.FAILED), rows={"old.row": row(APRIL, List=False)})
    assert sentences(old, new) == [
        '"gone.by" passed on 3 March and fails now.',
        "old.row could be read on 3 March and cannot now.",
    ]


def test_the_company_is_another_shape() -> None:
    changed = CompanyRecord("EUR", ONE, SEVERAL, {"200": "East", "300": "South"}, ".dmY", "12", 60)
    found = drift(snapshot(MARCH, company=COMPANY), snapshot(APRIL, company=changed))
    assert [change.sentence for change in found.changes] == [
        "Entity 100 West could be entered on 3 March and cannot now.",
        "The base currency was USD on 3 March and is EUR now.",
        "The user's date format was /mdY on 3 March and is .dmY now.",
        "The user's clock was 24 on 3 March and is 12 now.",
        "The user's time zone was UTC-08:00 on 3 March and is UTC+01:00 now.",
        "The company had several entities on 3 March and has a single entity now.",
        "On 3 March the company had one currency and has several now.",
        "Entity 300 South could not be entered on 3 March and can now.",
    ]


def test_summer_time_and_what_was_not_told_are_no_change() -> None:
    unknown = CompanyRecord("", SEVERAL, ONE, {}, "", "", None)
    summer = replace(COMPANY, gmt_offset=-420)
    for company in (unknown, summer):
        assert sentences(snapshot(MARCH, company=COMPANY), snapshot(APRIL, company=company)) == []
        assert sentences(snapshot(MARCH, company=company), snapshot(APRIL, company=COMPANY)) == []


@pytest.mark.parametrize(
    "other", [{"company_id": "Elsewhere"}, {"user_id": "someone"}, {"entity_id": "100"}], ids=str
)
def test_another_subject_is_not_compared(other: dict[str, str]) -> None:
    old = replace(snapshot(MARCH, row(MARCH, List=True)), **other)
    found = drift(old, snapshot(APRIL, row(APRIL, List=False)))
    assert not found.comparable
    assert found.changes == ()
    assert len(found.notes) == 1
    assert set(other.values()) <= set(found.notes[0].replace(",", "").split())


class TestReleases:
    def test_a_note_is_given_where_something_changed(self) -> None:
        june = datetime(2026, 6, 1, tzinfo=UTC)
        old = snapshot(MARCH, row(MARCH, List=True))
        assert drift(old, snapshot(june, row(june, List=True))).notes == ()
        assert drift(old, snapshot(june, row(june, List=False))).notes == (
            "Sage Intacct's release 2 of 2026 lies between the two tests; new rights arrive switched off.",
        )

    @pytest.mark.parametrize(
        ("earlier", "later", "expected"),
        [
            (date(2026, 3, 3), date(2026, 4, 10), []),
            (date(2026, 5, 7), date(2026, 5, 24), [(2026, 2, True)]),
            (date(2026, 5, 8), date(2026, 5, 24), [(2026, 2, False)]),
            (date(2026, 5, 1), date(2026, 5, 8), [(2026, 2, False)]),
            (date(2026, 5, 1), date(2026, 5, 7), []),
            (date(2026, 5, 24), date(2026, 8, 7), []),
            (date(2025, 11, 1), date(2026, 3, 1), [(2025, 4, True), (2026, 1, True)]),
            (date(2019, 11, 21), date(2019, 11, 23), [(2019, 4, False)]),
        ],
    )
    def test_which_lie_between(
        self, earlier: date, later: date, expected: list[tuple[int, int, bool]]
    ) -> None:
        found = releases_between(earlier, later)
        assert [(release.year, release.number, release.certain) for release in found] == expected

    def test_the_note_says_how_sure_it_is(self) -> None:
        assert release_note(date(2026, 3, 1), date(2026, 4, 1)) == ""
        assert release_note(date(2026, 5, 1), date(2026, 5, 10)) == (
            "Sage Intacct's release 2 of 2026 may lie between the two tests; new rights arrive switched off."
        )
        assert release_note(date(2025, 11, 1), date(2026, 3, 1)) == (
            "Sage Intacct's releases 4 of 2025 and 1 of 2026 lie between the two tests; "
            "new rights arrive switched off."
        )
        assert release_note(date(2024, 1, 1), date(2026, 12, 31)).startswith("12 quarterly releases")
        assert release_note(date(2026, 12, 1), date(2026, 3, 1)) == ""


@settings(max_examples=60, deadline=None)
@given(snapshots, snapshots)
def test_whatever_is_compared_there_are_whole_sentences(old: Snapshot, new: Snapshot) -> None:
    same = replace(new, company_id=old.company_id, user_id=old.user_id, entity_id=old.entity_id)
    for one in (new, same):
        found = drift(old, one)
        for sentence in (*(change.sentence for change in found.changes), *found.notes):
            assert sentence.endswith(".")
            assert "None" not in sentence or "None" in f"{old}{new}"
    assert drift(old, same).comparable


@settings(max_examples=40, deadline=None)
@given(snapshots)
def test_nothing_is_lost_against_itself_but_what_was_lost_before(kept: Snapshot) -> None:
    fresh = replace(
        kept,
        checks={},
        rows={
            name: RowRecord(
                record.absent,
                record.at,
                {
                    right: replace(known, granted_at=known.at if known.granted else None)
                    for right, known in record.rights.items()
                },
            )
            for name, record in kept.rows.items()
        },
    )
    assert drift(fresh, fresh).changes == ()
