"""A desk of its own for a real window: virtual screen, window manager, session bus, mouse and keyboard.

Everything is a child process of the test and ends with it. Nothing here knows the program under test.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

_PATIENCE = 30.0


def wait_for(look: Callable[[], Found | None], what: str, seconds: float = _PATIENCE) -> Found:
    """Look again and again until there is something; fail with *what* when time is up."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.05)):
        found = look()
        if found is not None and found is not False:
            return found
        pause.wait(0.05)
    raise AssertionError(f"waited {seconds:.0f} s in vain for {what}")


class Desk:
    """A screen somebody sits at."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self.environment = dict(environment)
        self.folder = folder

    def type_key(self, *keys: str) -> None:
        """Press keys as xdotool names them, such as ``alt+Left``."""
        self._xdotool("key", "--delay", "15", *keys)

    def type_text(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "10", text)

    def click(self, x: int, y: int) -> None:
        """Move the mouse there and click."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def scroll_down(self, x: int, y: int, notches: int = 5) -> None:
        """Turn the wheel over a place."""
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", str(notches), "--delay", "10", "5")

    def focus_window(self, title: str) -> None:
        """Wait for a window of that title and give it the keyboard."""
        wait_for(lambda: self._search(title), f"a window called {title}")
        # The window may be there before the window manager is.
        wait_for(lambda: self._search(title, "windowactivate", "--sync"), f"{title} to take the keyboard")

    def picture(self, name: str) -> Path:
        """Keep what the screen shows, for eyes."""
        path = self.folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)
        return path

    def answers(self) -> bool | None:
        """Whether the screen is there."""
        asked = subprocess.run(
            ["xdotool", "getdisplaygeometry"],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=30,
        )
        return asked.returncode == 0 or None

    def managed(self) -> bool | None:
        """Whether the window manager is there. A window that comes while it begins may never be seen."""
        asked = subprocess.run(
            ["xdotool", "get_num_desktops"],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=30,
        )
        return asked.returncode == 0 or None

    def close_window(self, running: subprocess.Popen[str]) -> int:
        """Press Alt+F4, which is the window manager's; the exit code of the program."""
        self.type_key("alt+F4")
        return running.wait(timeout=20)

    def _search(self, title: str, *then: str) -> bool | None:
        """Whether there is such a window, and what is *then* done with it works."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title, *then],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=30,
        )
        return found.returncode == 0 or None

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=30)


@contextmanager
def desk(folder: Path, size: str = "1280x800") -> Iterator[Desk]:
    """Set up a desk; clear it away at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        read_end, write_end = os.pipe()
        stack.enter_context(
            _running(
                [
                    "Xvfb",
                    "-displayfd",
                    str(write_end),
                    "-screen",
                    "0",
                    f"{size}x24",
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ],
                os.environ,
                pass_fds=(write_end,),
            )
        )
        os.close(write_end)
        with os.fdopen(read_end) as stream:
            display = stream.readline().strip()
        environment = {
            name: value
            for name, value in os.environ.items()
            if name
            not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
        }
        environment["DISPLAY"] = f":{display}"
        environment["QT_QPA_PLATFORM"] = "xcb"
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        environment["XDG_RUNTIME_DIR"] = str(folder)
        folder.chmod(0o700)
        bus = stack.enter_context(
            _running(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                environment,
                stdout=subprocess.PIPE,
            )
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        place = Desk(environment, folder)
        wait_for(place.answers, "the screen")  # it tells its number before it takes everybody in
        stack.enter_context(_running(["openbox"], environment))
        wait_for(place.managed, "the window manager")
        # The first key of a new screen makes the window manager take its keys anew; Alt+F4 may slip past it.
        place.type_key("shift")
        yield place


@contextmanager
def _running(
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    stdout: int = subprocess.DEVNULL,
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[str]]:
    """A child that is ended, and waited for, with the block."""
    process = subprocess.Popen(
        command,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        pass_fds=pass_fds,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=20)


@contextmanager
def program(
    desk: Desk, command: Sequence[str], folder: Path, **variables: str
) -> Iterator[subprocess.Popen[str]]:
    """Run the program under test on the desk; its words go to a file in *folder*."""
    with (folder / "program.log").open("w") as log:
        process = subprocess.Popen(
            command,
            env={**desk.environment, **variables},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            text=True,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(timeout=20)
