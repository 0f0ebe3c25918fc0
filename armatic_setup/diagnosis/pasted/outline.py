"""From a reply's parts to faults: where each error stood decides the stage, as it does for a live reply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from armatic_setup.diagnosis.pasted.events import Event, Mark
from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.diagnosis.pasted.told import OF_ELEMENT, Told
from armatic_setup.faults import ErrorEntry, Stage
from armatic_setup.gateway.texts import cleaned, without_ticket

_STAGES: Final = {
    "control": Stage.SENDER,
    "response": Stage.SENDER,
    "authentication": Stage.LOGIN,
    "operation": Stage.LOGIN,
    "result": Stage.OPERATION,
}
#: Blocks with a status of their own.
_JUDGED: Final = ("control", "authentication", "result")
#: Parts of an error, and the field of an entry that each becomes.
_PARTS: Final = {
    "errorno": "errorno",
    "description": "description",
    "description2": "description2",
    "correction": "correction",
    "errorid": "error_id",
    "category": "category",
}
#: Errors that nothing holds together belong to one failure only if they stand this close.
_NEAR: Final = 1_500
#: A reply nests half as deep.
_DEEPEST: Final = 20
#: Failures of one text that are looked at.
MOST: Final = 200


@dataclass(slots=True)
class _Block:
    """A part of a reply that is open, or was."""

    name: str
    start: int
    end: int
    status: str = ""
    function: str = ""
    told: bool = False  # whether it, or what belongs to it, named errors


@dataclass(slots=True)
class _Group:
    """Errors of one failure."""

    stage: Stage | None
    block: _Block | None
    kind: str
    start: int
    end: int
    entries: list[dict[str, str]] = field(default_factory=list)
    whole: bool = True


class Outline:
    """Reads events into failures. Every part may be missing, and the text may begin or end anywhere.

    Attributes:
        used: Where in the text the structure stood, so that nothing else reads it again.
        settled: Where errors stood that are no failure, since what they belong to worked.
        told: Whom the text speaks of.
    """

    def __init__(self) -> None:
        self.used: list[tuple[int, int]] = []
        self.settled: list[tuple[int, int]] = []
        self.told: list[Told] = []
        self._stack: list[_Block] = []
        self._last = ""
        self._end = 0
        self._by_session = False
        self._groups: list[_Group] = []
        self._judged: list[_Block] = []
        self._group: _Group | None = None

    def read(self, events: Iterable[Event]) -> list[Found]:
        """The failures that *events* tell of, in the order of the text."""
        for event in events:
            if len(self._groups) >= MOST:
                break
            self._end = event.end
            match event.mark:
                case Mark.OPEN:
                    self._open(event)
                case Mark.CLOSE:
                    self._close(event)
                case Mark.VALUE:
                    self._value(event)
        while self._stack:
            self._pop()
        return sorted([*self._of_groups(), *self._of_silent_blocks()], key=lambda found: found.start)

    # -- reading ------------------------------------------------------------------------------------

    def _open(self, event: Event) -> None:
        name = event.name
        if name in ("response", "request"):
            while self._stack:
                self._pop()
            self._last = ""
        if name not in ("error", "errormessage"):
            self._group = None
            self._last = name if name in _STAGES else self._last
        if name == "login":
            self._by_session = False
        if len(self._stack) >= _DEEPEST:
            return
        block = _Block(name, event.start, event.end)
        if name in _JUDGED:
            self._judged.append(block)
        self._stack.append(block)

    def _close(self, event: Event) -> None:
        if any(block.name == event.name for block in self._stack):
            while self._pop().name != event.name:
                pass
        if event.name in _STAGES:
            self._last = event.name
        if event.name != "error":
            self._group = None

    def _pop(self) -> _Block:
        block = self._stack.pop()
        block.end = self._end
        if not self._stack:
            self.used.append((block.start, block.end))
        return block

    def _value(self, event: Event) -> None:
        match event.name:
            case "status":
                for block in reversed(self._stack):
                    if block.name in _JUDGED:
                        block.status = event.value.strip().lower()
                        break
            case "function":
                self._last = "result"
                for block in self._stack:
                    if block.name == "result":
                        block.function = event.value.strip()
            case "sessionid":
                names = {block.name for block in self._stack}
                if "authentication" in names and "result" not in names:
                    self._by_session = True
            case "companyid" | "userid" | "senderid" | "locationid":
                self._tell_of(event)
            case _:
                self._part(event)

    def _tell_of(self, event: Event) -> None:
        """Keep whom the text speaks of. Among the rows of an answer these names mean something else."""
        names = {block.name for block in self._stack}
        signing_in = not names.isdisjoint(("login", "authentication"))
        if "result" not in names and (signing_in or event.name != "locationid"):
            self.told += Told.of(event.start, OF_ELEMENT[event.name], event.value)

    def _part(self, event: Event) -> None:
        """A part of an error. One that nothing holds needs a number to be known as one."""
        held = bool(self._stack)
        group = self._group
        if group is not None and not held and event.start - group.end > _NEAR:
            group = None
        if group is None:
            if not held and event.name != "errorno":
                return
            group = self._begin(event)
        entry = group.entries[-1]
        if event.name in entry:
            entry = {}
            group.entries.append(entry)
        entry[event.name] = event.value
        group.end = event.end
        group.whole = group.whole and event.whole
        if not held:
            self.used.append((event.start, event.end))

    def _begin(self, event: Event) -> _Group:
        stage, block = self._place()
        kind = self._kind(stage)
        self._group = _Group(stage, block, kind, event.start, event.end, [{}])
        self._groups.append(self._group)
        return self._group

    def _kind(self, stage: Stage | None) -> str:
        """Where the request carried a session, a refused sign-in is the session's."""
        return "session" if self._by_session and stage in (Stage.SENDER, Stage.LOGIN) else "refused"

    def _place(self) -> tuple[Stage | None, _Block | None]:
        for block in reversed(self._stack):
            if block.name == "response" and self._last in ("authentication", "operation", "result"):
                return _STAGES[self._last], block
            if block.name in _STAGES:
                return _STAGES[block.name], block
        return _STAGES.get(self._last), None

    # -- judging ------------------------------------------------------------------------------------

    def _of_groups(self) -> Iterable[Found]:
        for group in self._groups:
            entries = tuple(_entry(parts) for parts in group.entries)
            if not any(entry.errorno or entry.text for entry in entries):
                continue
            self._explain(group)
            if group.block is not None and group.block.name == "result" and group.block.status == "success":
                self.settled.append((group.block.start, group.block.end))
                continue
            yield Found(
                group.stage,
                group.kind,
                entries,
                function=group.block.function if group.block else "",
                whole=group.whole,
                start=group.start,
                end=group.end,
            )

    def _explain(self, group: _Group) -> None:
        """Mark the block whose failure these errors explain: they may stand beside it."""
        for block in reversed(self._judged):
            if block.start <= group.end and _STAGES[block.name] is group.stage:
                block.told = True
                return

    def _of_silent_blocks(self) -> Iterable[Found]:
        """Parts that failed without a word."""
        for block in self._judged:
            if block.told or block.status in ("", "success"):
                continue
            stage = _STAGES[block.name]
            yield Found(
                stage,
                self._kind(stage),
                function=block.function,
                start=block.start,
                end=block.end,
            )


def _entry(parts: dict[str, str]) -> ErrorEntry:
    """An error as the live reader makes it of a reply."""
    words: dict[str, str] = {}
    ticket = ""
    for name, raw in parts.items():
        text, found = without_ticket(cleaned(raw))
        words[_PARTS[name]] = text
        ticket = ticket or found
    return ErrorEntry(**words, support_id=ticket)
