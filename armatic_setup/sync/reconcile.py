"""Bring one object in line with the gateway by its keys alone: rows deleted there, and rows we lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.filters import is_in
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.reader import read_pages
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import UserForms, Value

#: Keys named in one request (the gateway's own limit is not public).
_KEYS_A_REQUEST: Final = 200


@dataclass(frozen=True, slots=True)
class Repair:
    """What was put right.

    Attributes:
        removed: Rows of ours that the gateway does not have.
        fetched: Rows that were missing or whose compared fields differed.
    """

    removed: int
    fetched: int


def reconcile(
    gateway: Gateway,
    store: Store,
    target: SyncObject,
    fields: Sequence[str],
    forms: UserForms,
    *,
    compared: Sequence[str] = (),
    cancel: CancelToken,
) -> Repair:
    """Compare every key of an object and mend what differs.

    Deletions leave no row to read, so they show only as a count that is too high. This costs a request per
    2,000 keys and is done only when the tie-out says so.

    Args:
        gateway: What is true.
        store: What is mended.
        target: The object.
        fields: All fields that are read of it, the key first.
        forms: How this user's dates are written.
        compared: Fields whose stored values are compared as well.
        cancel: Asked between pages.

    Raises:
        SetupError: As reading and storing do.
    """
    removed = fetched = position = 0
    for page in read_pages(gateway, target, (KEY, *compared), forms):
        cancel.check()
        high = None if page.is_last else page.last_key
        ours = {row[0]: row for row in store.key_values(target, compared, position, high)}
        theirs = {row[0]: row for row in page.rows}
        gone = [key for key in ours if isinstance(key, int) and key not in theirs]
        stale = [key for key, row in theirs.items() if isinstance(key, int) and ours.get(key) != row]
        if gone or stale:
            rows = _rows_of(gateway, target, fields, forms, stale)
            store.repair(target, fields, rows, gone)
            removed, fetched = removed + len(gone), fetched + len(rows)
        position = page.last_key
    return Repair(removed, fetched)


def _rows_of(
    gateway: Gateway, target: SyncObject, fields: Sequence[str], forms: UserForms, keys: Sequence[int]
) -> list[tuple[Value, ...]]:
    rows: list[tuple[Value, ...]] = []
    for start in range(0, len(keys), _KEYS_A_REQUEST):
        some = is_in(KEY, *keys[start : start + _KEYS_A_REQUEST])
        for page in read_pages(gateway, target, fields, forms, where=some):
            rows.extend(page.rows)
    return rows
