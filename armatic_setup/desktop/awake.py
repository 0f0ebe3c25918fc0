"""Keeps the computer awake while long work runs, where the system lets a program do so.

Every function here may wait for another program; a window calls them in the background.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from armatic_setup import product
from armatic_setup.desktop.bus import Bus, BusError

_CAFFEINATE: Final = "/usr/bin/caffeinate"
#: Windows' own numbers: a reason in plain words; the system, not the screen, is kept awake.
_SIMPLE_REASON: Final = 1
_SYSTEM_REQUIRED: Final = 1


class Hold:
    """The computer stays awake until :meth:`release`, or until the process ends.

    Args:
        releases: What ends it.
    """

    def __init__(self, *releases: Callable[[], object]) -> None:
        self._releases = releases

    def release(self) -> None:
        """Let the computer sleep again. A second call does nothing."""
        releases, self._releases = self._releases, ()
        for release in releases:
            release()


def keep_awake(why: str) -> Hold | None:
    """Ask the system not to fall asleep by itself; None where nobody grants it. Never raises.

    Closing the lid, or a person who sends it to sleep, may still do so.

    Args:
        why: Shown where the system lists who keeps it awake.
    """
    if sys.platform == "win32":
        return _on_windows(why)
    if sys.platform == "darwin":
        return _on_mac()
    return _on_linux(why)


def _on_linux(why: str) -> Hold | None:
    """The login manager refuses sleep, the desktop does not count the time as idle; either one helps."""
    holds = [hold for hold in (_login_manager(why), _desktop(why)) if hold is not None]
    return Hold(*(hold.release for hold in holds)) if holds else None


def _login_manager(why: str) -> Hold | None:
    bus = None
    try:
        bus = Bus("SYSTEM")
        (lock,) = bus.call(
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager.Inhibit",
            "ssss",
            ("sleep:idle", product.NAME, why, "block"),
        )
    except BusError:
        if bus is not None:
            bus.close()
        return None
    close = getattr(lock, "close", None)  # a file descriptor; it is the lock
    bus.close()
    return Hold(close) if close is not None else None


def _desktop(why: str) -> Hold | None:
    bus = None
    try:
        bus = Bus("SESSION")
        bus.call(
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver.Inhibit",
            "ss",
            (product.NAME, why),
        )
    except BusError:
        if bus is not None:
            bus.close()
        return None
    return Hold(bus.close)  # the request lasts as long as the connection


def _on_mac() -> Hold | None:
    try:
        process = subprocess.Popen([_CAFFEINATE, "-i", "-w", str(os.getpid())])  # noqa: S603 - fixed words
    except OSError:
        return None

    def end() -> None:
        with suppress(OSError):
            process.terminate()
            process.wait(1)

    return Hold(end)


def _on_windows(why: str) -> Hold | None:
    """A power request: unlike ``SetThreadExecutionState`` it does not end with the thread that made it."""
    import ctypes

    class Reason(ctypes.Structure):
        _fields_ = (
            ("version", ctypes.c_ulong),
            ("flags", ctypes.c_ulong),
            ("text", ctypes.c_wchar_p),
            ("room", ctypes.c_void_p * 2),  # the other form of a reason is longer
        )

    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.PowerCreateRequest.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.PowerCreateRequest(ctypes.byref(Reason(0, _SIMPLE_REASON, why))))
    if handle.value in (None, ctypes.c_void_p(-1).value):
        return None
    if not kernel.PowerSetRequest(handle, _SYSTEM_REQUIRED):
        kernel.CloseHandle(handle)
        return None
    return Hold(
        lambda: kernel.PowerClearRequest(handle, _SYSTEM_REQUIRED),
        lambda: kernel.CloseHandle(handle),
    )
