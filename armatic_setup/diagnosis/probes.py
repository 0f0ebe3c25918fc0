"""Reads one row of every object behind a permission row, whatever the others come to."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import (
    Outcome,
    Readable,
    RowJudge,
    probe_of,
    rows_to_check,
    summarize,
)
from armatic_setup.diagnosis.plan import part_id
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import Query
from armatic_setup.guide.permissions import Permission


@dataclass(frozen=True, slots=True)
class _Probed:
    """What reading an object came to, and the first row that it was read for."""

    outcome: Outcome
    row: Permission


class RowChecks:
    """The parts of the ``permissions`` check.

    One request an object: rows of two applications may stand for the same records, and then the second
    row is judged by the first one's reading. A refusal never ends the run; only a lost connection does.
    """

    def __init__(self, gateway: Gateway, recorder: Recorder, judge: RowJudge) -> None:
        self._gateway = gateway
        self._recorder = recorder
        self._judge = judge
        self._probed: dict[str, _Probed] = {}
        self._lost: Fault | None = None

    def run(self) -> tuple[Finding, tuple[CheckResult, ...]]:
        """The finding of the whole check, and its parts."""
        diagnosed = self._judge.diagnosed
        rows = {part_id(row): row for row in rows_to_check(diagnosed.catalogue, diagnosed.profile)}
        parts = tuple(self._part(row) for row in rows.values())
        finding = summarize(parts, lambda part: rows[part.id], diagnosed)
        if self._lost is not None:
            finding = Finding(CheckStatus.FAILED, finding.evidence, diagnosed(self._lost))
        return finding, parts

    def _part(self, row: Permission) -> CheckResult:
        part, name = part_id(row), probe_of(row)
        first = name not in self._probed
        if name and self._lost is not None and (first or self._probed[name].outcome is self._lost):
            return self._recorder.finish_part(part, row.path, Finding(CheckStatus.NOT_REACHED))
        self._recorder.start(part, row.path)
        if name and first:
            self._probed[name] = _Probed(self._read(name), row)
        return self._recorder.finish_part(part, row.path, self._found(row, name), timed=bool(name) and first)

    def _found(self, row: Permission, name: str) -> Finding:
        if not name:
            return self._judge.judge(row, None, None)
        probed = self._probed[name]
        if probed.outcome is self._lost:
            return Finding(CheckStatus.FAILED, "", self._judge.diagnosed(self._lost))
        return self._judge.judge(row, probed.outcome, None if probed.row is row else probed.row)

    def _read(self, name: str) -> Outcome:
        """Read one row of an object: it proves that the user may, be there rows or not."""
        try:
            page = self._gateway.query(Query(name, ("RECORDNO",), page_size=1))
        except SetupError as error:
            if error.fault.stage is not Stage.OPERATION:
                self._lost = error.fault
            return error.fault
        return Readable(page.total)
