"""How many rows and pages are done and to do, over all objects: the figures of ``PageStored``."""

from __future__ import annotations

from collections.abc import Iterable

from armatic_setup.sync.events import PageStored, PlannedObject
from armatic_setup.sync.plan import pages


class Tally:
    """Kept while a sync runs. A total follows the gateway's own count as pages come in."""

    def __init__(self, planned: Iterable[PlannedObject], page_size: int) -> None:
        self._page_size = page_size
        self._done: dict[str, int] = {}
        self._total: dict[str, int] = {}
        self._pages: dict[str, int] = {}
        self._pages_left: dict[str, int] = {}
        for entry in planned:
            self._done[entry.object] = entry.rows_done
            self._total[entry.object] = entry.rows
            self._pages[entry.object] = 0
            self._pages_left[entry.object] = entry.requests

    def expect(self, name: str, rows: int) -> None:
        """A further pass over an object will read so many rows."""
        self._follow(name, rows)

    def leave_out(self, name: str) -> None:
        """An object cannot be read after all, if it was planned: nothing more is to come of it."""
        if name in self._total:
            self._follow(name, 0)

    def page(self, name: str, rows: int, remaining: int) -> PageStored:
        """Count a page of so many rows, after which so many remain."""
        self._done[name] += rows
        self._pages[name] += 1
        self._follow(name, remaining)
        return PageStored(
            object=name,
            rows_done=self._done[name],
            rows_total=self._total[name],
            overall_done=sum(self._done.values()),
            overall_total=sum(self._total.values()),
            page=self._pages[name],
            pages=self._pages[name] + self._pages_left[name],
            pages_left=sum(self._pages_left.values()),
        )

    def total(self, name: str) -> int:
        """All rows of an object, done and to do."""
        return self._total[name]

    def _follow(self, name: str, rows_left: int) -> None:
        self._total[name] = self._done[name] + rows_left
        self._pages_left[name] = pages(rows_left, self._page_size)
