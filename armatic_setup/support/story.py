"""What happened, from the lines of a log: what is still wrong first, then all of it in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.diagnosis.rules import permission_facts
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import PLACEHOLDERS, DiagnosisRule
from armatic_setup.guide.markup import fill
from armatic_setup.guide.permissions import Permission
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted
from armatic_setup.logbook import entries
from armatic_setup.logbook.lines import Line

#: What stands in a sentence for a fact that nobody told: no log holds it.
_UNTOLD: Final = {
    **dict.fromkeys(PLACEHOLDERS, "…"),
    "company_id": mark("the company"),
    "user_id": mark("in question"),
    "sender_id": mark("Armatic's sender ID"),
    "entity_id": mark("in question"),
    "entities": mark("some entities"),
    "application": mark("an application"),
    "applications": mark("an application"),
    "rights": mark("some rights"),
    "row": mark("a permission row"),
    "row_names": mark("a permission row"),
    "rows": mark("several permission rows"),
    "field": mark("in question"),
    "tries": mark("sign-ins"),
    "seconds": mark("a while"),
    "difference": mark("wrong"),
}


def untold() -> dict[str, str]:
    """What stands in a sentence for each fact that nobody told."""
    return {name: tr(words) for name, words in _UNTOLD.items()}


_TEST, _SYNC, _ARRIVAL, _DELIVERY = "test", "sync", "arrival", "delivery"
_CRASH, _COMMAND = "crash", "command"
#: Failures of a sync that a later test which passes has disproved.
_BEFORE_THE_WORK: Final = frozenset({"network", "reply", "http", "sender", "login"})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was wrong and that nothing later has put right.

    Attributes:
        area: ``test``, ``sync``, ``arrival``, ``delivery``, ``command`` or ``crash``.
        diagnosis: The rule's identifier; empty for a crash or totals that differ.
        sentence: What is wrong.
        owner: Whose job it is, as the user reads it.
        support_ids: What Sage support asks for.
        control_id: Of the request that failed.
    """

    at: datetime
    area: str
    diagnosis: str
    sentence: str
    owner: str
    support_ids: tuple[str, ...] = ()
    control_id: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the time line.

    Attributes:
        bad: Whether something went wrong then.
    """

    at: datetime
    run: str
    text: str
    bad: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What happened.

    Attributes:
        problems: What is wrong still, the latest first.
        moments: Everything, in order; requests that went well are left out.
    """

    problems: tuple[Problem, ...]
    moments: tuple[Moment, ...]


def tell(lines: Iterable[Line], catalogue: Catalogue) -> Story:
    """The story of a log."""
    teller = _Teller(catalogue)
    for line in lines:
        teller.take(line)
    problems = sorted(teller.open.values(), key=lambda problem: problem.at, reverse=True)
    return Story(tuple(problems), tuple(teller.moments))


