"""Where the reading of one object stands, as saved with its rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class PassMode(StrEnum):
    """How a pass reads an object."""

    FULL = "full"  # every row; rows of ours that are not among them are gone and are removed
    CHANGES = "changes"  # rows changed since a time


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One object's position.

    Attributes:
        object: The gateway's name.
        run: The run that began the pass.
        mode: What the pass reads.
        started_at: By Intacct's clock, when the pass began. What changes after it is read by the next.
        since: Of a pass over changes, from when on.
        last_key: Everything up to this RECORDNO is stored.
        rows_read: By this pass so far, before and after an interruption.
        done: The end mark: the pass is complete.
        complete_as_of: When the last complete pass began, or None before the first.
        fields: The fields that the stored rows hold.
        refused: Fields that ``lookup`` names but ``query`` refuses.
    """

    object: str
    run: int
    mode: PassMode
    started_at: datetime
    since: datetime | None
    last_key: int
    rows_read: int
    done: bool
    complete_as_of: datetime | None
    fields: tuple[str, ...]
    refused: tuple[str, ...] = ()

    def advanced(self, last_key: int, rows: int) -> Bookmark:
        """The bookmark after a page."""
        return replace(self, last_key=last_key, rows_read=self.rows_read + rows)

    def finished(self) -> Bookmark:
        """The bookmark with its end mark."""
        return replace(self, done=True, complete_as_of=self.started_at)
