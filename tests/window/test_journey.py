"""The whole journey on the practice company, in a real window, as a person goes through it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from tests.window.desk import Desk, desk, program, wait_for
from tests.window.reader import Node, Reader
from tests.window.speech import Announcements

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.xvfb, pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")]

#: What is tried: this checkout, or the packaged app that ``make package`` names.
PACKAGED = os.environ.get("ARMATIC_WINDOW")
COMMAND = shlex.split(PACKAGED) if PACKAGED else [sys.executable, str(ROOT / "main.py")]

#: The desk's own session bus would start a keyring, which asks for a password of its own.
NO_KEYRING = "keyring.backends.fail.Keyring"
CONFIRMED = ("prerequisites", "create_user", "authorize_sender")


class Person:
    """Somebody in front of the window. Looks with a screen reader, acts with mouse or keyboard."""

    def __init__(self, desk: Desk, reader: Reader, home: Path, ears: Announcements | None = None) -> None:
        self.desk = desk
        self.reader = reader
        self.ears = ears
        self._home = home

    def saved(self) -> dict[str, object]:
        """The journey as the program has saved it."""
        for path in self._home.rglob("*.json"):
            found = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(found, dict) and "confirmed" in found:
                return found
        return {}

    def files(self, name: str) -> list[Path]:
        """The program's own files of that name."""
        return list(self._home.rglob(name))

    def mouse(self, role: str, name: str) -> None:
        """Click on something, scrolling until it is in the window."""
        node = self.reader.wait(role, name)
        for _ in range(20):
            x, y = self.reader.middle(node)
            if 60 < y < 690 or role == "push button":
                break
            self.desk.scroll_down(800, 400, 3)
        self.desk.click(x, y)

    def tab_to(self, role: str, name: str) -> None:
        """Press Tab until the keyboard is at something."""
        self.reader.wait(role, name)
        node = self.reader.focused()
        for _ in range(80):
            if node is not None and node.role == role and node.name.startswith(name):
                return
            self.desk.type_key("Tab")
            node = self._moved_from(node)
        raise AssertionError(f"Tab never reached {role} {name!r}")

    def _moved_from(self, before: Node | None) -> Node | None:
        """Where the keyboard is once it has moved: looked at earlier, it would be sent on twice.

        Some places say nothing of the keyboard; there it cannot be seen to move.
        """
        path = before.path if before else ""

        def look() -> Node | None:
            now = self.reader.focused()
            return now if now is not None and now.path != path else None

        with suppress(AssertionError):
            return wait_for(look, "the keyboard to move", 2)
        return self.reader.focused()

    def sees(self, role: str, name: str, seconds: float = 60.0) -> Node:
        """Wait for something to be said."""
        return self.reader.wait(role, name, seconds, enabled=False)


#: What Qt says when the reader asks for a thing that went a moment before, and where the bus is slow to let a
#: key pass: while somebody listens, each key is shown to the bus first.
_HARMLESS = (
    "qt.accessibility.atspi: Could not find accessible on path",
    "QSpiApplication::keyEventError",
    "QSpiApplication::notifyKeyboardListenerCallback with no queued key",
)


@pytest.fixture
def person(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Person]:
    """Somebody at a desk of their own; who is ``reading`` listens from before the program starts."""
    folder, home = tmp_path / "desk", tmp_path / "data"
    with ExitStack() as stack:
        place = stack.enter_context(desk(folder))
        ears = None
        if "reading" in request.fixturenames:
            ears = stack.enter_context(closing(Announcements(place.environment)))
        around = {"ARMATIC_SETUP_HOME": str(home), "PYTHON_KEYRING_BACKEND": NO_KEYRING}
        running = stack.enter_context(program(place, COMMAND, folder, **around))
        place.focus_window("Armatic Setup")
        reader = stack.enter_context(closing(Reader(place.environment)))
        yield Person(place, reader, home, ears)
        assert place.close_window(running) == 0
    told = (folder / "program.log").read_text().splitlines()
    assert [line for line in told if not line.startswith(_HARMLESS)] == []


