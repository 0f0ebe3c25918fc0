"""What a connection test proved, to be kept: so that a later test can say what changed.

A snapshot holds, per permission row and right, whether it is granted, by which means that is known, and
since when; and the facts about the company that a sync rests on. It holds no secret and no record of the
company's books.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final

from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus, CompanyFacts, Means
from armatic_setup.guide.vocabulary import Right

_SIGN_IN: Final = "sign_in"


@dataclass(frozen=True, slots=True)
class RightRecord:
    """What is known of one right.

    Attributes:
        granted: Whether it is.
        means: How that is known.
        at: When it was found out, in UTC.
        granted_at: When it was last found granted, or ``None``.
    """

    granted: bool
    means: Means
    at: datetime
    granted_at: datetime | None

    def after(self, former: RightRecord | None) -> RightRecord:
        """This record, remembering when the right was last granted."""
        if self.granted_at is not None or former is None:
            return self
        return replace(self, granted_at=former.granted_at)


@dataclass(frozen=True, slots=True)
class RowRecord:
    """What is known of one permission row.

    Attributes:
        absent: The row does not apply to the company.
        at: When the row was tested, in UTC.
        rights: By right; those that nothing told are left out.
    """

    absent: bool
    at: datetime
    rights: Mapping[Right, RightRecord]

    def after(self, former: RowRecord | None) -> RowRecord:
        """This record, remembering what *former* knew and this test could not tell.

        What was only ticked by hand is not remembered: it holds as long as it is ticked. Nor is what Intacct
        listed once, where it lists the row anew: a right that is not listed any more is not there.
        """
        if former is None:
            return self
        listed = any(record.means is Means.DECLARED for record in self.rights.values())
        rights = {
            right: record
            for right, record in former.rights.items()
            if record.means is not Means.TICKED and not (listed and record.means is Means.DECLARED)
        }
        rights |= {right: record.after(former.rights.get(right)) for right, record in self.rights.items()}
        return replace(self, rights=MappingProxyType(rights))


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """How a check, or a part of one that is no permission row, ended.

    Attributes:
        status: As it ended when it was last reached.
        passed_at: When it last passed, in UTC, or ``None``.
    """

    status: CheckStatus
    passed_at: datetime | None


@dataclass(frozen=True, slots=True)
class CompanyRecord:
    """What a sync rests on in the company and its user. Empty where Intacct did not say.

    Attributes:
        entities: Name by entity ID, those the user may enter.
        gmt_offset: The user's time zone in minutes east of Greenwich.
    """

    base_currency: str
    multi_entity: bool
    multi_currency: bool
    entities: Mapping[str, str]
    date_format: str
    clock: str
    gmt_offset: int | None

    @classmethod
    def of(cls, facts: CompanyFacts) -> CompanyRecord:
        """From a test's facts."""
        return cls(
            base_currency=facts.base_currency,
            multi_entity=facts.multi_entity,
            multi_currency=facts.multi_currency,
            entities=MappingProxyType({entity.id: entity.name for entity in facts.entities}),
            date_format=facts.date_format,
            clock=facts.clock,
            gmt_offset=facts.gmt_offset,
        )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One user's standing in one company and entity.

    Attributes:
        company_id: As Intacct or the user writes it.
        user_id: The web-services user.
        entity_id: Empty at top level.
        taken_at: When, in UTC.
        by_server: Whether that is the server's time; else it is this computer's.
        passed: Whether the whole test passed.
        checks: By identifier, those that were reached at some time.
        rows: By permission row, those that were tested at some time.
        company: What the company is, where a test got that far.
    """

    company_id: str
    user_id: str
    entity_id: str
    taken_at: datetime
    by_server: bool
    passed: bool
    checks: Mapping[str, CheckRecord]
    rows: Mapping[str, RowRecord]
    company: CompanyRecord | None

    def about_the_same(self, other: Snapshot) -> bool:
        """Whether both are of the same user in the same company and entity."""
        return all(
            mine.casefold() == theirs.casefold()
            for mine, theirs in zip(self._subject, other._subject, strict=True)
        )

    @property
    def _subject(self) -> tuple[str, str, str]:
        return self.company_id, self.user_id, self.entity_id

    def after(self, former: Snapshot | None) -> Snapshot:
        """This snapshot, remembering what *former* knew and this test did not reach or found lost."""
        if former is None or not self.about_the_same(former):
            return self
        rows = {**former.rows}
        rows |= {row: record.after(former.rows.get(row)) for row, record in self.rows.items()}
        checks = {**former.checks}
        for check, record in self.checks.items():
            before = former.checks.get(check)
            if record.passed_at is None and before is not None:
                record = replace(record, passed_at=before.passed_at)  # noqa: PLW2901
            checks[check] = record
        return replace(
            self,
            checks=MappingProxyType(checks),
            rows=MappingProxyType(rows),
            company=self.company or former.company,
        )


def take(report: CheckReport, *, user_id: str, entity_id: str, company_id: str) -> Snapshot:
    """The snapshot of a connection test.

    Times are the server's where it told its clock at this very sign-in, else this computer's.
    """
    ahead = _server_ahead(report)

    def at(result: CheckResult) -> datetime:
        return _whole(result.tested_at or report.tested_at) + (ahead or timedelta())

    passed = {CheckStatus.PASSED, CheckStatus.WARNING}
    return Snapshot(
        company_id=company_id,
        user_id=user_id,
        entity_id=entity_id,
        taken_at=_whole(report.tested_at) + (ahead or timedelta()),
        by_server=ahead is not None,
        passed=report.passed,
        checks=MappingProxyType(
            {
                result.id: CheckRecord(result.status, at(result) if result.status in passed else None)
                for result in report
                if not result.id.startswith(PART_PREFIX) and _was_reached(result)
            }
        ),
        rows=MappingProxyType(
            {
                result.id.removeprefix(PART_PREFIX): RowRecord(
                    result.absent, at(result), MappingProxyType(dict(_rights(result, at(result))))
                )
                for result in report
                if result.id.startswith(PART_PREFIX) and result.status is not CheckStatus.NOT_REACHED
            }
        ),
        company=CompanyRecord.of(report.company) if report.company else None,
    )


def with_ticks(snapshot: Snapshot, ticks: Collection[tuple[str, Right]]) -> Snapshot:
    """*snapshot* with the rights that the user has ticked by hand, where a test told nothing of them."""
    rows = dict(snapshot.rows)
    for row, right in sorted(ticks):
        record = rows.get(row, RowRecord(absent=False, at=snapshot.taken_at, rights={}))
        if record.absent or right in record.rights:
            continue
        said = RightRecord(True, Means.TICKED, snapshot.taken_at, None)  # noqa: FBT003 - the right is granted
        rows[row] = replace(record, rights=MappingProxyType({**record.rights, right: said}))
    return replace(snapshot, rows=MappingProxyType(rows))


def _rights(result: CheckResult, at: datetime) -> Iterator[tuple[Right, RightRecord]]:
    for fact in result.rights:
        yield fact.right, RightRecord(fact.granted, fact.means, at, at if fact.granted else None)


def _was_reached(result: CheckResult) -> bool:
    return result.status not in (CheckStatus.NOT_REACHED, CheckStatus.SKIPPED)


def _server_ahead(report: CheckReport) -> timedelta | None:
    """How far the server's clock is ahead of ours; nothing where it was told without its zone or earlier."""
    if report.server_time is None or report.server_time.tzinfo is None:
        return None
    for check in report.checks:
        if check.id == _SIGN_IN and (check.tested_at is None or check.tested_at >= report.tested_at):
            return _whole(report.server_time) - _whole(report.tested_at)
    return None  # the session, and with it that time, is older than this test


def _whole(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
