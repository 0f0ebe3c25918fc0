"""One entry of every kind, and logs to write them to."""
# ruff: noqa: FBT003 - an entry a line

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from armatic_setup.logbook import entries
from armatic_setup.logbook.book import Logbook
from armatic_setup.logbook.level import Level

#: A summer's day on the west coast.
MOMENT = datetime(2026, 7, 14, 9, 30, 5, 250_000, timezone(timedelta(hours=-7)))
CONTROL_ID = "0f" * 16
SUPPORT_ID = "HarborPine:EB0001~Yk1Q8P0e1Y6D-_VsyE8JSgAAAAk"

ONE_OF_EACH: tuple[entries.Entry, ...] = (
    entries.Started("cli", "check", "0.1.0", "3.11.9", "Linux"),
    entries.Exchanged(
        ("query ARINVOICE", "getFinancialSetup"), CONTROL_ID, 812, 20_480, 0.412, 200, "refused",
        ("DL02000001",), (SUPPORT_ID,),
    ),
    entries.Waited(30.0, "throttled"),
    entries.Failed("sync", "login", "refused", "login.refused", "getAPISession", control_id=CONTROL_ID),
    entries.Checked("permissions.accounts_receivable.invoices", "failed", "permission.denied", 0.2),
    entries.Tested(False, True, 17, "sign_in", "login.refused", 3.5),
    entries.DataFile("set_aside"),
    entries.SyncPlanned(24, 30_000, 31, False),
    entries.PageRead("ARINVOICE", 3, 3000, 12_000),
    entries.ObjectRead("ARINVOICE", 12_000, 40, 3.2),
    entries.ObjectLeftOut("ARADJUSTMENT", True, "refused", "permission.denied", control_id=CONTROL_ID),
    entries.FieldDropped("CUSTOMER", "CREDITLIMIT"),
    entries.Settling("ARINVOICE"),
    entries.TiedOut(True, 30, 0, 0),
    entries.Synced(True, True, False, 30_000, 40, 60, 12.5),
    entries.Arrived("sample", 27, 24, 1, 1, 1, 14.2),
    entries.DeliveryBegun(120),
    entries.Delivered(30_000, 120, 0, 4.5),
    entries.UpdateAsked("update_not_genuine"),
    entries.Crashed("ValueError", "armatic_setup.sync.engine", "<lambda>", 12, "background", ("KeyError",)),
    entries.Gap(3, "ENOSPC"),
)  # fmt: skip


def logbook(folder: Path, level: Level = Level.NORMAL) -> Logbook:
    return Logbook(folder, lambda: entries.Started("cli", "check", "0.1.0", "3.11.9", "Linux"), level=level)
