"""What holds for every test: no screen, no network but loopback, no real keyring, a home of its own."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import signal
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any Qt import: without it Qt aborts
os.environ["LC_ALL"] = "C.UTF-8"  # the texts of the tests are English, whatever this computer speaks
#: Nothing is asked of the desktop on which the tests run.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere/bus"

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from hypothesis import settings
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from ui.garbage import collect_due

if TYPE_CHECKING:
    from ui.application import Application

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # so a shell starts what runs in its background
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what the tests start is to hear Ctrl+C

gc.disable()  # as in the program: a collection in a thread, or amid Qt's code, would destroy widgets there


settings.register_profile("unhurried", deadline=None)  # a busy computer is no failure
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The program's own, so that screen readers meet in the tests what they meet in the program."""
    from ui.application import Application

    return Application


def pytest_runtest_logfinish() -> None:
    """Between two tests is where cyclic garbage is collected."""
    collect_due()


def _only_loopback(event: str, args: tuple[object, ...]) -> None:
    """Refuse every connection that would leave this machine."""
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else ""
        if isinstance(host, str) and host and not _is_loopback(host):
            raise AssertionError(f"a test tried to reach {host}")
    elif event == "socket.getaddrinfo":
        host = args[0]
        if isinstance(host, str) and not _is_loopback(host) and not host.endswith(".invalid"):
            raise AssertionError(f"a test tried to look up {host}")


def _is_loopback(host: str) -> bool:
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


sys.addaudithook(_only_loopback)


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets everything when the test ends."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """Every test gets an empty keyring of its own; the user's is never touched."""
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test gets data folders of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ARMATIC_SETUP_HOME", str(folder))
    monkeypatch.delenv("ARMATIC_USER_PASSWORD", raising=False)
    monkeypatch.delenv("ARMATIC_SENDER_PASSWORD", raising=False)
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in our own log that nobody expected fails the test."""
    yield
    loud = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.split(".")[0] in ("armatic_setup", "ui")
    ]
    assert not loud, f"unexpected warnings in the log: {loud}"
