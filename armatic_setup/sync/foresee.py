"""A forecast alone: asks Intacct how much there is, reads no row and writes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.sync.bookmark import Bookmark
from armatic_setup.sync.engine import intacct_time, planned_object, user_forms, utc_now
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.events import Forecast
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.foreteller import intacct_now
from armatic_setup.sync.pace import Pace
from armatic_setup.sync.store import Run, Store
from armatic_setup.sync.survey import Surveyor


def foresee(
    gateway: Gateway,
    path: Path,
    *,
    catalogue: Catalogue,
    cancel: CancelToken,
    clock: Callable[[], datetime] = utc_now,
    page_size: int = MAX_PAGE_SIZE,
) -> Forecast:
    """What a sync into the file at *path* would take now.

    A file that is not there yet, or is damaged, means that everything will be read.

    Raises:
        Cancelled: The user stopped.
        GatewayError: Intacct could not be asked.
        SyncError: The user's date format cannot be read.
    """
    known = _Known.of(path, catalogue)
    began = time.monotonic()
    asked_before = gateway.requests
    started_at = clock()
    session = gateway.session or gateway.sign_in()
    forms = user_forms(gateway)
    now = intacct_time(session, started_at)
    run = known.run if known.run and known.run.finished_at is None else None
    number = run.id if run else (known.run.id if known.run else 0) + 1
    surveyor = Surveyor(gateway, known, forms, number, now, lambda _: None, cancel)
    findings = surveyor.survey(catalogue.objects)
    planned = tuple(one for finding in findings if (one := planned_object(finding, page_size)))
    passed = time.monotonic() - began
    return foretell(
        planned,
        resumed=run is not None,
        asked=len(findings),
        answer=passed / max(gateway.requests - asked_before, 1),
        kept=known.pace,
        as_of=intacct_now(gateway, passed) or started_at,
    )


class _Known:
    """What a file says, read once; positions that are set are remembered here only."""

    def __init__(self, bookmarks: dict[str, Bookmark], run: Run | None, pace: Pace | None) -> None:
        self._bookmarks = bookmarks
        self.run = run
        self.pace = pace

    @classmethod
    def of(cls, path: Path, catalogue: Catalogue) -> _Known:
        if not path.exists():
            return cls({}, None, None)
        try:
            with Store(path, read_only=True) as store:
                found = ((one.name, store.bookmark(one.name)) for one in catalogue.objects)
                bookmarks = {name: bookmark for name, bookmark in found if bookmark}
                return cls(bookmarks, store.last_run(), Pace.of_text(store.pace))
        except StoreError:
            return cls({}, None, None)

    def bookmark(self, name: str) -> Bookmark | None:
        return self._bookmarks.get(name)

    def set_bookmark(self, bookmark: Bookmark) -> None:
        self._bookmarks[bookmark.object] = bookmark
