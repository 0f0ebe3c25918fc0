"""Killed by SIGKILL at random moments, again and again: the rows are those of an undisturbed run."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from armatic_setup.practice import CompanySize, PracticeGateway
from tests.sync.practice import CATALOGUE, Clock

ROOT = Path(__file__).resolve().parents[2]
PAGE_SIZE = 40


@pytest.fixture(scope="module")
def gateway() -> Iterator[PracticeGateway]:
    with PracticeGateway(size=CompanySize(customers=30, invoices=400), clock=Clock()) as gateway:
        yield gateway


def child(gateway: PracticeGateway, path: Path, *, die_at: int = 0) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.sync.crash_child"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    access = gateway.access
    told = {
        name: getattr(access, name)
        for name in ("company", "user", "user_password", "sender", "sender_password")
    }
    told |= {"endpoint": gateway.endpoint, "path": str(path), "page_size": PAGE_SIZE, "die_at": die_at}
    assert process.stdin is not None
    process.stdin.write(json.dumps(told) + "\n")
    process.stdin.flush()
    return process


def run(process: subprocess.Popen[str], *, kill_after: int | None = None) -> dict[str, Any] | None:
    """Follow a sync to its end, or kill it once it has told so many events.

    Returns:
        What it said last, or None if it was killed or has killed itself.
    """
    said: dict[str, Any] | None = None
    news = 0
    assert process.stdout is not None
    assert process.stdin is not None
    with process:
        for line in process.stdout:
            said = json.loads(line)
            news += said["event"] not in (
                "ObjectStarted",
                "ObjectFinished",
            )  # a resumed run tells these again
            if news == kill_after:
                process.kill()
                return None
    if process.returncode == -signal.SIGKILL:
        return None
    assert process.returncode == 0
    return said


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    try:
        tables = [target.table for target in CATALOGUE.objects]
        return {
            table: list(connection.execute(f"SELECT * FROM {table} ORDER BY recordno")) for table in tables
        }
    finally:
        connection.close()


def test_killed_again_and_again_it_ends_with_the_same_rows(gateway: PracticeGateway, tmp_path: Path) -> None:
    undisturbed = run(child(gateway, tmp_path / "calm.sqlite3"))
    assert undisturbed == {"event": "summary", "resumed": False, "ties": True}
    pages = sum(-(-len(rows) // PAGE_SIZE) for rows in dump(tmp_path / "calm.sqlite3").values())
    beside = gateway.calls.requests - pages
    dice = random.Random()  # any moment is as good as another
    seed = dice.randrange(10**9)
    dice.seed(seed)
    path = tmp_path / "killed.sqlite3"
    kills = 0
    gateway.calls.reset()
    while True:
        if dice.random() < 0.5:
            said = run(child(gateway, path, die_at=dice.randint(1, 600)))
        else:
            said = run(child(gateway, path), kill_after=dice.randint(1, 15))
        if said is not None:
            break
        kills += 1
        assert kills < 100, f"seed {seed}: it never ends"
    assert said == {"event": "summary", "resumed": kills > 0, "ties": True}, f"seed {seed}"
    assert kills >= 3, f"seed {seed}"
    assert dump(path) == dump(tmp_path / "calm.sqlite3"), f"seed {seed}"
    # Each kill costs at most the page under way and, in the last phase, what a run costs beside its pages.
    assert gateway.calls.requests <= pages + (kills + 1) * (1 + beside), f"seed {seed}"