class _Teller:
    """Goes through the lines and keeps what is wrong."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._rules = {rule.id: rule for rule in catalogue.diagnoses}
        self._catalogue = catalogue
        self._rows: dict[str, Permission] = {}
        self._tickets: tuple[str, ...] = ()
        self._stage = ""
        self.open: dict[str, Problem] = {}
        self.moments: list[Moment] = []

    def take(self, line: Line) -> None:
        entry = line.entry
        match entry:
            case entries.Started():
                command = f" ({entry.command})" if entry.command else ""
                face = "window" if entry.face == "window" else "command line"
                system = f"version {entry.version} on {entry.system}, Python {entry.python}"
                self._say(line, f"Armatic Setup began in the {face}{command}: {system}")
            case entries.Exchanged():
                self._exchanged(line, entry)
            case entries.Waited():
                self._say(line, f"waited {entry.seconds:.0f} s ({entry.reason})")
            case entries.Checked():
                self._checked(line, entry)
            case entries.Tested():
                self._tested(line, entry)
            case entries.Failed():
                self._failed(line, entry)
            case entries.Crashed():
                place = f"{entry.type} in {entry.function}, {entry.module} line {entry.line}"
                self._say(line, f"crash: {place}", bad=True)
                sentence = f"Armatic Setup met a fault of its own: {place}."
                self.open[_CRASH] = Problem(line.at, _CRASH, "", sentence, "Armatic support")
            case entries.Arrived():
                self._arrived(line, entry)
            case entries.DeliveryBegun():
                self._say(line, f"delivery begins: {counted(entry.waiting, 'record')}")
            case entries.Delivered():
                self._delivered(line, entry)
            case entries.UpdateAsked():
                outcome = entry.outcome.removeprefix("update_").replace("_", " ")
                self._say(line, f"asked whether a newer version exists: {outcome}")
            case entries.Gap():
                self._say(
                    line, f"{counted(entry.lost, 'line is', 'lines are')} missing ({entry.reason})", bad=True
                )
            case _:
                self._of_sync(line, entry)

    def _of_sync(self, line: Line, entry: entries.Entry) -> None:
        match entry:
            case entries.DataFile():
                self._say(line, f"the data file was {entry.what.replace('_', ' ')}")
            case entries.SyncPlanned():
                begins = "sync goes on" if entry.resumed else "sync begins"
                self._say(
                    line,
                    f"{begins}: {counted(entry.rows, 'row')} of {counted(entry.objects, 'kind')} of records",
                )
            case entries.PageRead():
                self._say(line, f"{entry.object}: {entry.rows_done:,} of {counted(entry.rows_total, 'row')}")
            case entries.ObjectRead():
                rows = f"{counted(entry.rows, 'row')}, {entry.rows_read:,} read now"
                self._say(line, f"{entry.object}: {rows}, in {entry.seconds:.1f} s")
            case entries.ObjectLeftOut():
                self._left_out(line, entry)
            case entries.FieldDropped():
                self._say(line, f"{entry.object}: Intacct gives no {entry.field}")
            case entries.Settling():
                self._say(line, f"{entry.object}: comparing record by record")
            case entries.TiedOut():
                self._say(
                    line,
                    "every total ties out"
                    if entry.ties
                    else f"{entry.differing} of {counted(entry.lines, 'total differs', 'totals differ')}",
                    bad=not entry.ties,
                )
            case entries.Synced():
                self._synced(line, entry)

    def _exchanged(self, line: Line, entry: entries.Exchanged) -> None:
        if entry.support_ids:
            self._tickets = entry.support_ids
        if entry.outcome == "ok":
            return
        status = "no answer" if entry.http_status is None else f"HTTP {entry.http_status}"
        numbers = "".join(f", {number}" for number in entry.error_numbers)
        what = f"{', '.join(entry.functions)}: {entry.outcome} ({status}{numbers}, {entry.seconds:.1f} s)"
        known = f" · control ID {entry.control_id}" if entry.control_id else ""
        self._say(line, what + known, bad=True)

    def _checked(self, line: Line, entry: entries.Checked) -> None:
        row = self._row(entry.check.removeprefix(PART_PREFIX))
        if row is not None and entry.diagnosis:
            self._rows.setdefault(entry.diagnosis, row)
        text = f"check {entry.check}: {entry.status.replace('_', ' ')}"
        self._say(line, text + self._because(entry.diagnosis), bad=entry.status == "failed")

    def _tested(self, line: Line, entry: entries.Tested) -> None:
        what = "connection test" if entry.whole else "test of a part"
        self._say(line, f"{what} {'passed' if entry.passed else 'failed'}", bad=not entry.passed)
        if not entry.passed:
            self._wrong(line, _TEST, entry.diagnosis, self._tickets)
        elif entry.whole:
            for area in (_TEST, _COMMAND, _CRASH):
                self.open.pop(area, None)
            if self._stage in _BEFORE_THE_WORK:
                self.open.pop(_SYNC, None)
        self._rows.clear()
        self._tickets = ()

    def _failed(self, line: Line, entry: entries.Failed) -> None:
        area = entry.work if entry.work in (_SYNC, _ARRIVAL, _DELIVERY) else _COMMAND
        status = f", HTTP {entry.http_status}" if entry.http_status is not None else ""
        text = f"{entry.work} failed: {entry.stage}/{entry.kind}{status}"
        self._say(line, text + self._because(entry.diagnosis), bad=True)
        if area == _SYNC:
            self._stage = entry.stage
        self._wrong(line, area, entry.diagnosis, entry.support_ids, entry.control_id)

    def _left_out(self, line: Line, entry: entries.ObjectLeftOut) -> None:
        row = next((each for each in self._catalogue.objects if each.name == entry.object), None)
        if row is not None:
            self._rows[entry.diagnosis] = self._catalogue.permission(row.permission)
        text = f"{entry.object}: {'not read' if entry.failed else 'skipped'}"
        self._say(line, text + self._because(entry.diagnosis), bad=entry.failed)
        if entry.failed:
            self._tickets = entry.support_ids

    def _synced(self, line: Line, entry: entries.Synced) -> None:
        rows = f"{counted(entry.rows, 'row')} stored, {entry.rows_read:,} read now"
        good = entry.complete and entry.ties
        cost = f"in {entry.seconds:.1f} s with {counted(entry.requests, 'request')}"
        self._say(line, f"sync ended: {rows}, {cost}", bad=not good)
        self._stage = ""
        if good:
            self.open.clear()
        elif entry.diagnosis:
            self._wrong(line, _SYNC, entry.diagnosis, self._tickets)
        else:
            sentence = "The totals differ from Intacct's own."
            self.open[_SYNC] = Problem(line.at, _SYNC, "", sentence, "Nobody, the next sync may settle it")

    def _arrived(self, line: Line, entry: entries.Arrived) -> None:
        found = f"{entry.arrived:,} of {counted(entry.customers, 'customer is', 'customers are')} in Armatic"
        rest = f"{entry.not_yet:,} not yet, {entry.different:,} different, {entry.unclear:,} unclear"
        self._say(line, found if entry.arrived == entry.customers else f"{found}; {rest}")
        self.open.pop(_ARRIVAL, None)

    def _delivered(self, line: Line, entry: entries.Delivered) -> None:
        differ = counted(entry.differing, "total differs", "totals differ")
        totals = differ if entry.differing else "totals agree"
        brought = f"{counted(entry.delivered, 'record')} delivered, {entry.records:,} there"
        self._say(line, f"{brought}, in {entry.seconds:.1f} s; {totals}", bad=bool(entry.differing))
        self.open.pop(_DELIVERY, None)

    def _wrong(
        self, line: Line, area: str, diagnosis: str, tickets: tuple[str, ...], control_id: str = ""
    ) -> None:
        rule = self._rules.get(diagnosis)
        sentence = (
            self._sentence(rule) if rule else f"Diagnosis {diagnosis}, which this version does not know."
        )
        owner = rule.owner.label if rule else "Armatic support"
        self.open.pop(area, None)
        self.open[area] = Problem(line.at, area, diagnosis, sentence, owner, tickets, control_id)

    def _because(self, diagnosis: str) -> str:
        rule = self._rules.get(diagnosis)
        return f" · {self._sentence(rule)} [{diagnosis}]" if rule else ""

    def _sentence(self, rule: DiagnosisRule) -> str:
        row = self._rows.get(rule.id)
        return fill(rule.sentence, {**untold(), **(permission_facts(row) if row else {})})

    def _row(self, row_id: str) -> Permission | None:
        return next((row for row in self._catalogue.permissions if row.id == row_id), None)

    def _say(self, line: Line, text: str, *, bad: bool = False) -> None:
        self.moments.append(Moment(line.at, line.run, text, bad))


def as_text(story: Story) -> str:
    """The story as plain text, the problems first."""
    lines: list[str] = []
    for problem in story.problems:
        lines += [f"{'STILL WRONG' if not lines else 'ALSO'}: {problem.sentence}", f"  Who: {problem.owner}"]
        if problem.diagnosis:
            lines.append(f"  Diagnosis: {problem.diagnosis}")
        lines.append(f"  Since: {_clock(problem.at)}")
        lines += [f"  Support ID: {ticket}" for ticket in problem.support_ids]
        if problem.control_id:
            lines.append(f"  Control ID: {problem.control_id}")
    if not story.problems:
        lines.append("Nothing is known to be wrong." if story.moments else "The log is empty.")
    lines.append("")
    run = ""
    for moment in story.moments:
        if moment.run != run:
            lines.append("")
            run = moment.run
        lines.append(f"{_clock(moment.at)}  {'!' if moment.bad else ' '} {moment.text}")
    return "\n".join(lines) + "\n"


def _clock(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} {at:%z}"
