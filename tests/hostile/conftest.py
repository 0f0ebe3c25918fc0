from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.recording import Recorded, record
from tests.hostile.watchdog import within


@pytest.fixture(scope="package")
def recorded() -> tuple[Recorded, ...]:
    return record()


@pytest.fixture(autouse=True)
def nothing_hangs() -> Iterator[None]:
    """A test that takes minutes is a failure; examples have far less time each."""
    with within(1800):
        yield
