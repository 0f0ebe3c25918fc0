"""What a connection test came to, in a form in which every face can be compared with every other.

The core gives a ``CheckReport``, the command line JSON lines, the window a ``CheckReport`` of its own and
what it shows of it. All three become the same outcome here::

    assert of_report(window.report) == of_lines(command_line.lines)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from armatic_setup.diagnosis.results import CheckEvent, CheckFinished, CheckReport, CheckResult


@dataclass(frozen=True, slots=True)
class Told:
    """What is told about one check, part or permission row."""

    status: str
    diagnosis: str
    owner: str
    words: str
    rights: tuple[tuple[str, bool, str], ...] = ()
    more: tuple[str, ...] = ()


#: Identifier of a check, part or row to what is told about it.
Outcome = Mapping[str, Told]


def of_result(result: CheckResult) -> Told:
    """What the core tells about one check."""
    found = result.diagnosis
    return Told(
        result.status.value,
        found.id if found else "",
        found.owner.value if found else "",
        found.sentence if found else result.evidence,
        tuple((fact.right.value, fact.granted, fact.means.value) for fact in result.rights),
        result.more,
    )


def of_report(report: CheckReport) -> Outcome:
    """What a report tells."""
    return {result.id: of_result(result) for result in report}


def of_events(events: Iterable[CheckEvent]) -> Outcome:
    """What the events of a test told while it ran; the later of two counts."""
    return {event.result.id: of_result(event.result) for event in events if isinstance(event, CheckFinished)}


def of_lines(lines: Iterable[Mapping[str, Any]]) -> Outcome:
    """What the command line's JSON lines tell."""
    return {
        line["check"]: Told(
            line["status"],
            line["diagnosis"] or "",
            line["owner"] or "",
            line["sentence"] or "",
            tuple((fact["right"], fact["granted"], fact["means"]) for fact in line["rights"]),
            tuple(line["more"]),
        )
        for line in lines
        if "check" in line
    }
