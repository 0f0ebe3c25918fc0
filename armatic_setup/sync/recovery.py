"""A sync of one file, whatever state the file is in: of an older version, or damaged. Never silently."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.gateway.waking import WakeWatch
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.sync import datafiles, events
from armatic_setup.sync.engine import run_sync, utc_now
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.events import Emit
from armatic_setup.sync.foreteller import Foreteller
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import SyncSummary


def sync_file(
    gateway: Gateway,
    path: Path,
    *,
    catalogue: Catalogue,
    emit: Emit,
    cancel: CancelToken,
    clock: Callable[[], datetime] = utc_now,
    page_size: int = MAX_PAGE_SIZE,
) -> SyncSummary:
    """Open the file and sync it, see ``run_sync``.

    A file of an older version is copied and upgraded. A damaged one is set aside, and everything is read
    anew into a new one; that is tried once. Both are told. A forecast is told before the first row is read.

    Raises:
        Cancelled: The user stopped. The next run goes on.
        GatewayError: Intacct could not be asked. The next run goes on.
        SyncError: The file cannot be used, or the user's date format cannot be read.
    """

    def sync() -> SyncSummary:
        with Store(path, cancel=cancel) as store:
            if store.upgrade:
                emit(events.DataUpgraded(store.upgrade.version, store.upgrade.backup.name))
            store.check(cancel)
            with WakeWatch(gateway.reconnect), Foreteller(gateway, store, emit, clock=clock) as foreteller:
                return run_sync(
                    gateway,
                    store,
                    catalogue=catalogue,
                    emit=foreteller.emit,
                    cancel=cancel,
                    clock=clock,
                    page_size=page_size,
                )

    try:
        return sync()
    except StoreError as error:
        if error.kind != "database_damaged":
            raise
        aside = datafiles.set_aside(path, clock().astimezone())
    emit(events.DataSetAside(aside.name))
    return sync()
