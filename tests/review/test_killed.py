"""The program is killed in the middle of saving: at most the last change is lost.

Forty rounds here; ``ARMATIC_KILLS=long`` makes a thousand.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from armatic_setup import paths
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import StateStore
from armatic_setup.review.file import load_review
from tests.guide.catalogue import CATALOGUE
from tests.review.saver import number_of

LONG = os.environ.get("ARMATIC_KILLS") == "long"
ROUNDS = 1000 if LONG else 40


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the savers are forked")
def test_killed_at_any_moment_at_most_the_last_change_is_lost(tmp_path: Path) -> None:
    moments = random.Random(time.time_ns() if LONG else 4)
    nursery = subprocess.Popen(
        [sys.executable, "-m", "tests.review.saver", str(tmp_path)],
        cwd=paths.resources().parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    saved = 0
    try:
        for _ in range(ROUNDS):
            sure = _one_round(nursery, moments)
            found = _found(tmp_path)
            assert found in (max(sure, saved), max(sure, saved) + 1)
            saved = found
    finally:
        nursery.kill()
        nursery.communicate()
    halves = list(tmp_path.glob(".*.tmp"))
    assert saved > ROUNDS
    assert halves, "no kill hit a save: the test proves nothing"


def _one_round(nursery: subprocess.Popen[bytes], moments: random.Random) -> int:
    """Start a saver and kill it, somewhere within its next saves. The last change that is saved for sure."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(b"next\n")
    nursery.stdin.flush()
    child, sure = 0, 0
    changes_left = moments.randrange(1, 6)
    while not child or changes_left:
        line = nursery.stdout.readline()
        if line.startswith(b"pid "):
            child = int(line.split()[1])
        else:
            sure = int(line)
            changes_left = max(0, changes_left - 1)
    until = time.perf_counter() + moments.uniform(0, 0.003)
    while time.perf_counter() < until:
        pass
    os.kill(child, signal.SIGKILL)
    while (line := nursery.stdout.readline()) != b"gone\n":
        sure = int(line)
    return sure


def _found(folder: Path) -> int:
    """The change that the journey's file has; the review file, saved after it, has it or the one before."""
    number = number_of(Journey(CATALOGUE, StateStore(folder / "journey.json").load()))
    passed_on = number_of(load_review(folder / "x.armatic-review.json").journey(CATALOGUE))
    assert passed_on in (number, number - 1)
    return number
