"""One check: ask the address, verify what it says, and keep it."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.errors import NotReached, Unreadable
from armatic_setup.gateway.transport import Transport
from armatic_setup.updates.record import Record, read_record, write_record
from armatic_setup.updates.source import Source
from armatic_setup.updates.statement import MOST_BYTES, NotGenuine, Statement, verified

_ONCE_IN: Final = timedelta(days=1)
#: Seconds: to connect, without a byte, and for all of it.
_CONNECT, _SILENCE, _CALL = 5.0, 10.0, 20.0
#: Answers that came, and are no statement.
_NONSENSE: Final = frozenset({"too_large", "encoding", "unexpected"})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of newer versions.

    Attributes:
        asked_at: When the last check was, in UTC.
        statement: The newest one that is signed.
    """

    asked_at: datetime | None = None
    statement: Statement | None = None

    @property
    def newer(self) -> Statement | None:
        """The statement, if its version is newer than this program."""
        return self.statement if self.statement and self.statement.is_newer else None


def known(folder: Path, source: Source | None) -> Known:
    """What earlier checks told, verified anew: the file may have been changed meanwhile."""
    record = read_record(folder)
    return Known(record.asked_at, _kept(record, source) if source else None)


def is_due(folder: Path, now: datetime) -> bool:
    """Whether a day has passed since the last check; also where that is said to lie ahead."""
    asked_at = read_record(folder).asked_at
    return asked_at is None or not asked_at <= now < asked_at + _ONCE_IN


def check(
    source: Source,
    folder: Path,
    *,
    now: datetime,
    cancel: CancelToken,
    trust: Callable[[], ssl.SSLContext] | None = None,
) -> Known:
    """Ask *source* once.

    Args:
        source: Whom.
        folder: Where what it says is kept.
        now: The time, with its zone.
        cancel: Ends it at once.
        trust: Makes the TLS settings; the system's by default.

    Raises:
        SetupError: ``update_not_reached``, ``update_not_genuine``, or ``update_older`` where an earlier check
            saw a later statement. What was known stays.
        OSError: The result cannot be kept.
        Cancelled: The user stopped it.
    """
    record = read_record(folder)
    write_record(folder, replace(record, asked_at=now))  # first, so that a failure is not repeated at once
    text = _fetched(source, cancel, trust)
    said, before = verified(text, source.key), _kept(record, source)
    if before is not None and said.issued < before.issued:
        raise SetupError(
            Fault(Stage.LOCAL, "update_older", detail=f"{said.issued:%Y-%m-%d} < {before.issued:%Y-%m-%d}")
        )
    write_record(folder, Record(now, text))
    return Known(now, said)


def _kept(record: Record, source: Source) -> Statement | None:
    if record.signed:
        with suppress(NotGenuine):  # of another key, or spoilt: as if nothing had been said
            return verified(record.signed, source.key)
    return None


def _fetched(source: Source, cancel: CancelToken, trust: Callable[[], ssl.SSLContext] | None) -> str:
    transport = Transport(
        cancel,
        connect_timeout=_CONNECT,
        read_timeout=_SILENCE,
        call_timeout=_CALL,
        body_limit=MOST_BYTES,
        trust=trust,
    )
    try:
        with transport.get(source.endpoint, "application/json") as reply:
            if reply.status != 200:
                raise _not_reached(f"HTTP status {reply.status}", reply.status)
            return b"".join(reply.chunks).decode("utf-8")
    except (NotReached, Unreadable) as error:
        if error.fault.kind in _NONSENSE:
            raise NotGenuine(error.fault.technical) from None
        raise _not_reached(error.fault.technical) from None
    except UnicodeDecodeError:
        raise NotGenuine("not UTF-8") from None
    finally:
        transport.close()


def _not_reached(detail: str, status: int | None = None) -> SetupError:
    return SetupError(Fault(Stage.LOCAL, "update_not_reached", http_status=status, detail=detail))
