"""What a connection test reports: checks, their results, and facts about the company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.vocabulary import Right


class CheckStatus(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"  # works, but somebody should know
    SKIPPED = "skipped"  # does not apply here, or nothing could prove it
    NOT_REACHED = "not_reached"  # an earlier failure prevented it; never a failure of its own


class Means(StrEnum):
    """How it is known whether a right is granted, the surest first."""

    QUERY = "query"  # a record was asked for, and came or was refused
    DECLARED = "declared"  # Intacct lists the user's rights
    TICKED = "ticked"  # the user says so


@dataclass(frozen=True, slots=True)
class RightFact:
    """What is known of one right of a permission row, as plain fact for what comes after the test."""

    right: Right
    granted: bool
    means: Means


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How one check ended.

    Attributes:
        id: One of ``guide.diagnoses.CHECK_IDS``; for a part, its check's identifier and its own behind a dot,
            such as ``reach.proxy`` or ``permissions.<permission id>``.
        title: What it proves, as the user reads it.
        status: How it ended.
        seconds: How long it took; ``None`` where it was decided together with another.
        evidence: What was seen, as one sentence; empty where the diagnosis says it all.
        diagnosis: What to do about it, if there is something to do.
        parts: The results it is made of. A check that was not reached has none: nothing in it was tried.
        absent: It does not apply, because the company does not have the feature.
        rights: Of a permission row, the rights that are known; what nothing told is left out.
        more: Of a permission row, rights that Intacct lists beyond those Armatic asks for, as it names them.
        tested_at: When it ended, by this computer's clock, in UTC.
    """

    id: str
    title: str
    status: CheckStatus
    seconds: float | None = None
    evidence: str = ""
    diagnosis: Diagnosis | None = None
    parts: tuple[CheckResult, ...] = ()
    absent: bool = False
    rights: tuple[RightFact, ...] = ()
    more: tuple[str, ...] = ()
    tested_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EntityFacts:
    """An entity the user may enter."""

    id: str
    name: str
    currency: str


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """What the user can recognize the company by. Empty where Intacct did not say.

    Attributes:
        company_id: As Intacct writes it.
        name: The company's name. No read function that public text names tells it (unconfirmed), so it
            is the name of the only entity, or empty.
        base_currency: Currency code.
        multi_entity: Several entities share the company.
        multi_currency: Transactions may be in other currencies.
        entities: Those the signed-in user may enter; empty in a single-entity company.
        entity_id: The entity signed in to; empty at top level.
        date_format: Such as ``/mdY``: separator, then the order of the parts.
        clock: ``12`` or ``24``.
        gmt_offset: The user's time zone in minutes east of Greenwich.
        closed_entities: How many further entities exist that the user may not enter; ``None`` where nothing
            tells.
    """

    company_id: str
    name: str
    base_currency: str
    multi_entity: bool
    multi_currency: bool
    entities: tuple[EntityFacts, ...]
    entity_id: str
    date_format: str
    clock: str
    gmt_offset: int | None
    closed_entities: int | None = None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """A finished connection test.

    Attributes:
        checks: In order, all of them, those not reached included.
        company: Known once the sign-in passed.
        tested_at: When it began, by this computer's clock, in UTC.
        requests: How many requests were sent.
        server_time: The server's clock at the sign-in, as it was told; ``None`` where it was not.
    """

    checks: tuple[CheckResult, ...]
    company: CompanyFacts | None
    tested_at: datetime
    requests: int
    server_time: datetime | None = None

    @property
    def passed(self) -> bool:
        """Whether nothing failed and everything was reached. Warnings do not stand in the way."""
        return all(check.status not in {CheckStatus.FAILED, CheckStatus.NOT_REACHED} for check in self.checks)

    @property
    def first_failure(self) -> CheckResult | None:
        """The first check that failed; its diagnosis says what to do next."""
        failures = (check for check in self.checks if check.status is CheckStatus.FAILED)
        return next(failures, None)

    def check(self, check_id: str) -> CheckResult:
        """The result of a check or of a part.

        Raises:
            KeyError: There is none of that name.
        """
        for result in self:
            if result.id == check_id:
                return result
        raise KeyError(check_id)

    def __iter__(self) -> Iterator[CheckResult]:
        """Every check, each followed by its parts."""
        for check in self.checks:
            yield check
            yield from check.parts


@dataclass(frozen=True, slots=True)
class CheckStarted:
    """A check or a part of one is under way."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class CheckFinished:
    """A check or a part of one has ended. Parts come before the check they belong to."""

    result: CheckResult


@dataclass(frozen=True, slots=True)
class CheckWaiting:
    """The check under way waits before it asks again.

    Attributes:
        id: The check.
        seconds: For how long.
        reason: The fault's kind, such as ``throttled``.
    """

    id: str
    seconds: float
    reason: str


CheckEvent: TypeAlias = CheckStarted | CheckFinished | CheckWaiting
