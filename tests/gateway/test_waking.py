"""That the computer slept is noticed on systems of both kinds, and a busy one is not taken for it."""

from __future__ import annotations

import pytest

from armatic_setup.gateway.waking import SleepSensor


class Clocks:
    def __init__(self) -> None:
        self.monotonic = 100.0
        self.wall = 5000.0

    def pass_time(self, monotonic: float, wall: float) -> None:
        self.monotonic += monotonic
        self.wall += wall


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def sensor(clocks: Clocks) -> SleepSensor:
    return SleepSensor(lambda: clocks.monotonic, lambda: clocks.wall, 1.0)


@pytest.mark.parametrize(
    ("monotonic", "wall", "slept"),
    [
        (1.0, 1.0, False),
        (8.0, 8.0, False),  # the computer was busy
        (1.0, 28_800.0, True),  # the monotonic clock stood still
        (28_800.0, 28_800.0, True),  # it ran on
        (1.0, -3600.0, False),  # somebody set the clock back
    ],
)
def test_a_gap_is_sleep(
    clocks: Clocks, sensor: SleepSensor, monotonic: float, wall: float, slept: bool
) -> None:
    clocks.pass_time(monotonic, wall)
    assert sensor.slept() is slept
    clocks.pass_time(1.0, 1.0)
    assert not sensor.slept()  # it is told once
