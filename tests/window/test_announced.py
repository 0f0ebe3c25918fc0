"""What happens is announced over the real accessibility bus: saves, errors, copies, ends, and each tenth."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.window.desk import wait_for
from tests.window.reader import Node
from tests.window.test_journey import Person, person  # noqa: F401 - a fixture
from tests.window.test_reading import Reading, reading  # noqa: F401 - a fixture

pytestmark = [pytest.mark.xvfb, pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")]


def _begin(person: Person, name: str) -> None:  # noqa: F811
    person.tab_to("push button", name)
    person.desk.type_key("Return")
    person.sees("push button", "Next: Create user")


def _to_connect(person: Person) -> None:  # noqa: F811
    for following in ("Next: Module permissions", "Next: Sender", "Next: Connect", "Test the connection"):
        person.desk.type_key("ctrl+Return")
        person.sees("push button", following)


def _described(person: Person, name: str, words: str) -> Node:  # noqa: F811
    """The field of that name, once its description begins so."""

    def look() -> Node | None:
        field = person.reader.find("text", name)
        return field if field and person.reader.description(field).startswith(words) else None

    return wait_for(look, f"{name}: {words}")


def _press(person: Person, name: str) -> None:  # noqa: F811
    person.tab_to("push button", name)
    person.desk.type_key("space")


def _choose(person: Person, path: Path) -> None:  # noqa: F811
    """Answer Qt's own question for a file."""
    person.reader.wait("text", "File name")
    person.desk.type_key("ctrl+a")
    person.desk.type_text(str(path))
    person.desk.type_key("Return")


def _tenths(told: list[str]) -> list[int]:
    return [int(one.partition("%")[0]) for one in told if one.partition("%")[0].isdigit()]


def test_a_save_that_fails_and_one_that_works_again(
    person: Person,  # noqa: F811
    reading: Reading,  # noqa: F811
) -> None:
    _begin(person, "New connection")
    assert reading.wait_for("Saved") == ["Saved"]
    wait_for(lambda: person.saved() or None, "the saved journey")
    (kept,) = person.files("journey.json")
    away = kept.with_name("away")
    kept.rename(away)
    kept.mkdir()  # which no file can replace
    try:
        person.tab_to("check box", "Web Services is subscribed")
        person.desk.type_key("space")
        (told,) = reading.wait_for("Not saved: ")
        person.sees("label", told)
    finally:
        kept.rmdir()
        away.rename(kept)
    person.desk.type_key("space")
    assert reading.wait_for("Saved") == ["Saved"]
    person.desk.type_key("space")  # every change is saved, and nobody has to hear that again
    person.desk.type_key("ctrl+Return")
    person.sees("push button", "Next: Module permissions")
    assert reading.heard() == []


def test_what_is_wrong_with_a_field_is_said_and_belongs_to_it(
    person: Person,  # noqa: F811
    reading: Reading,  # noqa: F811
) -> None:
    _begin(person, "New connection")
    _to_connect(person)
    reading.heard()
    _press(person, "Test the connection")
    (told,) = reading.wait_for("")
    field = _described(person, "Company ID", "Error: ")
    assert person.reader.description(field) == f"Error: {told}"
    assert field.focused
    reading.page("Connect: the company ID is missing")

    person.desk.type_text('"HarborPine"')
    (told,) = reading.wait_for("")
    _described(person, "Company ID", told)
    reading.page("Connect: the company ID looks wrong")


def test_a_copied_value(person: Person, reading: Reading) -> None:  # noqa: F811
    _begin(person, "Practice on a sample company")
    person.desk.type_key("ctrl+Return")
    person.sees("push button", "Next: Module permissions")
    reading.heard()
    _press(person, "Copy")
    assert reading.wait_for("Copied") == ["Copied"]


def test_arrival_export_and_hand_over(person: Person, reading: Reading, tmp_path: Path) -> None:  # noqa: F811
    _begin(person, "Practice on a sample company")
    _to_connect(person)
    _press(person, "Test the connection")
    person.reader.wait("push button", "Next: Initial sync")
    person.desk.type_key("ctrl+Return")
    _press(person, "Start the sync")
    person.sees("heading", "Connected, and every cent ties out")
    reading.heard()

    _press(person, "Look up a sample of 27")
    told = reading.wait_for("27 of 27 sampled customers have arrived in Armatic")
    assert told[0] == "Looking customers up in Armatic"
    assert _tenths(told) == [10, 20, 30, 40, 50, 60, 70, 80, 90]
    assert len(told) == 11
    reading.page("Done: arrived in Armatic")

    _press(person, "Hand over to Armatic")
    _choose(person, tmp_path / "over.zip")
    told = reading.wait_for("Saved as over.zip.")
    assert told[0] == "Writing over.zip"
    assert _tenths(told) == sorted(set(_tenths(told)))
    assert _tenths(told)[-1] == 90
    reading.page("Done: handed over")

    _press(person, "Verify an export")
    _choose(person, tmp_path / "over.zip")
    told = reading.wait_for("As it was written: ")
    assert told[0] == "Verifying over.zip"
    assert _tenths(told) == sorted(set(_tenths(told)))

    _press(person, "Delivery of synced data (a proposal)")
    _press(person, "Deliver now")
    told = reading.wait_for("Delivered 103,570 records. The receiver holds the same")
    assert told[0].startswith("Delivering to ")
    assert _tenths(told) == sorted(set(_tenths(told)))
    reading.page("Done: delivered")
