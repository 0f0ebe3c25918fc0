"""The whole journey as a screen reader says it, over the real accessibility bus.

``ARMATIC_READING=FOLDER`` writes down what was said, to be read: it has to make sense without seeing.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from tests.window.desk import desk, program, wait_for
from tests.window.reader import Reader
from tests.window.speech import NAMED, Announcements, Spoken, spoken
from tests.window.test_journey import Person, person  # noqa: F401 - a fixture

pytestmark = [pytest.mark.xvfb, pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")]

PLACES = ("Granted today", "Hand over", "On the phone", "Review files", "History")
HELP = ("Save a bundle", "Open a bundle", "Log", "Stored passwords", "Saved answers")
#: Of a table every cell is met; rows may well be alike.
_CELLS = frozenset({"cell", "table cell", "tree item", "column header", "row header"})


class Reading:
    """Reads page by page, and finds what makes no sense."""

    def __init__(self, reader: Reader, ears: Announcements) -> None:
        self._reader = reader
        self._ears = ears
        self._lines: list[str] = []

    def page(self, title: str) -> list[Spoken]:
        """Read all that shows."""
        said = list(spoken(self._reader))
        assert said[0].role == "frame", title
        self._lines += ["", f"=== {title}", *(str(one) for one in said)]
        nameless = [str(one) for one in said if one.role in NAMED and not one.name.strip()]
        assert nameless == [], title
        twice = [
            str(one)
            for before, one in pairwise(said)
            if (one.role, one.name) == (before.role, before.name) and one.role not in _CELLS
        ]
        assert twice == [], title
        levels = [one.value for one in said if one.role == "heading"]
        assert levels.count("level 1") == 1, title
        assert set(levels) <= {"level 1", "level 2"}, title
        return said

    def heard(self) -> list[str]:
        """What was announced since this was last asked."""
        told = self._ears.take()
        self._lines += [f'    » announced: "{words}"' for words in told]
        return told

    def wait_for(self, words: str) -> list[str]:
        """Wait until something is announced that begins so; everything up to it."""
        wait_for(
            lambda: any(one.startswith(words) for one in self._ears.heard) or None, f"announced: {words}", 90
        )
        return self.heard()

    def keep(self, name: str) -> None:
        """Write it down where that is asked for."""
        if folder := os.environ.get("ARMATIC_READING"):
            path = Path(folder)
            path.mkdir(parents=True, exist_ok=True)
            (path / f"{name}.txt").write_text("\n".join(self._lines).lstrip() + "\n", encoding="utf-8")


@pytest.fixture
def reading(person: Person, request: pytest.FixtureRequest) -> Iterator[Reading]:  # noqa: F811
    assert person.ears is not None
    found = Reading(person.reader, person.ears)
    try:
        yield found
    finally:
        found.keep(request.node.name.removeprefix("test_"))


def _roles(said: list[Spoken], role: str) -> list[str]:
    return [one.name for one in said if one.role == role]


def test_the_journey(person: Person, reading: Reading) -> None:  # noqa: F811
    keys = person.desk
    person.sees("push button", "Practice on a sample company")
    assert "New connection" in _roles(reading.page("Start page"), "push button")
    person.tab_to("push button", "Practice on a sample company")
    keys.type_key("Return")
    person.sees("push button", "Next: Create user")
    said = reading.page("Before you start")
    titles = [one.name for one in said if one.role in ("heading", "label")]
    assert titles.index("Before you start") < titles.index("You do this")
    keys.type_key("ctrl+Return")
    person.sees("push button", "Next: Module permissions")
    reading.page("Create user")
    reading.heard()
    person.tab_to("push button", "Show me where")
    keys.type_key("Return")
    assert [one[:6] for one in reading.wait_for("1 of 6")] == ["1 of 6"]
    person.tab_to("push button", "Next place on the drawing")
    keys.type_key("Right")
    assert len(reading.wait_for("2 of 6")) == 1
    reading.page("Create user: the walk through the drawing")
    keys.type_key("Escape")
    keys.type_key("ctrl+Return")
    person.sees("tree", "Permission checklist")
    said = reading.page("Module permissions")
    assert "Invoices, List, not ticked" in _all_cells(person) or "List" in _roles(said, "column header")
    keys.type_key("ctrl+Return")
    person.sees("push button", "Next: Connect")
    reading.page("Sender authorization")
    assert list(person.reader.hidden_yet_showing()) == []  # the checklist was left a moment ago
    keys.type_key("ctrl+Return")
    person.sees("push button", "Test the connection")
    said = reading.page("Connect")
    assert [one.name for one in said if one.role == "password text"] == ["Password"]
    reading.heard()

    person.tab_to("text", "Company ID")
    keys.type_key("ctrl+a")
    keys.type_text("HarborPlne")
    person.tab_to("push button", "Test the connection")
    keys.type_key("space")
    told = reading.wait_for("Check 4 of 8, Armatic may connect to HarborPlne, Failed.")
    assert told[0] == "Testing the connection. Escape cancels."
    assert len(told) == 2
    said = reading.page("Connect: a check has failed")
    assert any(one.name.startswith("What: 1.") for one in said)
    assert "Copy HarborPlne" in _roles(said, "push button")  # for Armatic it need not be typed again
    person.tab_to("text", "Company ID")
    keys.type_key("ctrl+a")
    keys.type_text("HarborPine")
    person.tab_to("push button", "Run all checks again")
    reading.heard()
    keys.type_key("space")
    told = reading.wait_for("The connection works.")
    assert told == ["Testing the connection. Escape cancels.", "The connection works. No check failed."]
    said = reading.page("Connect: every check has passed")
    (entity,) = [one for one in said if one.role == "combo box"]
    assert (entity.name, entity.value) == ("Entity", "Top level")

    person.reader.wait("push button", "Next: Initial sync")
    keys.type_key("ctrl+Return")
    person.tab_to("push button", "Start the sync")
    reading.page("Initial sync: before it")
    reading.heard()
    keys.type_key("space")
    told = reading.wait_for("30%")
    said = reading.page("Initial sync: while it runs")
    told += reading.wait_for("The sync is complete.")
    tenths = [one.partition("%")[0] for one in told if "%" in one]
    assert tenths == sorted(set(tenths), key=int)
    assert tenths[-1] == "100"
    assert told[0] == "The sync has started"
    assert told.count("The sync is complete. Every total ties out.") == 1
    (bar,) = [one for one in said if one.role == "progress bar"]
    assert bar.name == "Whole sync"
    assert bar.value.endswith("%")
    person.sees("heading", "Connected, and every cent ties out")
    said = reading.page("Done")
    assert list(person.reader.hidden_yet_showing()) == []
    assert "Currency" in [one.name for one in said if one.role == "combo box"]
    reading.heard()


def _all_cells(person: Person) -> list[str]:  # noqa: F811
    tree = person.sees("tree", "Permission checklist")
    return [person.reader.cell(tree, "Invoices, List").name]


def test_checklist_decoder_and_help(person: Person, reading: Reading) -> None:  # noqa: F811
    keys = person.desk
    person.tab_to("push button", "Review the permission checklist")
    keys.type_key("Return")
    person.sees("tree", "Permission checklist")
    reading.page("The checklist")
    for place in PLACES:
        reading.heard()
        person.mouse("list item", place)
        person.sees("list item", f"{place}, shown")
        reading.page(f"The checklist: {place}")
        assert len(reading.wait_for("")) == 1, place
    keys.type_key("Escape")
    person.tab_to("push button", "Decode an error")
    keys.type_key("Return")
    person.sees("text", "Error text")
    keys.type_text("XL03000006")
    reading.page("The decoder")
    reading.heard()
    keys.type_key("ctrl+Return")
    person.sees("heading", "Sage Intacct does not accept Armatic's connection key.")
    reading.page("The decoder: what it means")
    reading.heard()
    keys.type_key("Escape")
    person.sees("push button", "Practice on a sample company")
    keys.type_key("F1")
    person.sees("list item", "Help and support, shown")
    reading.page("Help and support")
    for place in HELP:
        person.mouse("list item", place)
        person.sees("list item", f"{place}, shown")
        reading.page(f"Help and support: {place}")
        reading.heard()


def test_the_page_about_a_crash(tmp_path: Path) -> None:
    folder, home = tmp_path / "desk", tmp_path / "data"
    command = [sys.executable, str(Path(__file__).with_name("crashing_program.py"))]
    with (
        desk(folder) as place,
        closing(Announcements(place.environment)) as ears,
        program(place, command, folder, ARMATIC_SETUP_HOME=str(home)) as running,
    ):
        place.focus_window("Armatic Setup")
        with closing(Reader(place.environment)) as reader:
            found = Reading(reader, ears)
            reader.wait("push button", "Practice on a sample company")
            found.heard()
            running.send_signal(signal.SIGUSR1)
            place.type_key("Tab")  # Python takes a signal when it next has something to do
            told = found.wait_for("")
            said = found.page("The page about a crash")
            found.keep("the_page_about_a_crash")
            assert len(told) == 1
            assert len(_roles(said, "push button")) >= 2
