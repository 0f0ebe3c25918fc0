"""Exactly once: random lives of a file and of a company, delivered with kills and faults on both sides.

What is played is said in ``model.py``. A failing one names its seed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup.practice.armatic import PracticeArmatic
from tests.delivery.intake_samples import make_store
from tests.delivery.killed import MODULE
from tests.delivery.model import DeliveringPlayer, Life
from tests.sync.model.killed import Killer
from tests.sync.model.player import Playground
from tests.sync.model.schedule import schedule

BLOCK = 40
BLOCKS = 5
COMPANIES = 40
#: Bytes that a block never needs.
ROOM = 48 * 1024 * 1024


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    with Killer(MODULE) as killer:
        yield killer


@pytest.fixture(scope="module")
def armatic() -> Iterator[PracticeArmatic]:
    with PracticeArmatic() as armatic:
        yield armatic


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is room: a process that dies loses as much there, and no disk is waited for."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < ROOM:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_whatever_happens_each_record_arrives_once(
    folder: Path, armatic: PracticeArmatic, killer: Killer, block: int
) -> None:
    start = folder / "start.sqlite3"
    make_store(start).close()
    for seed in range(block * BLOCK, (block + 1) * BLOCK):
        armatic.intake.streams.clear()
        path = folder / f"{seed}.sqlite3"
        shutil.copy(start, path)
        try:
            Life(seed, path, armatic, killer).play()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error


@pytest.fixture(scope="module")
def playground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Playground]:
    with Playground(tmp_path_factory.mktemp("model")) as playground:
        yield playground


def test_a_whole_company_arrives_however_its_syncs_and_deliveries_go(
    tmp_path: Path, armatic: PracticeArmatic, killer: Killer, playground: Playground
) -> None:
    for seed in range(1, COMPANIES + 1):
        armatic.intake.streams.clear()
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            DeliveringPlayer(
                schedule(seed), folder, playground.killer, playground.start, armatic, killer
            ).play()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error
