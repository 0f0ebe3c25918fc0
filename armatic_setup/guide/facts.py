"""What was found out by trying it, with the time: a connection test, a sync, a look into Armatic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from armatic_setup.guide.json_reader import JsonReader, iso


@dataclass(frozen=True, slots=True)
class ConnectionFact:
    """The outcome of the latest connection test.

    Attributes:
        tested_at: When, in UTC.
        passed: Whether the sync may start.
        checks_passed: Identifiers of the checks that nothing stands in the way of, warnings included.
        checks_total: How many checks there are.
        disproved: Guide steps that a failed check points at.
        proven: Permission rows that were read.
        denied: Permission rows that Intacct refused.
        absent: Permission rows that do not apply to this company.
        company_name: As Intacct told it, or empty.
        earlier: Checks that passed in an earlier test and that nothing has contradicted since.
    """

    tested_at: datetime
    passed: bool
    checks_passed: frozenset[str]
    checks_total: int
    disproved: frozenset[str] = frozenset()
    proven: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    company_name: str = ""
    earlier: frozenset[str] = frozenset()

    @property
    def checks_proven(self) -> frozenset[str]:
        """Checks that passed in this test, or earlier without being contradicted."""
        return self.checks_passed | self.earlier

    def after(self, former: ConnectionFact | None) -> ConnectionFact:
        """This outcome, with what still holds of the former one.

        A test that failed without pointing at a step (the network was down) contradicts nothing.
        """
        if former is None or self.passed or self.disproved:
            return self
        return replace(
            self,
            earlier=former.checks_proven,
            proven=self.proven | (former.proven - self.denied),
            absent=self.absent | former.absent,
            company_name=self.company_name or former.company_name,
        )

    def to_json(self) -> dict[str, object]:
        """The fact as JSON values, the same for equal facts."""
        return {
            "tested_at": iso(self.tested_at),
            "passed": self.passed,
            "checks_passed": sorted(self.checks_passed),
            "checks_total": self.checks_total,
            "disproved": sorted(self.disproved),
            "proven": sorted(self.proven),
            "denied": sorted(self.denied),
            "absent": sorted(self.absent),
            "company_name": self.company_name,
            "earlier": sorted(self.earlier),
        }

    @classmethod
    def from_json(cls, reader: JsonReader) -> ConnectionFact:
        """The fact that :meth:`to_json` wrote.

        Raises:
            ValueError: Something is missing or of another kind.
        """
        return cls(
            tested_at=reader.time("tested_at"),
            passed=reader.flag("passed"),
            checks_passed=frozenset(reader.texts("checks_passed")),
            checks_total=reader.number("checks_total"),
            disproved=frozenset(reader.texts("disproved")),
            proven=frozenset(reader.texts("proven")),
            denied=frozenset(reader.texts("denied")),
            absent=frozenset(reader.texts("absent")),
            company_name=reader.text("company_name"),
            earlier=frozenset(reader.texts("earlier")),
        )


@dataclass(frozen=True, slots=True)
class SyncFact:
    """The outcome of the latest finished sync.

    Attributes:
        finished_at: When, in UTC.
        rows: Rows in the database.
        objects: Objects that were read.
        skipped: Objects that were left out.
        ties: Whether our totals equal the gateway's.
    """

    finished_at: datetime
    rows: int
    objects: int
    skipped: int
    ties: bool

    def to_json(self) -> dict[str, object]:
        """The fact as JSON values, the same for equal facts."""
        return {
            "finished_at": iso(self.finished_at),
            "rows": self.rows,
            "objects": self.objects,
            "skipped": self.skipped,
            "ties": self.ties,
        }

    @classmethod
    def from_json(cls, reader: JsonReader) -> SyncFact:
        """The fact that :meth:`to_json` wrote.

        Raises:
            ValueError: Something is missing or of another kind.
        """
        return cls(
            finished_at=reader.time("finished_at"),
            rows=reader.number("rows"),
            objects=reader.number("objects"),
            skipped=reader.number("skipped"),
            ties=reader.flag("ties"),
        )


@dataclass(frozen=True, slots=True)
class ArrivalFact:
    """The outcome of the latest look whether the synced customers have arrived in Armatic.

    Attributes:
        checked_at: When, in UTC.
        asked: How many customers were looked up.
        arrived: How many of them Armatic has.
        everybody: Whether all customers were looked up; else a sample.
    """

    checked_at: datetime
    asked: int
    arrived: int
    everybody: bool

    @property
    def connected(self) -> bool:
        """Whether Armatic reads this company: somebody has arrived."""
        return self.arrived > 0

    @property
    def proven(self) -> bool:
        """Whether everybody who was looked up has arrived."""
        return self.arrived == self.asked > 0

    def to_json(self) -> dict[str, object]:
        """The fact as JSON values, the same for equal facts."""
        return {
            "checked_at": iso(self.checked_at),
            "asked": self.asked,
            "arrived": self.arrived,
            "everybody": self.everybody,
        }

    @classmethod
    def from_json(cls, reader: JsonReader) -> ArrivalFact:
        """The fact that :meth:`to_json` wrote.

        Raises:
            ValueError: Something is missing or of another kind.
        """
        return cls(
            checked_at=reader.time("checked_at"),
            asked=reader.number("asked"),
            arrived=reader.number("arrived"),
            everybody=reader.flag("everybody"),
        )
