"""An answer as it comes off the socket: within the time the whole call has, and never without an end.

A time-out of the socket starts anew with each byte, so a server that drips could hold us for days: with its
headers, with a body, or with ``100 Continue`` again and again. Here every read looks at the call's clock.
"""

from __future__ import annotations

import errno
import http.client
import io
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Answer(http.client.HTTPResponse):
    """An answer, also that of a proxy, whose bytes are read within the call's time.

    Attributes:
        time_left: Tells how many seconds the call still has.
    """

    time_left: Callable[[], float]

    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        stream: Any = self.fp  # of the class that ``makefile`` gives
        self.fp = _Stream(_InTime(stream.detach(), sock, self.time_left))


class _Stream(io.BufferedReader):
    def read(self, size: int | None = -1, /) -> bytes:
        """As always, but with a size: a chunk of length -1 would ask for all there is."""
        if size is None or size < 0:
            raise http.client.HTTPException("a length below zero")
        return super().read(size)


class _InTime(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, sock: socket.socket, time_left: Callable[[], float]) -> None:
        super().__init__()
        self._raw = raw
        self._sock = sock
        self._patience = sock.gettimeout()
        self._time_left = time_left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        left = self._time_left()
        if self._patience is not None and left >= self._patience:
            return self._raw.readinto(buffer)
        if left > 0:
            self._sock.settimeout(left)
            with suppress(TimeoutError):
                return self._raw.readinto(buffer)
        raise TimeoutError(errno.ETIMEDOUT, "The whole answer took too long")

    def close(self) -> None:
        self._raw.close()
        super().close()
