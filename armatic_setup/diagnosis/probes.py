"""Reads one row of every object behind a permission row, whatever the others come to."""

from __future__ import annotations

from collections.abc import Iterable

from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import Outcome, Readable, RowJudge, probe_of
from armatic_setup.diagnosis.plan import part_id, rows_to_check
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import Query
from armatic_setup.guide.permissions import Permission


class Prober:
    """Reads objects, each of them once.

    Attributes:
        lost: What ended the connection on the way, if something did: nothing is read after it.
    """

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._outcomes: dict[str, Outcome] = {}
        self.lost: Fault | None = None

    def knows(self, name: str) -> bool:
        """Whether the object was read before."""
        return name in self._outcomes

    def gone(self, name: str) -> bool:
        """Whether the connection was lost before the object could be read, or by reading it."""
        return self.lost is not None and self._outcomes.get(name, self.lost) is self.lost

    def read(self, name: str) -> Outcome | None:
        """Read one row of an object: it proves that the user may, be there rows or not.

        A refusal is an outcome like any other. ``None`` where the connection was lost before.
        """
        if name not in self._outcomes:
            if self.lost is not None:
                return None
            self._outcomes[name] = self._read(name)
        return self._outcomes[name]

    def _read(self, name: str) -> Outcome:
        try:
            page = self._gateway.query(Query(name, ("RECORDNO",), page_size=1))
        except SetupError as error:
            if error.fault.stage is not Stage.OPERATION:
                self.lost = error.fault
            return error.fault
        return Readable(page.total)


class RowChecks:
    """The parts of the ``permissions`` check.

    One request an object: rows of two applications may stand for the same records. Then the reading is
    proof for the first row of the list alone, whichever of them is asked for.
    """

    def __init__(self, prober: Prober, recorder: Recorder, judge: RowJudge) -> None:
        self._prober = prober
        self._recorder = recorder
        self._judge = judge
        diagnosed = judge.diagnosed
        rows = rows_to_check(diagnosed.catalogue, diagnosed.profile)
        self._owners = {probe_of(row): row for row in reversed(rows)}

    def run(self, rows: Iterable[Permission]) -> tuple[CheckResult, ...]:
        """The results of *rows*, each told as it comes."""
        return tuple(map(self._part, rows))

    def _part(self, row: Permission) -> CheckResult:
        part, name = part_id(row), probe_of(row)
        if name and self._prober.gone(name):
            return self._recorder.finish_part(part, row.path, Finding(CheckStatus.NOT_REACHED))
        self._recorder.start(part, row.path)
        reads = bool(name) and not self._prober.knows(name)
        outcome = self._prober.read(name) if name else None
        seconds = self._recorder.elapsed(part) if reads else None
        return self._recorder.finish_part(part, row.path, self._found(row, outcome), seconds=seconds)

    def _found(self, row: Permission, outcome: Outcome | None) -> Finding:
        if outcome is not None and outcome is self._prober.lost:
            return Finding(CheckStatus.FAILED, "", self._judge.diagnosed(self._prober.lost))
        owner = self._owners.get(probe_of(row), row)
        return self._judge.judge(row, outcome, None if owner is row or not probe_of(row) else owner)
