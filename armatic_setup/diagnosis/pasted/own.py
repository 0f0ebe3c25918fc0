"""Reads our own reports: the technical part of a diagnosis, as a window, a mail or a terminal shows it.

It begins with ``Diagnosis <id>``, which is the answer, and the facts that its sentence names stand in it. A
report without that line, or of a diagnosis that is gone, is read like anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.faults import ErrorEntry, Stage
from armatic_setup.guide.diagnoses import PLACEHOLDERS

_HEAD: Final = re.compile(
    r"^(?:[ \t]*(?:Details[ \t]+)?Diagnosis (?P<id>[a-z_]{2,40}(?:\.[a-z_]{2,40})?)[ \t]*\n)?"
    rf"[ \t]*(?:Details[ \t]+)?(?P<stage>{'|'.join(Stage)}): (?P<kind>[a-z_]{{3,40}})[ \t]*$",
    re.MULTILINE,
)
#: What the card above it offers to copy, which is the same once more.
_VALUE: Final = re.compile(r"^[ \t]*Value[ \t]{2,}\S.*$", re.MULTILINE)
#: Stages whose facts are words of Intacct's.
_JUDGED: Final = (Stage.SENDER, Stage.LOGIN, Stage.OPERATION)
_LINES: Final = 12
_LINES_OF_A_NAMED_ONE: Final = 400
_LONGEST: Final = 40_000
_MOST: Final = 200
_FACT: Final = re.compile(
    r"(?:HTTP status (?P<status>\d{3})|Function (?P<function>\w{1,60})(?: on (?P<object>\w{1,60}))?"
    r"|Support ID (?P<support>\S{1,200})|Control ID \S{1,200}|Row (?P<row>[a-z_]{2,40}\.[a-z_]{2,80})"
    rf"|(?P<name>{'|'.join(sorted(PLACEHOLDERS))}): (?P<value>.{{1,2000}}))\Z"
)
_NUMBERED: Final = re.compile(
    r"(?P<number>[A-Z]{2}\d{8}|GW-\d{4}|XMLGW_\w{7}|UJPP\d{4}|invalidRequest|Query Failed"
    r"|Get API Session Failed)\b[ \t]*"
)


def own_reports(text: str) -> list[Found]:
    """The reports in *text*, in its order."""
    found: list[Found] = []
    for head in islice(_HEAD.finditer(text), _MOST):
        # The rows that a report sums up stand in it with their own.
        if not found or not found[-1].diagnosis or head["id"] or head.start() > found[-1].end + 1:
            found.append(_report(text, head))
    return found


def repeated(text: str) -> Iterator[tuple[int, int]]:
    """Where a report repeats itself for people to copy."""
    for match in islice(_VALUE.finditer(text), _MOST):
        yield match.span()


def _report(text: str, head: re.Match[str]) -> Found:
    end = head.end()
    lines = []
    most = _LINES_OF_A_NAMED_ONE if head["id"] else _LINES
    for line in text[head.end() + 1 : head.end() + _LONGEST].split("\n")[:most]:
        if (
            not line.strip()
            or (not head["id"] and _HEAD.match(line))
            or line.lstrip().startswith("Diagnosis ")
        ):
            break
        end += len(line) + 1
        lines.append(line.strip())
    reading = _Reading(Stage(head["stage"]))
    for words in lines:
        reading.take(words)
    return Found(
        reading.stage,
        head["kind"],
        tuple(reading.entries),
        http_status=reading.status,
        function=reading.function,
        object_name=reading.object_name,
        diagnosis=head["id"] or "",
        permission=reading.row,
        detail=reading.detail,
        facts=reading.facts,
        start=head.start(),
        end=min(end, len(text)),
    )


class _Reading:
    """What the lines of one report tell, as far as it was read."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.entries: list[ErrorEntry] = []
        self.status: int | None = None
        self.function = self.object_name = self.row = self.detail = ""
        self.facts: dict[str, str] = {}
        self._open = ""  # the fact that a broken line goes on with
        self._summing_up = False  # whether the lines are about single rows by now

    def take(self, words: str) -> None:
        """Read one line."""
        fact, number = _FACT.match(words), _NUMBERED.match(words)
        if _HEAD.match(words):
            self._summing_up = True
        elif fact and fact["name"]:
            self._open = fact["name"]
            self.facts.setdefault(fact["name"], fact["value"])
            return
        elif fact and fact["row"]:
            self.row = fact["row"]
        elif self._open and not fact and not number:
            self.facts[self._open] += f" {words}"
            return
        elif not self._summing_up:
            self._take_of_the_fault(words, fact, number)
        self._open = ""

    def _take_of_the_fault(
        self, words: str, fact: re.Match[str] | None, number: re.Match[str] | None
    ) -> None:
        if fact and fact["status"]:
            self.status = int(fact["status"])
        elif fact and fact["function"]:
            self.function, self.object_name = fact["function"], fact["object"] or ""
        elif number:
            self.entries.append(ErrorEntry(number["number"], words[number.end() :]))
        elif fact:
            return
        elif self.stage in _JUDGED:
            self.entries.append(ErrorEntry(description=words))
        else:
            self.detail = self.detail or words
