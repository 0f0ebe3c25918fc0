"""What was found in a pasted text: the facts of one failure, as far as the text holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from armatic_setup.faults import ErrorEntry, Stage


@dataclass(frozen=True, slots=True)
class Found:
    """One failure in a text.

    Attributes:
        stage: Where it happened; ``None`` where the text leaves it open.
        kind: As in a fault.
        entries: Its errors.
        http_status: The status of the answer, where one stands near.
        function: The gateway function, where it is told.
        object_name: What it was about, where a report of our own tells.
        diagnosis: The diagnosis that a report of our own names; empty elsewhere.
        permission: The permission row that it names.
        detail: Words of the text that decide, where there are no errors.
        whole: Whether nothing of it is cut off.
        facts: Company, user, sender and entity ID, where the text names them, and what a report of our own
            tells beside them.
        start: Where it begins in the text it was found in.
        end: Where it ends there.
    """

    stage: Stage | None
    kind: str
    entries: tuple[ErrorEntry, ...] = ()
    http_status: int | None = None
    function: str = ""
    object_name: str = ""
    diagnosis: str = ""
    permission: str = ""
    detail: str = ""
    whole: bool = True
    facts: Mapping[str, str] = field(default_factory=dict)
    start: int = 0
    end: int = 0

    @property
    def what(self) -> tuple[object, ...]:
        """All that decides what it is, to be compared: not where it stands, nor its Support IDs."""
        return (
            *(
                self.stage,
                self.kind,
                self.http_status,
                self.function,
                self.object_name,
                self.detail,
                self.whole,
            ),
            *(self.diagnosis, self.permission),
            tuple(replace(entry, support_id="") for entry in self.entries),
            tuple(sorted(self.facts.items())),
        )
