"""A process that ticks, notes and saves until it is killed: ``test_killed`` kills what it forks.

Each line on its input forks one saver; it tells the saver's process ID, then a number for each change that
is saved for sure. Modules are imported once, so that a thousand rounds take seconds and not minutes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import StateStore
from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.file import save_review
from tests.guide.catalogue import CATALOGUE
from tests.review.start import INVOICES, NOW


def change(journey: Journey, number: int) -> Journey:
    """The next change: a note and a tick that belong together."""
    return journey.note(INVOICES, str(number)).tick(INVOICES, Right.LIST, ticked=number % 2 == 1)


def number_of(journey: Journey) -> int:
    """Which change the journey has, if its note and its tick do belong together."""
    number = int(dict(journey.state.notes).get(INVOICES, "0"))
    assert ((INVOICES, Right.LIST) in journey.state.ticks) == (number % 2 == 1)
    return number


def save_until_killed(folder: Path) -> None:
    """Go on from what was saved, a change at a time."""
    store = StateStore(folder / "journey.json")
    journey = Journey(CATALOGUE, store.load())
    number = number_of(journey)
    while True:
        number += 1
        journey = change(journey, number)
        store.save(journey.state)
        save_review(folder / "x.armatic-review.json", journey, None, NOW)
        os.write(1, b"%d\n" % number)


def main(folder: Path) -> None:
    """Fork a saver for each line, and wait for its end before the next."""
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            save_until_killed(folder)
        os.write(1, b"pid %d\n" % child)
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
