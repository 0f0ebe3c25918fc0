"""Nothing lost, nothing doubled: random lives of a company against the sync, over real HTTP.

A schedule is decided by its seed: records come, change and go, are shown late or without a stamp, before and
during syncs that the line, Intacct, the disk or SIGKILL break off. After every sync each stored record is one
that the company had, none is older than before and none is lost; after a complete one each header is of one
moment with its lines; and after a last quiet one every row of every object is the company's.

``python benchmarks/soak_sync.py`` plays more of them, all with every object.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sync.model.player import Playground
from tests.sync.model.schedule import schedule

BLOCK = 50
BLOCKS = 10


@pytest.fixture(scope="module")
def playground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Playground]:
    with Playground(tmp_path_factory.mktemp("model")) as playground:
        yield playground


@pytest.mark.parametrize("block", range(BLOCKS))
def test_nothing_is_lost_and_nothing_is_doubled(playground: Playground, block: int) -> None:
    for seed in range(block * BLOCK, (block + 1) * BLOCK):
        report = playground.report(schedule(seed))
        assert not report, report
