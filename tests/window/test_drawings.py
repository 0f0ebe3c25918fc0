"""Drawings in a real window: shown where and shown larger by keyboard alone, as a screen reader hears it."""

from __future__ import annotations

import sys

import pytest

from tests.window.test_journey import Person, person  # noqa: F401 - a fixture

pytestmark = [pytest.mark.xvfb, pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")]


def test_where_to_click_is_shown_by_keyboard_alone(person: Person) -> None:  # noqa: F811
    keys = person.desk
    person.tab_to("push button", "Practice on a sample company")
    keys.type_key("Return")
    person.sees("push button", "Next: Create user")
    keys.type_key("ctrl+Return")
    person.sees("push button", "Next: Module permissions")
    person.sees("graphic", "Drawing of New Web Services user")
    person.tab_to("push button", "Show me where")
    keys.type_key("Return")
    person.tab_to("push button", "Next place on the drawing")
    keys.type_key("Right", "Right")
    person.sees("label", "3.  In Account email address, enter a mailbox")
    keys.type_key("Escape")
    person.tab_to("push button", "Enlarge the drawing")
    keys.type_key("Return")
    person.sees("dialog", "Where to click: New Web Services user")
    person.tab_to("push button", "Copy User ID xmlgw-armatic")
    keys.type_key("Return")
    keys.type_key("Escape")
    person.tab_to("push button", "Enlarge the drawing")
    person.sees("push button", "Next: Module permissions")