def _arrived(person: Person) -> None:
    """The journey has ended well, and the screen says so."""
    person.sees("heading", "Connected, and every cent ties out")
    person.sees("label", "24 of 24 row counts agree.")
    confirmed = wait_for(lambda: person.saved().get("confirmed"), "the saved journey")
    assert set(CONFIRMED) <= set(confirmed)  # type: ignore[call-overload]


def test_by_mouse_alone(person: Person) -> None:
    person.mouse("push button", "Practice on a sample company")
    person.mouse("check box", "Web Services is subscribed")
    person.mouse("push button", "Next: Create user")
    person.mouse("check box", "I saved the user")
    person.mouse("push button", "Next: Module permissions")
    tree = person.sees("tree", "Permission checklist")
    cell = person.reader.cell(tree, "Attachments, whole row")
    person.desk.click(*person.reader.middle(cell))
    person.sees("label", "1 of 13 rows ticked")
    person.mouse("push button", "Next: Sender authorization")
    person.mouse("check box", "I saved")
    person.mouse("push button", "Next: Connect")
    person.mouse("push button", "Test the connection")
    person.mouse("push button", "Next: Initial sync")
    person.mouse("push button", "Start the sync")
    _arrived(person)


def test_by_keyboard_alone(person: Person) -> None:
    keys = person.desk
    person.tab_to("push button", "Practice on a sample company")
    keys.type_key("Return")
    person.tab_to("check box", "Web Services is subscribed")
    keys.type_key("space", "ctrl+Return")
    person.tab_to("check box", "I saved the user")
    keys.type_key("space", "ctrl+Return")
    person.sees("tree", "Permission checklist")
    keys.type_key("ctrl+Return")
    person.tab_to("check box", "I saved")
    keys.type_key("space", "ctrl+Return")
    person.tab_to("push button", "Test the connection")
    keys.type_key("space")
    person.reader.wait("push button", "Next: Initial sync")
    keys.type_key("ctrl+Return")
    person.tab_to("push button", "Start the sync")
    keys.type_key("space")
    _arrived(person)


def test_a_wrong_password_shows_the_card_and_is_mended(person: Person) -> None:
    person.mouse("push button", "Practice on a sample company")
    person.sees("push button", "Next: Create user")
    for following in ("Next: Module permissions", "Next: Sender", "Next: Connect", "Next: Initial sync"):
        person.desk.type_key("ctrl+Return")
        person.sees("push button", following)
    person.tab_to("text", "Company ID")
    person.desk.type_key("ctrl+a")
    person.desk.type_text("HarborPlne")
    person.mouse("push button", "Test the connection")
    card = person.sees("heading", "Sage Intacct does not know HarborPlne")
    assert card.showing
    person.tab_to("text", "Company ID")
    person.desk.type_key("ctrl+a")
    person.desk.type_text("HarborPine")
    person.mouse("push button", "Run all checks again")
    person.reader.wait("push button", "Next: Initial sync")


def test_closed_in_the_middle_it_opens_where_it_was(tmp_path: Path) -> None:
    folder, home = tmp_path / "desk", tmp_path / "data"
    with desk(folder) as place:
        with program(place, COMMAND, folder, ARMATIC_SETUP_HOME=str(home)) as first:
            place.focus_window("Armatic Setup")
            with closing(Reader(place.environment)) as reader:
                visitor = Person(place, reader, home)
                visitor.mouse("push button", "New connection")
                visitor.mouse("check box", "Web Services is subscribed")
                visitor.mouse("push button", "Next: Create user")
                visitor.sees("heading", "Create the user Armatic signs in with")
                wait_for(
                    lambda: "prerequisites" in str(visitor.saved().get("confirmed")) or None, "the saved step"
                )
            first.send_signal(subprocess.signal.SIGKILL)
            first.wait(timeout=20)
        with program(place, COMMAND, folder, ARMATIC_SETUP_HOME=str(home)):
            place.focus_window("Armatic Setup")
            with closing(Reader(place.environment)) as reader:
                visitor = Person(place, reader, home)
                visitor.mouse("push button", "Continue")
                visitor.sees("heading", "Create the user Armatic signs in with")
