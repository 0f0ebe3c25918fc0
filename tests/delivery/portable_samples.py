"""A small file of a finished sync, and its export."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.portable import Exported, export_portable
from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.sync.positions import Run
from armatic_setup.sync.store import Store
from tests.delivery.intake_samples import TARGETS, department, fill, make_store, put
from tests.sync.samples import DEPARTMENTS, NOON, bookmark


def make_company(path: Path, invoices: int = 1_200) -> Store:
    store = make_store(path)
    put(store, DEPARTMENTS, [department(1), department(2, None), department(3, "")])
    store.set_bookmark(bookmark(DEPARTMENTS, 3, 3, done=True))
    if invoices:
        fill(store, invoices)
    sync_again(store)
    return store


def sync_again(store: Store) -> None:
    """A sync began, found what it found, and ended."""
    last = store.last_run()
    run = Run((last.id if last else 0) + 1, NOON)
    store.begin_run(run)
    store.finish_run(run, NOON + timedelta(minutes=5))


def export(store: Store, target: Path, data_format: DataFormat = DataFormat.CSV, **how: Any) -> Exported:
    how.setdefault("cancel", CancelToken())
    return export_portable(store, target, TARGETS, data_format=data_format, **how)


def contents(target: Path) -> dict[str, bytes]:
    """Every file of an export."""
    if target.is_file():
        with zipfile.ZipFile(target) as packed:
            return {name: packed.read(name) for name in packed.namelist()}
    return {file.name: file.read_bytes() for file in target.iterdir()}


def manifest(target: Path) -> Any:
    return json.loads(contents(target)["manifest.json"])
