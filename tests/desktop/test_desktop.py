"""What is asked of the desktop, over real private buses with pretended services."""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from armatic_setup import product
from armatic_setup.desktop import awake
from armatic_setup.desktop.awake import keep_awake
from armatic_setup.desktop.notices import DockProgress, notify
from tests.desktop.private_bus import Answer, Service, private_bus, service

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these buses are Linux's")

LOGIN = "org.freedesktop.login1"
SAVER = "org.freedesktop.ScreenSaver"
NOTICES = "org.freedesktop.Notifications"


@pytest.fixture
def buses(monkeypatch: pytest.MonkeyPatch) -> Iterator[ExitStack]:
    """A session and a system bus of our own; services started on the stack end with the test."""
    with private_bus() as session, private_bus() as system, ExitStack() as stack:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system)
        yield stack


def start(stack: ExitStack, bus: str, name: str, **answers) -> Service:
    return stack.enter_context(service(os.environ[f"DBUS_{bus}_BUS_ADDRESS"], name, **answers))


class Locks:
    """Inhibitor locks as the login manager gives them: the writing end of a pipe; closed, it is over."""

    def __init__(self) -> None:
        self.reading: list[int] = []
        self._given: list[int] = []

    def give(self) -> Answer:
        reading, writing = os.pipe()
        self.reading.append(reading)
        self._given.append(writing)
        return "h", (writing,)

    def forget_own(self) -> None:
        """The one who gave a lock keeps none of its ends, as the login manager does."""
        for descriptor in self._given:
            os.close(descriptor)
        self._given.clear()

    @property
    def held(self) -> bool:
        os.set_blocking(self.reading[0], False)
        try:
            return os.read(self.reading[0], 1) != b""
        except BlockingIOError:
            return True

    def end_within(self, seconds: float) -> bool:
        """Whether it is over; the bus, which passed the lock on, may let go of it a little later."""
        ended, _, _ = select.select(self.reading[:1], [], [], seconds)
        return bool(ended) and not self.held


def test_the_login_manager_is_asked_and_let_go_of(buses: ExitStack) -> None:
    locks = Locks()
    login = start(buses, "SYSTEM", LOGIN, Inhibit=locks.give)
    hold = keep_awake("Reading the receivables")
    assert hold is not None
    assert login.wait_for("Inhibit") == [("sleep:idle", product.NAME, "Reading the receivables", "block")]
    locks.forget_own()
    assert locks.held
    hold.release()
    assert locks.end_within(10)
    hold.release()


def test_the_desktop_is_asked_and_hears_when_it_is_over(buses: ExitStack) -> None:
    saver = start(buses, "SESSION", SAVER, Inhibit=lambda: ("u", (7,)))
    watcher = start(buses, "SESSION", "")
    hold = keep_awake("Reading the receivables")
    assert hold is not None
    assert saver.wait_for("Inhibit") == [(product.NAME, "Reading the receivables")]
    asker = next(
        sender for (name, _), sender in zip(saver.heard, saver.senders, strict=True) if name == "Inhibit"
    )
    assert (asker, asker, "") not in watcher.heard
    hold.release()
    with watcher.news:  # the bus says that the one who asked is gone
        gone = ("NameOwnerChanged", (asker, asker, ""))
        assert watcher.news.wait_for(lambda: gone in watcher.heard, 10)


def test_where_nobody_grants_it_nothing_is_promised(buses: ExitStack) -> None:
    assert keep_awake("Reading") is None
    start(buses, "SYSTEM", LOGIN)  # it is there, and refuses
    start(buses, "SESSION", SAVER)
    assert keep_awake("Reading") is None


def test_without_any_bus_nothing_is_promised(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'none'}"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", nowhere)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", nowhere)
    assert keep_awake("Reading") is None
    assert not notify("Done", "All is well.")
    dock = DockProgress()
    dock.show(0.5)
    dock.show(None)


def test_a_notice_reaches_the_desktop(buses: ExitStack) -> None:
    notices = start(buses, "SESSION", NOTICES, Notify=lambda: ("u", (3,)))
    assert notify("The sync is complete", "Every total ties out.")
    ((name, replaces, icon, title, text, acts, hints, shown),) = notices.wait_for("Notify")
    assert (name, replaces, icon) == (product.NAME, 0, product.SLUG)
    assert (title, text, acts, shown) == ("The sync is complete", "Every total ties out.", [], -1)
    assert hints == {"desktop-entry": ("s", product.SLUG)}


def test_a_desktop_that_refuses_a_notice_is_no_trouble(buses: ExitStack) -> None:
    start(buses, "SESSION", NOTICES)
    assert not notify("Done", "All is well.")


def test_progress_is_told_to_the_dock_and_taken_away(buses: ExitStack) -> None:
    dock_service = start(buses, "SESSION", "")
    dock = DockProgress()
    dock.show(0.25)
    dock.show(None)
    told = dock_service.wait_for("Update", 2)
    assert told[0] == (
        "application://armatic-setup.desktop",
        {"progress": ("d", 0.25), "progress-visible": ("b", True)},
    )
    assert told[1][1] == {"progress": ("d", 0.0), "progress-visible": ("b", False)}


def test_on_a_mac_its_own_tool_is_run_and_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tool = tmp_path / "caffeinate"
    tool.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/asked"\nexec sleep 60\n')
    tool.chmod(0o700)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(awake, "_CAFFEINATE", str(tool))
    begun: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda command: begun.append(popen(command)) or begun[0])
    hold = keep_awake("Reading")
    assert hold is not None
    assert begun[0].args == [str(tool), "-i", "-w", str(os.getpid())]
    assert begun[0].poll() is None
    hold.release()
    assert begun[0].poll() is not None
    monkeypatch.setattr(awake, "_CAFFEINATE", str(tmp_path / "missing"))
    assert keep_awake("Reading") is None


class Kernel:
    """Windows' part of it, as far as it is called."""

    def __init__(self, *, grants: bool) -> None:
        self.calls: list[str] = []
        self.PowerCreateRequest = lambda _: self._note("create", 77)
        self.PowerSetRequest = lambda handle, kind: self._note(f"set {handle.value} {kind}", grants)
        self.PowerClearRequest = lambda handle, kind: self._note(f"clear {handle.value} {kind}", 1)
        self.CloseHandle = lambda handle: self._note(f"close {handle.value}", 1)

    def _note(self, call: str, answer: int) -> int:
        self.calls.append(call)
        return answer


@pytest.mark.parametrize("grants", [True, False])
def test_on_windows_a_power_request_is_made_and_cleared(
    monkeypatch: pytest.MonkeyPatch, grants: bool
) -> None:
    kernel = Kernel(grants=grants)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _: kernel, raising=False)
    hold = keep_awake("Reading")
    if grants:
        assert hold is not None
        hold.release()
        assert kernel.calls == ["create", "set 77 1", "clear 77 1", "close 77"]
    else:
        assert hold is None
        assert kernel.calls == ["create", "set 77 1", "close 77"]
